import Criteria
import HTML
import OpenID
import Records

extension SessionsRoom {
    func signInPage(
        for visit: Visit,
        login: String = "",
        fault: Text? = nil,
        status: Int = 200,
        next: String? = nil
    ) -> Answer {
        let page = SignInPage(
            login: login,
            faults: fault.map { [FieldFault("login", $0)] } ?? [],
            note: visit.query["done"] == "password" ? SessionWords.passwordChanged : nil,
            providers: doors.providers.map { .init(name: $0.door.provider.name, title: $0.title) },
            next: next ?? NextPage.wanted(visit.query)
        )
        return site.personalPage(page, for: visit, status: status)
    }

    func codePage(
        for visit: Visit,
        fault: Text? = nil,
        status: Int = 200,
        next: String? = nil
    ) -> Answer {
        // Without the first step there is no second.
        guard visit.cookie(.pending) != nil else {
            return .see(Link("/sign-in").below(visit.language.prefix))
        }
        let page = CodePage(
            faults: fault.map { [FieldFault("code", $0)] } ?? [],
            next: next ?? NextPage.wanted(visit.query)
        )
        return site.personalPage(page, for: visit, status: status)
    }

    /// The first step.
    func signIn(_ visit: Visit) async throws -> Answer {
        // Not held to the token of a session that the browser may still have: the form may be older than it.
        let fields = try await visit.form(upTo: 16 * 1_024, needsToken: false)
        let login = fields.trimmed("login") ?? ""
        let next = NextPage.wanted(fields)
        do {
            let outcome = try await doors.signIn.signIn(
                login,
                Password(fields["password"] ?? ""),
                source(of: visit)
            )
            return try await goOn(outcome, visit, next)
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return signInPage(
                for: visit,
                login: String(login.prefix(200)),
                fault: sentence,
                status: status(error),
                next: next
            )
        }
    }

    /// The second step.
    func finish(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form(upTo: 16 * 1_024, needsToken: false)
        let next = NextPage.wanted(fields)
        guard let pending = visit.cookie(.pending) else {
            return .see(Link("/sign-in").below(visit.language.prefix).query(NextPage.name, next))
        }
        do {
            let session = try await doors.signIn.finish(
                pending,
                fields.trimmed("code") ?? "",
                source(of: visit)
            )
            return try await begin(session, visit, next)
        } catch SignInError.tooLate {
            return signInPage(for: visit, fault: SignInError.tooLate.text, status: 422, next: next)
                .keeping(.pending, nil, for: visit)
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return codePage(for: visit, fault: sentence, status: status(error), next: next)
        }
    }

    func signOut(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        if visit.visitor.signedIn != nil, let token = token(of: visit) {
            do {
                _ = try await site.sessions.signOut(token, from: Origin(.page, address: visit.client))
            } catch SessionError.notSignedIn {
                // Over already, which is what was asked for.
            }
        }
        var answer = Answer.see(Link("/sign-in").below(visit.language.prefix))
            .keeping(session: nil, for: visit).keeping(.pending, nil, for: visit)
        // What pages kept on the device for this person goes with the session.
        answer.headers.append(("Clear-Site-Data", "\"cache\", \"storage\""))
        return answer
    }

    /// What follows a try that was right so far.
    func goOn(_ outcome: SignInOutcome, _ visit: Visit, _ next: String?) async throws -> Answer {
        switch outcome {
        case .signedIn(let session): return try await begin(session, visit, next)
        case .codeNeeded(let pending, _):
            return Answer.see(
                Link("/sign-in/code").below(visit.language.prefix).query(NextPage.name, next)
            ).keeping(.pending, pending, for: visit)
        }
    }

    /// The browser has a session from now on, with a token that nobody had before; one that it had is ended.
    private func begin(_ session: NewSession, _ visit: Visit, _ next: String?) async throws -> Answer {
        if visit.visitor.signedIn != nil, let old = token(of: visit) {
            do {
                _ = try await site.sessions.signOut(old, from: Origin(.page, address: visit.client))
            } catch SessionError.notSignedIn {
                // Ended meanwhile.
            }
        }
        let prefix = visit.language.prefix
        let goal: Link
        if session.passwordIsTemporary {
            goal = Link("/account/password").below(prefix)
        } else if try await site.sessions.bodies(of: session.person).count > 1 {
            goal = Link("/account/body").below(prefix).query(NextPage.name, next)
        } else {
            goal = NextPage.link(next, visit.language)
        }
        return Answer.see(goal)
            .keeping(session: session.token.text, for: visit)
            .keeping(.device, session.device, for: visit)
            .keeping(.pending, nil, for: visit)
    }

    /// The token that the browser has from now on: the renewed one if this very request renewed it.
    func token(of visit: Visit) -> Token<Session>? {
        visit.visitor.signedIn?.newToken
            ?? visit.cookies[SessionCookie.name(isSecure: visit.isSecure)].flatMap { Token<Session>($0) }
    }
}
