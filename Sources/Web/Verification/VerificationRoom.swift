import Assessment
import Criteria
import HTML
import Records

/// Verifying what units handed in: where to look first, criterion by criterion, samples, returning, finishing.
struct VerificationRoom: Room {
    let site: Site
    private let desk: VerificationDesk

    init(site: Site) {
        self.site = site
        desk = VerificationDesk(site)
    }

    func add(to routes: Routes) {
        routes.get("verification") { [site, desk] visit in
            let page = try await desk.campaigns(for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("verification/:campaign") { [site, desk] visit in
            let page = try await desk.campaign(
                try visit.identifier("campaign", of: Campaign.self),
                province: visit.query.trimmed("province"),
                for: try visit.signedIn().actor
            )
            return site.personalPage(page, for: visit)
        }
        addSampling(to: routes)
        addDossier(to: routes)
        addCriterion(to: routes)
    }

    // MARK: - Samples

    private func addSampling(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let page = try await desk.sampling(
                try visit.identifier("campaign", of: Campaign.self),
                visit.query,
                state,
                for: try visit.signedIn().actor
            )
            return site.personalPage(page, for: visit)
        }
        routes.get("verification/:campaign/sampling") { [site] in try await show($0, site.freshForm) }
        routes.post("verification/:campaign/sampling") { [site, desk] visit in
            let id = try visit.identifier("campaign", of: Campaign.self)
            return try await site.take(visit, fields: SamplingPage.fields) { form, key, actor in
                let (subject, demand) = try SamplingForm.read(form)
                _ = try await desk.samples.draw(subject, demand, for: id, by: actor, key: key)
                return VerificationLinks.sampling(id)
            } show: {
                try await show(visit, $0)
            }
        }
    }

    // MARK: - A dossier

    private func addDossier(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let id = try visit.identifier("dossier", of: Dossier.self)
            let page = try await desk.dossier(id, state, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("dossiers/:dossier/verification") { [site] in try await show($0, site.freshForm) }
        routes.post("dossiers/:dossier/verification/steps/:step") { [site, desk] visit in
            let id = try visit.identifier("dossier", of: Dossier.self)
            guard let step = VerificationStep(rawValue: try visit.part("step")) else {
                throw RequestFault.notFound
            }
            return try await site.take(visit, fields: ["question.no-text": "reason"]) { form, key, actor in
                try await desk.take(step, of: id, form, by: actor, key)
                return VerificationLinks.dossier(id)
            } show: {
                try await show(visit, $0)
            }
        }
        let showReturn = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let id = try visit.identifier("dossier", of: Dossier.self)
            let page = try await desk.giveBack(id, state, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("dossiers/:dossier/verification/return") { [site] in
            try await showReturn($0, site.freshForm)
        }
        routes.post("dossiers/:dossier/verification/return") { [site, desk] visit in
            let id = try visit.identifier("dossier", of: Dossier.self)
            return try await site.take(visit, fields: ReturnPage.fields) { form, key, actor in
                try await desk.giveBack(id, form, by: actor, key)
                return VerificationLinks.dossier(id)
            } show: {
                try await showReturn(visit, $0)
            }
        }
    }

    // MARK: - A criterion

    private func addCriterion(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let page = try await desk.criterion(
                try visit.part("criterion"),
                of: try visit.identifier("dossier", of: Dossier.self),
                state,
                for: try visit.signedIn().actor
            )
            return site.personalPage(page, for: visit)
        }
        routes.get("dossiers/:dossier/verification/criteria/:criterion") { [site] in
            try await show($0, site.freshForm)
        }
        routes.post("dossiers/:dossier/verification/criteria/:criterion") { [site, desk] visit in
            let id = try visit.identifier("dossier", of: Dossier.self)
            let code = try visit.part("criterion")
            return try await site.take(visit, fields: CriterionVerificationPage.fields) { form, key, actor in
                let next = try await desk.judge(code, of: id, form, by: actor, key)
                return next.map { VerificationLinks.criterion($0, of: id) } ?? VerificationLinks.dossier(id)
            } show: {
                try await show(visit, $0)
            }
        }
        routes.post("dossiers/:dossier/verification/criteria/:criterion/questions") { [site, desk] visit in
            let id = try visit.identifier("dossier", of: Dossier.self)
            let code = try visit.part("criterion")
            return try await site.take(visit, fields: ["question.no-text": "question"]) { form, key, actor in
                let text = form.trimmed("question") ?? ""
                _ = try await desk.service.ask(text, about: code, of: id, by: actor, key: key)
                return VerificationLinks.criterion(code, of: id).fragment("questions")
            } show: {
                try await show(visit, $0)
            }
        }
    }
}
