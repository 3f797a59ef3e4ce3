import Criteria
import HTML
import Records

extension SessionsRoom {
    func passwordPage(_ visit: Visit, faults: [FieldFault] = [], status: Int = 200) async throws -> Answer {
        let person = try visit.signedIn()
        let account: AccountPage?
        do {
            account = try await doors.accounts.show(person.session.person, by: person.actor)
        } catch Refusal.passwordToBeChanged {
            // Nothing else is open to such an account, not even the look at itself.
            account = nil
        }
        let page = PasswordPage(
            isTemporary: account?.passwordIsTemporary ?? true,
            login: account?.line.account.login?.text ?? "",
            faults: faults
        )
        return site.personalPage(page, for: visit, status: status)
    }

    /// Changes one's password; every session ends, so the next thing is to sign in with it.
    func changePassword(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        let fields = try await visit.form(upTo: 32 * 1_024)
        guard fields["new-password"] == fields["repeated"] else {
            let fault = FieldFault("repeated", SessionWords.notTheSame)
            return try await passwordPage(visit, faults: [fault], status: 422)
        }
        do {
            _ = try await doors.passwords.change(
                Password(fields["password"] ?? ""),
                to: Password(fields["new-password"] ?? ""),
                by: person.actor,
                site.key
            )
        } catch {
            guard let sentence = sentence(error) else { throw error }
            let fault = FieldFault(field(of: error), sentence)
            return try await passwordPage(visit, faults: [fault], status: status(error))
        }
        return afterPassword(visit)
    }

    /// Chooses a password by a link that somebody was sent.
    func choosePassword(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form(upTo: 32 * 1_024, needsToken: false)
        var faults: [FieldFault] = []
        var status = 422
        if fields["new-password"] != fields["repeated"] {
            faults = [FieldFault("repeated", SessionWords.notTheSame)]
        } else {
            do {
                guard let token = Token<OneTimeLink>(try visit.part("token")) else {
                    throw PasswordError.badLink
                }
                _ = try await doors.passwords.choose(
                    Password(fields["new-password"] ?? ""),
                    by: token,
                    from: Origin(.page, address: visit.client)
                )
                return afterPassword(visit)
            } catch {
                guard let sentence = sentence(error) else { throw error }
                faults = [FieldFault("new-password", sentence)]
                status = self.status(error)
            }
        }
        return site.personalPage(ChoosePasswordPage(faults: faults), for: visit, status: status)
    }

    private func afterPassword(_ visit: Visit) -> Answer {
        Answer.see(Link("/sign-in").below(visit.language.prefix).query("done", "password"))
            .keeping(session: nil, for: visit)
    }

    private func field(of error: any Error) -> String {
        switch error {
        case PasswordError.fault: "new-password"
        default: "password"
        }
    }
}
