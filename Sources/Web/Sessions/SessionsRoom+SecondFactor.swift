import Criteria
import HTML
import Records

extension SessionsRoom {
    func secondFactorPage(_ visit: Visit, fault: Text? = nil, status: Int = 200) async throws -> Answer {
        let person = try visit.signedIn()
        let account = try await doors.accounts.show(person.session.person, by: person.actor)
        let page = SecondFactorPage(
            hasFactor: account.hasSecondFactor,
            codesLeft: account.recoveryCodesLeft,
            faults: fault.map { [FieldFault("code", $0)] } ?? []
        )
        return site.personalPage(page, for: visit, status: status)
    }

    /// Shows the secret for the phone; it is shown in this answer and never again.
    func offerFactor(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        _ = try await visit.form()
        do {
            let offer = try await doors.factors.offer(to: person.actor)
            return site.personalPage(OfferedFactorPage(offer: offer), for: visit)
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return try await secondFactorPage(visit, fault: sentence, status: status(error))
        }
    }

    func enrolFactor(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        let fields = try await visit.form()
        do {
            let code = (fields.trimmed("code") ?? "").filter { $0 != " " }
            let codes = try await doors.factors.enrol(with: code, by: person.actor)
            return site.personalPage(RecoveryCodesPage(codes: codes.map(\.text)), for: visit)
        } catch SecondFactorError.wrongCode {
            // The secret is on the phone already: only the code is asked for again.
            let fault = FieldFault("code", SecondFactorError.wrongCode.text)
            return site.personalPage(OfferedFactorPage(offer: nil, faults: [fault]), for: visit, status: 422)
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return try await secondFactorPage(visit, fault: sentence, status: status(error))
        }
    }

    func renewCodes(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        _ = try await visit.form()
        do {
            let codes = try await doors.factors.renewRecoveryCodes(by: person.actor)
            return site.personalPage(RecoveryCodesPage(codes: codes.map(\.text)), for: visit)
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return try await secondFactorPage(visit, fault: sentence, status: status(error))
        }
    }

    /// Removes the second factor, which ends every session.
    func removeFactor(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        _ = try await visit.form()
        do {
            _ = try await doors.accounts.removeSecondFactor(of: person.session.person, by: person.actor)
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return try await secondFactorPage(visit, fault: sentence, status: status(error))
        }
        return Answer.see(Link("/sign-in").below(visit.language.prefix)).keeping(session: nil, for: visit)
    }
}
