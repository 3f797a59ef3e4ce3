import Assessment
import Criteria
import HTML
import Records

/// Decisions: drafted from the results, signed, published, corrected, revoked; objections answered; reported upward.
struct DecisionRoom: Room {
    let site: Site
    private let desk: DecisionDesk

    init(site: Site) {
        self.site = site
        desk = DecisionDesk(site)
    }

    func add(to routes: Routes) {
        routes.get("decisions") { [site, desk] visit in
            site.personalPage(try await desk.campaigns(for: try visit.signedIn().actor), for: visit)
        }
        addCampaign(to: routes)
        addReport(to: routes)
        addDossier(to: routes)
    }

    private func addCampaign(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let page = try await desk.campaign(
                try visit.identifier("campaign", of: Campaign.self),
                province: state.wasSent ? state.value("province") : visit.query.trimmed("province"),
                state,
                for: try visit.signedIn().actor
            )
            return site.personalPage(page, for: visit)
        }
        routes.get("decisions/:campaign") { [site] in try await show($0, site.freshForm) }
        routes.post("decisions/:campaign") { [site, desk] visit in
            let id = try visit.identifier("campaign", of: Campaign.self)
            return try await site.take(visit, fields: ActForm.fields) { form, key, actor in
                try await desk.decide(form, in: id, by: actor, key)
                return DecisionLinks.campaign(id).query("province", form.trimmed("province"))
            } show: {
                try await show(visit, $0)
            }
        }
        routes.post("decisions/:campaign/publication") { [site, desk] visit in
            let id = try visit.identifier("campaign", of: Campaign.self)
            return try await site.take(visit, fields: PublicationForm.fields) { form, key, actor in
                _ = try await desk.publications.publish(
                    campaign: id,
                    try PublicationForm.read(form),
                    statement: form.trimmed("statement") ?? "",
                    by: actor,
                    key: key
                )
                return DecisionLinks.campaign(id)
            } show: {
                try await show(visit, $0)
            }
        }
    }

    private func addReport(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let id = try visit.identifier("campaign", of: Campaign.self)
            let page = try await desk.report(id, state, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("decisions/:campaign/report") { [site] in try await show($0, site.freshForm) }
        routes.post("decisions/:campaign/report") { [site, desk] visit in
            let id = try visit.identifier("campaign", of: Campaign.self)
            return try await site.take(visit, fields: ReportPage.fields) { form, key, actor in
                _ = try await desk.reports.send(
                    id,
                    statement: form.trimmed("statement") ?? "",
                    by: actor,
                    key: key
                )
                return DecisionLinks.report(id)
            } show: {
                try await show(visit, $0)
            }
        }
        routes.get("decisions/:campaign/report.csv") { [desk] visit in
            let id = try visit.identifier("campaign", of: Campaign.self)
            let actor = try visit.signedIn().actor
            _ = try await CampaignDesk.load(id, for: actor, desk.room, to: DecisionDesk.lookers)
            let report = try await desk.reports.preview(of: id)
            return DeskCSV.answer([report.header] + report.rows, named: "bao-cao-\(report.period).csv")
        }
    }

    private func addDossier(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let id = try visit.identifier("dossier", of: Dossier.self)
            let page = try await desk.dossier(id, state, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("dossiers/:dossier/decision") { [site] in try await show($0, site.freshForm) }
        routes.post("dossiers/:dossier/decision/steps/:step") { [site, desk] visit in
            let id = try visit.identifier("dossier", of: Dossier.self)
            guard let step = DecisionStep(rawValue: try visit.part("step")) else {
                throw RequestFault.notFound
            }
            return try await site.take(visit, fields: DecisionPage.fields) { form, key, actor in
                try await desk.take(step, on: id, form, by: actor, key)
                return DecisionLinks.dossier(id)
            } show: {
                try await show(visit, $0)
            }
        }
    }
}
