import Assessment
import Criteria
import HTML
import Records

/// Opening a campaign: the set, then everything else on one page, then everything once more.
struct NewCampaignRoom: Room {
    let site: Site

    func add(to routes: Routes) {
        let desk = NewCampaignDesk(site: site)
        routes.get("campaigns/new") { [site] visit in
            let actor = try visit.signedIn().actor
            guard visit.query.trimmed("set") != nil else {
                return site.personalPage(try await desk.start(for: actor), for: visit)
            }
            let begun = try await desk.begun(visit.query, for: actor)
            return site.personalPage(desk.page(begun, site.freshForm), for: visit)
        }
        routes.post("campaigns/new") { [site] visit in
            let actor = try visit.signedIn().actor
            let form = try await visit.form()
            let begun = try await desk.begun(form, for: actor)
            let show = { @Sendable (state: FormState) async throws -> Answer in
                site.personalPage(desk.page(begun, state), for: visit)
            }
            switch form["do"] {
            case "change": return try await show(FormState(form, site.room.ledger.randomness))
            case "open":
                return try await site.take(form, visit, fields: NewCampaign.fields) { form, key, actor in
                    CampaignLinks.campaign(try await desk.open(begun, form, by: actor, key))
                } show: {
                    try await show($0)
                }
            default:
                do {
                    return site.personalPage(try desk.check(begun, form), for: visit)
                } catch let refusal as any ExplainedError {
                    return try await site.refused(refusal, form, fields: NewCampaign.fields, show: show)
                }
            }
        }
    }
}
