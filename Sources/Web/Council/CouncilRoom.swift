import Assessment
import Criteria
import HTML
import Records

/// The council: appointing it, conflicts, votes whose opinions stay hidden until they are closed, minutes.
struct CouncilRoom: Room {
    let site: Site
    private let desk: CouncilDesk

    init(site: Site) {
        self.site = site
        desk = CouncilDesk(site)
    }

    func add(to routes: Routes) {
        routes.get("council") { [site, desk] visit in
            site.personalPage(try await desk.campaigns(for: try visit.signedIn().actor), for: visit)
        }
        routes.get("council/:campaign") { [site, desk] visit in
            let id = try visit.identifier("campaign", of: Campaign.self)
            let page = try await desk.campaign(id, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        addAppointment(to: routes)
        addVotes(to: routes)
    }

    private func addAppointment(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let id = try visit.identifier("campaign", of: Campaign.self)
            let page = try await desk.appointment(id, state, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("council/:campaign/appointment") { [site] in try await show($0, site.freshForm) }
        routes.post("council/:campaign/appointment") { [site, desk] visit in
            let id = try visit.identifier("campaign", of: Campaign.self)
            return try await site.take(visit, fields: AppointmentPage.fields) { form, key, actor in
                _ = try await desk.councils.appoint(
                    try AppointmentForm.read(form),
                    for: id,
                    by: actor,
                    key: key
                )
                return CouncilLinks.campaign(id)
            } show: {
                try await show(visit, $0)
            }
        }
    }

    private func addVotes(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let id = try visit.identifier("dossier", of: Dossier.self)
            let page = try await desk.dossier(id, state, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("dossiers/:dossier/council") { [site] in try await show($0, site.freshForm) }
        routes.post("dossiers/:dossier/council/steps/:step") { [site, desk] visit in
            let id = try visit.identifier("dossier", of: Dossier.self)
            guard let step = CouncilStep(rawValue: try visit.part("step")) else {
                throw RequestFault.notFound
            }
            return try await site.take(visit, fields: CouncilPage.fields(step)) { form, key, actor in
                try await desk.take(step, on: id, form, by: actor, key)
                return CouncilLinks.dossier(id)
            } show: {
                try await show(visit, $0)
            }
        }
        routes.get("dossiers/:dossier/council/minutes/:number") { [site, desk] visit in
            let id = try visit.identifier("dossier", of: Dossier.self)
            guard let number = Int(try visit.part("number")) else { throw RequestFault.notFound }
            let page = try await desk.minutes(number, of: id, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
    }
}
