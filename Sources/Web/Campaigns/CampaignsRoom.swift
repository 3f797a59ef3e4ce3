import Assessment
import HTML
import Records

/// Campaigns before those who run and watch them: how far they are, what holds units back, extending, freezing, closing.
struct CampaignsRoom: Room {
    let site: Site
    private let desk: CampaignsDesk

    init(site: Site) {
        self.site = site
        desk = CampaignsDesk(site)
    }

    func add(to routes: Routes) {
        routes.get("campaigns") { [site, desk] visit in
            site.personalPage(try await desk.campaigns(for: try visit.signedIn().actor), for: visit)
        }
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let id = try visit.identifier("campaign", of: Campaign.self)
            let page = try await desk.campaign(id, state, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("campaigns/:campaign") { [site] in try await show($0, site.freshForm) }
        for table in CampaignTable.allCases {
            routes.get("campaigns/:campaign/\(table.rawValue).csv") { [desk] visit in
                let id = try visit.identifier("campaign", of: Campaign.self)
                return try await desk.table(table, of: id, for: try visit.signedIn().actor)
            }
        }
        routes.post("campaigns/:campaign/steps/:step") { [site, desk] visit in
            let id = try visit.identifier("campaign", of: Campaign.self)
            guard let step = CampaignChange(rawValue: try visit.part("step")) else {
                throw RequestFault.notFound
            }
            return try await site.take(visit, fields: CampaignPage.fields(step)) { form, key, actor in
                try await desk.take(step, of: id, form, by: actor, key)
                return CampaignLinks.campaign(id)
            } show: {
                try await show(visit, $0)
            }
        }
    }
}
