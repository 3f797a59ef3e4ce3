import Criteria
import HTML
import OpenID
import Records

extension SessionsRoom {
    /// Sends the browser to a provider, with what it must bring back sealed into a cookie.
    func depart(_ visit: Visit, linking: Bool) async throws -> Answer {
        let provider = try doors.provider(try visit.part("provider"))
        do {
            let actor = try linking ? visit.signedIn().actor : nil
            let departure = try await provider.door.depart(linkingTo: actor)
            guard let link = Link(web: departure.location) else {
                throw OpenIDError.badMetadata("authorization_endpoint")
            }
            return Answer.see(link).keeping(.provider, departure.attempt, for: visit)
        } catch let error as OpenIDError {
            return signInPage(for: visit, fault: error.text, status: 502)
        }
    }

    /// Takes what the provider sent back with the browser.
    func arrive(_ visit: Visit) async throws -> Answer {
        let provider = try doors.provider(try visit.part("provider"))
        let callback = OpenIDCallback(
            state: visit.query["state"],
            code: visit.query["code"],
            error: visit.query["error"],
            issuer: visit.query["iss"]
        )
        let attempt = visit.cookie(.provider) ?? ""
        do {
            let outcome = try await provider.door.arrive(callback, attempt, source(of: visit))
            return try await goOn(outcome, visit, nil).keeping(.provider, nil, for: visit)
        } catch OpenIDError.notAsked where visit.visitor.signedIn != nil {
            return try await link(provider, callback, attempt, visit).keeping(.provider, nil, for: visit)
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return signInPage(for: visit, fault: sentence, status: status(error))
                .keeping(.provider, nil, for: visit)
        }
    }

    /// Takes a way in away, which ends every session.
    func unlink(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        let fields = try await visit.form()
        guard
            let identity = ExternalIdentity(
                issuer: fields["issuer"] ?? "",
                subject: fields["subject"] ?? ""
            )
        else { throw RequestFault.malformedForm }
        do {
            _ = try await doors.identities.unlink(
                identity,
                from: person.session.person,
                by: person.actor
            )
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return try await accountPage(visit, fault: sentence, status: 422)
        }
        return Answer.see(Link("/sign-in").below(visit.language.prefix)).keeping(session: nil, for: visit)
    }

    private func link(
        _ provider: Doors.Provider,
        _ callback: OpenIDCallback,
        _ attempt: String,
        _ visit: Visit
    ) async throws -> Answer {
        let person = try visit.signedIn()
        do {
            _ = try await provider.door.link(callback, attempt, by: person.actor)
            return .see(Link("/account").below(visit.language.prefix).query("done", "identity"))
        } catch {
            guard let sentence = sentence(error) else { throw error }
            return try await accountPage(visit, fault: sentence, status: 422)
        }
    }
}
