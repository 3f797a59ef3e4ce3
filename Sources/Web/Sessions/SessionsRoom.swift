import Criteria
import HTML
import Quantities
import Records

/// Signing in and out, and what people do with their own account: sessions, password, second factor, the body they act for.
struct SessionsRoom: Room {
    let site: Site
    let doors: Doors

    func add(to routes: Routes) {
        routes.get("sign-in") { visit in signInPage(for: visit) }
        routes.post("sign-in") { visit in try await signIn(visit) }
        routes.get("sign-in/code") { visit in codePage(for: visit) }
        routes.post("sign-in/code") { visit in try await finish(visit) }
        routes.get("sign-in/with/:provider") { visit in try await depart(visit, linking: false) }
        routes.get("sign-in/from/:provider") { visit in try await arrive(visit) }
        routes.post("sign-out") { visit in try await signOut(visit) }
        routes.get("account") { visit in try await accountPage(visit) }
        routes.post("account/sessions/:session/end") { visit in try await end(visit) }
        routes.post("account/sessions/end-all") { visit in try await endAll(visit) }
        routes.get("account/body") { visit in try await bodyPage(visit) }
        routes.post("account/body") { visit in try await changeBody(visit) }
        routes.get("account/password") { visit in try await passwordPage(visit) }
        routes.post("account/password") { visit in try await changePassword(visit) }
        routes.get("password/:token") { visit in site.personalPage(ChoosePasswordPage(), for: visit) }
        routes.post("password/:token") { visit in try await choosePassword(visit) }
        routes.get("account/second-factor") { visit in try await secondFactorPage(visit) }
        routes.post("account/second-factor/offer") { visit in try await offerFactor(visit) }
        routes.post("account/second-factor/enrol") { visit in try await enrolFactor(visit) }
        routes.post("account/second-factor/remove") { visit in try await removeFactor(visit) }
        routes.post("account/recovery-codes") { visit in try await renewCodes(visit) }
        // A link and no form: browsers hold a form to this server even when it sends them on. It only begins; nothing is changed.
        routes.get("account/identities/link/:provider") { visit in try await depart(visit, linking: true) }
        routes.post("account/identities/unlink") { visit in try await unlink(visit) }
    }

    /// Where a try to sign in comes from.
    func source(of visit: Visit) -> Records.Visitor {
        Records.Visitor(
            Origin(.page, address: visit.client),
            agent: visit.agent,
            device: visit.cookie(.device)
        )
    }

    /// The sentence for a field, or `nil` for a failure that is not the visitor's.
    ///
    /// Moments are said as calendars and clocks in Việt Nam show them.
    func sentence(_ error: any Error) -> Text? {
        let until: Instant? =
            switch error {
            case SignInError.wait(let until), PasswordError.wait(let until),
                SecondFactorError.wait(let until):
                until
            default: nil
            }
        if let until { return SessionWords.wait(until: until) }
        switch error {
        case let error as SignInError: return error.text
        case let error as PasswordError: return error.text
        case let error as SecondFactorError: return error.text
        case let error as SessionError: return error.text
        case let error as IdentityError: return error.text
        case let error as AccountError: return error.text
        case let error as Refusal: return error.text
        case let error as any ExplainedError where error.code.hasPrefix("openid."): return error.text
        default: return nil
        }
    }

    /// The status of a form that is shown again because of a refusal.
    func status(_ error: any Error) -> Int {
        switch error {
        case SignInError.wait, PasswordError.wait, SecondFactorError.wait: 429
        case SignInError.overloaded, PasswordError.overloaded: 503
        default: 422
        }
    }
}
