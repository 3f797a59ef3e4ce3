import Assessment
import Criteria
import Database
import HTML
import Quantities
import Records
import Territory

/// Accounts, roles, bodies, and the journal with its verification.
struct AdministrationRoom: Room {
    let site: Site
    let doors: Doors

    private var accounts: Accounts { doors.accounts }

    func add(to routes: Routes) {
        routes.get("administration") { [site, accounts] visit in
            let actor = try visit.signedIn().actor
            let now = site.room.ledger.clock.now()
            let standing = try await site.room.database.read {
                try accounts.permissions.standing(of: actor, at: now, $0)
            }
            // Who may list only himself is no administrator; outside of one's scope is within another.
            let page = AdministrationPage(
                accounts: Self.isReserved(standing.refusal(of: .listAccounts, on: .everything)),
                journal: standing.refusal(of: .readJournal, on: .everything)
            )
            if let refusal = page.accounts, page.journal != nil { throw refusal }
            return site.personalPage(page, for: visit)
        }
        addAccounts(to: routes)
        addAccount(to: routes)
        addBodies(to: routes)
        JournalPages(site: site, accounts: accounts).add(to: routes)
        routes.get("administration/notices") { [site, accounts] visit in
            let actor = try visit.signedIn().actor
            let now = site.room.ledger.clock.now()
            // Letters are of all campaigns: whoever looks after accounts everywhere, or audits.
            let refusal = try await site.room.database.read {
                try accounts.permissions.standing(of: actor, at: now, $0)
                    .refusal(of: .listAccounts, on: .everything)
            }
            if let refusal { throw refusal }
            let state = visit.query["state"].flatMap { NoticeLine.State(rawValue: $0) } ?? .waiting
            let lines = try await NoticeReading(site.room).lines(state, atMost: 500)
            return site.personalPage(NoticesPage(lines: lines, state: state), for: visit)
        }
    }

    private static func isReserved(_ refusal: Refusal?) -> Refusal? {
        if case .outsideScope = refusal { return nil }
        return refusal
    }

    // MARK: - Accounts

    private func addAccounts(to routes: Routes) {
        routes.get("administration/accounts") { [site, accounts] visit in
            let actor = try visit.signedIn().actor
            let lines = try await accounts.list(
                by: actor,
                after: visit.query.trimmed("after").flatMap { Identifier<Person>($0) }
            )
            let sought = visit.query.trimmed("q") ?? ""
            return site.personalPage(AccountsPage(lines: lines, sought: sought), for: visit)
        }
        let show = { @Sendable [site, accounts] (visit: Visit, state: FormState) async throws -> Answer in
            let bodies = try await accounts.bodies(by: try visit.signedIn().actor)
            return site.personalPage(NewAccountPage(bodies: bodies, form: state), for: visit)
        }
        routes.get("administration/accounts/new") { [site] in try await show($0, site.freshForm) }
        routes.post("administration/accounts/new") { [site, accounts] visit in
            try await site.take(visit, fields: NewAccountPage.fields) { form, key, actor in
                let person = try await accounts.create(
                    try AccountForm.login(form),
                    try AccountForm.details(form),
                    of: try AccountForm.body(form),
                    by: actor,
                    key: key
                )
                return AdministrationLinks.account(person)
            } show: {
                try await show(visit, $0)
            }
        }
    }

    private func addAccount(to routes: Routes) {
        let load = {
            @Sendable [site, accounts]
            (
                visit: Visit,
                state: FormState,
                link: OneTimeLink?
            ) async throws -> Answer in
            let actor = try visit.signedIn().actor
            let id = try visit.identifier("person", of: Person.self)
            let account: AccountPage
            do { account = try await accounts.show(id, by: actor) } catch is Refusal {
                // Whoever may not list it learns nothing of whether it is there.
                throw AccountError.noSuchPerson
            }
            let page = AccountShownPage(
                account: account,
                bodies: (try? await accounts.bodies(by: actor)) ?? [],
                scopes: ScopeText(of: account.grants, in: site.territory),
                today: site.room.today,
                link: link,
                form: state
            )
            return site.personalPage(page, for: visit)
        }
        routes.get("administration/accounts/:person") { [site] in try await load($0, site.freshForm, nil) }
        routes.post("administration/accounts/:person/steps/:step") { [site, doors, accounts] visit in
            let id = try visit.identifier("person", of: Person.self)
            guard let step = AccountStep(rawValue: try visit.part("step")) else {
                throw RequestFault.notFound
            }
            if step == .link {
                // The link is shown once, on the answer itself, and is nowhere kept.
                let actor = try visit.signedIn().actor
                _ = try await visit.form()
                let link = try await doors.passwords.issueLink(for: id, by: actor)
                return try await load(visit, site.freshForm, link)
            }
            return try await site.take(visit, fields: AccountShownPage.fields) { form, key, actor in
                switch step {
                case .grant:
                    _ = try await accounts.grant(
                        try GrantForm.read(form, today: site.room.today),
                        to: id,
                        by: actor,
                        key: key,
                        remark: form.trimmed("remark")
                    )
                case .revoke:
                    guard let grant = form.trimmed("grant").flatMap({ Identifier<Grant>($0) }) else {
                        throw RequestFault.malformedForm
                    }
                    _ = try await accounts.revoke(grant, by: actor, remark: form.trimmed("remark"))
                case .close: _ = try await accounts.close(id, by: actor, remark: form.trimmed("remark"))
                case .link: break
                }
                return AdministrationLinks.account(id)
            } show: {
                try await load(visit, $0, nil)
            }
        }
    }

    // MARK: - Bodies

    private func addBodies(to routes: Routes) {
        let show = { @Sendable [site, accounts] (visit: Visit, state: FormState) async throws -> Answer in
            let bodies = try await accounts.bodies(by: try visit.signedIn().actor)
            return site.personalPage(BodiesPage(bodies: bodies, form: state), for: visit)
        }
        routes.get("administration/bodies") { [site] in try await show($0, site.freshForm) }
        routes.post("administration/bodies") { [site, accounts] visit in
            try await site.take(visit, fields: ["role.no-such-unit": "unit"]) { form, key, actor in
                guard let name = form.trimmed("name").flatMap({ BodyName($0) }) else {
                    throw DeskFault.notChosen(field: "name")
                }
                _ = try await accounts.addBody(
                    name,
                    try form.choice("kind", of: BodyKind.self),
                    at: try GrantForm.unit(form, today: site.room.today),
                    by: actor,
                    key: key
                )
                return AdministrationLinks.bodies
            } show: {
                try await show(visit, $0)
            }
        }
    }
}
