import Quantities
import Records
import WebClient

/// Asks a provider about itself and its keys, and remembers the answers for an hour.
///
/// Providers change their keys without notice. A token with a key that is not remembered makes the desk ask again, but at most once a minute, so
/// that made-up tokens do not make us a nuisance.
actor ProviderDesk {
    private static let life: Int64 = 3_600_000
    private static let patience: Int64 = 60_000

    private let provider: OpenIDProvider
    private let web: any WebTransport
    private let clock: Clock
    private var metadata: (ProviderMetadata, until: Instant)?
    private var keys: (all: [PublishedKey], asked: Instant)?

    init(_ provider: OpenIDProvider, _ web: any WebTransport, _ clock: Clock) {
        self.provider = provider
        self.web = web
        self.clock = clock
    }

    /// - Throws: ``OpenIDError/unreachable(_:)``, ``OpenIDError/badMetadata(_:)``.
    func known() async throws(OpenIDError) -> ProviderMetadata {
        let now = clock.now()
        if let metadata, now < metadata.until { return metadata.0 }
        // The path is added to the issuer's own (OpenID Connect Discovery 1.0, 4).
        let issuer = provider.issuer.text
        let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        guard let url = WebURL(base + "/.well-known/openid-configuration") else {
            throw .badProvider("issuer")
        }
        let fresh = try ProviderMetadata(try await get(url, "openid-configuration"), of: provider)
        metadata = (fresh, now.adding(milliseconds: ProviderDesk.life))
        return fresh
    }

    /// The keys that may have signed a token; asks again when none of those remembered may.
    ///
    /// - Throws: ``OpenIDError/unreachable(_:)``, ``OpenIDError/badMetadata(_:)``.
    func keys(for algorithm: TokenAlgorithm, id: String?) async throws(OpenIDError) -> [PublishedKey] {
        let now = clock.now()
        let age = keys.map { now.milliseconds - $0.asked.milliseconds }
        let fitting = keys?.all.filter { $0.fits(algorithm, id: id) } ?? []
        if let age, age < ProviderDesk.life, !fitting.isEmpty || age < ProviderDesk.patience {
            return fitting
        }
        let url = try await known().keys
        // Noted first, so that others who ask meanwhile do not ask the provider as well.
        if let known = keys { keys = (known.all, now) }
        let fresh = try PublishedKey.read(try await get(url, "jwks_uri"))
        keys = (fresh, now)
        return fresh.filter { $0.fits(algorithm, id: id) }
    }

    private func get(_ url: WebURL, _ part: String) async throws(OpenIDError) -> [UInt8] {
        let response: WebResponse
        do {
            response = try await web.send(
                WebRequest(.get, url, headers: [WebHeader("Accept", "application/json")])
            )
        } catch {
            throw .unreachable(error)
        }
        guard response.status == 200 else { throw .badMetadata(part) }
        return response.body
    }
}
