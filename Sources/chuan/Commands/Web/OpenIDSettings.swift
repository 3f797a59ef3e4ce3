import Criteria
import Glibc
import OpenID
import Records
import Web
import WebClient

/// A provider of OpenID Connect that whoever runs the server has registered with, from the environment.
///
/// `CHUAN_OPENID_ISSUER` its address, `CHUAN_OPENID_CLIENT` our name there, `CHUAN_OPENID_SECRET` our password there if it gave one,
/// `CHUAN_OPENID_SITE` the address of this site (`https://chuan.example`), `CHUAN_OPENID_TITLE` what people know it by.
struct OpenIDSettings: Sendable {
    /// The name in addresses: people come back to `/sign-in/from/sso`.
    static let name = "sso"

    let title: String
    let provider: OpenIDProvider

    /// `nil` where no provider is named.
    ///
    /// - Throws: ``Stop`` after the failure was told.
    static func read(_ language: Language) throws -> OpenIDSettings? {
        func variable(_ name: String) -> String? {
            getenv("CHUAN_OPENID_" + name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let issuer = variable("ISSUER") else { return nil }
        guard let issuer = WebURL(issuer), let client = variable("CLIENT"), let site = variable("SITE"),
            let redirect = WebURL(
                (site.hasSuffix("/") ? String(site.dropLast()) : site) + "/sign-in/from/\(name)"
            )
        else {
            Console.error(ServeWords.malformedProvider(language))
            throw Stop.refused
        }
        do throws(OpenIDError) {
            let provider = try OpenIDProvider(
                name: name,
                issuer: issuer,
                client: client,
                secret: variable("SECRET"),
                redirect: redirect
            )
            return OpenIDSettings(title: variable("TITLE") ?? issuer.host, provider: provider)
        } catch {
            Console.error(error.text(language))
            throw Stop.refused
        }
    }

    /// Opens the door of the provider, if there is one, for as long as the body runs.
    static func with(
        _ settings: OpenIDSettings?,
        _ signIn: SignIn,
        _ accounts: Accounts,
        _ key: SecretKey,
        _ body: ([Doors.Provider]) async throws -> Void
    ) async throws {
        guard let settings else { return try await body([]) }
        let client = try WebClient()
        let door = OpenIDSignIn(settings.provider, client, signIn, Identities(accounts), key)
        do { try await body([Doors.Provider(settings.title, door)]) } catch {
            await client.close()
            throw error
        }
        await client.close()
    }
}
