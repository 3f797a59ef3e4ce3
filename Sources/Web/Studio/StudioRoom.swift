import Assessment
import Evaluation
import HTML
import Records

/// Criteria sets being written: derived, checked while typing, tried on past dossiers, published.
struct StudioRoom: Room {
    let site: Site
    private let desk: StudioDesk

    init(site: Site) {
        self.site = site
        desk = StudioDesk(site)
    }

    func add(to routes: Routes) {
        routes.get("studio") { [site, desk] visit in
            site.personalPage(try await desk.overview(for: try visit.signedIn().actor), for: visit)
        }
        addNew(to: routes)
        addDraft(to: routes)
        addCriteria(to: routes)
        addSimulation(to: routes)
        addPublication(to: routes)
        addVersions(to: routes)
    }

    /// The draft of the address, for whoever may write it.
    private static func draft(_ visit: Visit, _ desk: StudioDesk) async throws -> SetDraft {
        let actor = try visit.signedIn().actor
        return try await desk.drafts.draft(try visit.identifier("draft", of: SetDraft.self), for: actor)
    }

    private func addNew(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let page = try await desk.beginning(state, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("studio/new") { [site] in try await show($0, site.freshForm) }
        routes.post("studio/new") { [site, desk] visit in
            try await site.take(visit, fields: NewDraftPage.fields) { form, key, actor in
                StudioLinks.draft(try await desk.begin(form, by: actor, key))
            } show: {
                try await show(visit, $0)
            }
        }
    }

    private func addDraft(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let page = try await desk.page(of: try await Self.draft(visit, desk), state)
            return site.personalPage(page, for: visit)
        }
        routes.get("studio/:draft") { [site] in try await show($0, site.freshForm) }
        routes.post("studio/:draft") { [site, desk] visit in
            let id = try await Self.draft(visit, desk).id
            let form = try await visit.form(upTo: StudioDesk.longestForm)
            if form["do"] == "check" {
                return try await show(visit, FormState(form, site.room.ledger.randomness))
            }
            return try await site.take(form, visit, fields: DraftPage.fields) { form, key, actor in
                _ = try await desk.drafts.save(
                    form["text"] ?? "",
                    in: id,
                    seen: try desk.seen(form),
                    by: actor,
                    key: key
                )
                return StudioLinks.draft(id)
            } show: {
                try await show(visit, $0)
            }
        }
        routes.post("studio/:draft/check") { [site, desk] visit in
            _ = try await Self.draft(visit, desk)
            let form = try await visit.form(upTo: StudioDesk.longestForm)
            let check = try await desk.editions.check(form["text"] ?? "")
            let frame = Frame(
                visit.language,
                address: visit.address(),
                settings: site.settings,
                assets: site.assets
            )
            let h = HTMLWriter()
            FindingsPanel(check: check).write(h, frame)
            return Answer(.html, h.bytes, keeping: .personal)
        }
        routes.post("studio/:draft/closing") { [site, desk] visit in
            let id = try await Self.draft(visit, desk).id
            return try await site.take(visit) { _, key, actor in
                _ = try await desk.drafts.close(id, by: actor, key: key)
                return StudioLinks.all
            } show: {
                try await show(visit, $0)
            }
        }
        routes.post("studio/:draft/removal") { [site, desk] visit in
            let draft = try await Self.draft(visit, desk)
            return try await site.take(visit) { form, key, actor in
                try await desk.undo(draft, form, by: actor, key)
                return StudioLinks.draft(draft.id)
            } show: { state in
                // What was typed here is no text: the page shows the draft as it is, with the sentence above it.
                try await show(visit, FormState(nil, faults: state.faults, site.room.ledger.randomness))
            }
        }
    }

    private func addCriteria(to routes: Routes) {
        let show = {
            @Sendable [site, desk] (visit: Visit, code: String?, state: FormState) async throws -> Answer in
            let page = try await desk.criterion(try await Self.draft(visit, desk), code, state)
            return site.personalPage(page, for: visit)
        }
        routes.get("studio/:draft/criteria") { [site] visit in
            try await show(visit, visit.query.trimmed("code"), site.freshForm)
        }
        routes.post("studio/:draft/criteria") { [site, desk] visit in
            let draft = try await Self.draft(visit, desk)
            let form = try await visit.form()
            return try await site.take(form, visit) { form, key, actor in
                try await desk.change(draft, form, by: actor, key)
                return StudioLinks.draft(draft.id)
            } show: {
                try await show(visit, form.trimmed("code"), $0)
            }
        }
    }

    private func addSimulation(to routes: Routes) {
        routes.get("studio/:draft/simulation") { [site, desk] visit in
            let page = try await desk.simulation(
                try await Self.draft(visit, desk),
                visit.query.trimmed("campaign"),
                visit.query.trimmed("show").flatMap { ImpactDirection(rawValue: $0) },
                for: try visit.signedIn().actor
            )
            return site.personalPage(page, for: visit)
        }
        routes.get("studio/:draft/simulation.csv") { [desk] visit in
            guard let campaign = visit.query.trimmed("campaign") else {
                throw RequestFault.malformedAddress(part: "campaign")
            }
            let draft = try await Self.draft(visit, desk)
            return try await desk.table(draft, campaign, for: try visit.signedIn().actor)
        }
    }

    private func addPublication(to routes: Routes) {
        let show = { @Sendable [site, desk] (visit: Visit, state: FormState) async throws -> Answer in
            let page = try await desk.publication(try await Self.draft(visit, desk), state)
            return site.personalPage(page, for: visit)
        }
        routes.get("studio/:draft/publication") { [site] in try await show($0, site.freshForm) }
        routes.post("studio/:draft/publication") { [site, desk] visit in
            let draft = try await Self.draft(visit, desk)
            return try await site.take(visit) { form, key, actor in
                guard try desk.seen(form) == draft.version.number else {
                    throw DraftRefusal.changedMeanwhile(version: draft.version.number)
                }
                let name = try await desk.editions.publish(
                    EditionService.Manuscript(draft),
                    by: actor,
                    key: key
                )
                return StudioLinks.edition(name)
            } show: {
                try await show(visit, $0)
            }
        }
    }

    private func addVersions(to routes: Routes) {
        routes.get("studio/:draft/versions") { [site, desk] visit in
            let draft = try await Self.draft(visit, desk)
            let page = try await desk.versions(draft, for: try visit.signedIn().actor)
            return site.personalPage(page, for: visit)
        }
        routes.get("studio/:draft/versions/:version") { [desk] visit in
            let draft = try await Self.draft(visit, desk)
            let versions = try await desk.drafts.versions(of: draft.id, for: try visit.signedIn().actor)
            guard let number = Int(try visit.part("version")),
                let version = versions.first(where: { $0.number == number })
            else { throw RequestFault.notFound }
            return Answer(.text, Array(version.text.utf8), fileName: "\(draft.id)-\(number).yaml")
        }
    }
}
