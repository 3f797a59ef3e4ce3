import FoundationEssentials
import JWTKit
import Quantities
import Records
import WebClient

/// Takes a provider's identity token at its word only when everything about it is right.
struct IDTokenReader: Sendable {
    let provider: OpenIDProvider
    let desk: ProviderDesk

    /// How much clocks may differ, in seconds.
    private static let skew: Double = 60
    /// A token is for now: one that was issued longer ago is somebody's keepsake.
    private static let oldest: Double = 600

    private struct Header: Decodable {
        let alg: String
        let kid: String?
        let crit: [String]?
    }

    /// - Parameters:
    ///   - nonce: what this browser's sign-in asked to be repeated.
    /// - Throws: ``OpenIDError``
    func read(_ token: String, nonce: String, at now: Instant) async throws(OpenIDError) -> IDTokenClaims {
        let claims = try await verified(token)
        try judge(claims, nonce: nonce, at: now)
        return claims
    }

    /// The claims of a token whose signature is the provider's.
    private func verified(_ token: String) async throws(OpenIDError) -> IDTokenClaims {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard token.utf8.count <= 16_384, parts.count == 3, let bytes = Base64URL.bytes(parts[0]),
            Base64URL.bytes(parts[1]) != nil, Base64URL.bytes(parts[2]) != nil,
            let header = try? JSONDecoder().decode(Header.self, from: Data(bytes))
        else { throw .badToken(.malformed) }
        guard header.crit == nil else { throw .badToken(.critical) }
        // Chosen from our list, never from what the token would like.
        guard let algorithm = TokenAlgorithm(rawValue: header.alg), provider.algorithms.contains(algorithm)
        else { throw .badToken(.algorithm) }
        let keys = try await desk.keys(for: algorithm, id: header.kid)
        // Without a name there must be no choice.
        guard let published = keys.first, keys.count == 1, let key = published.key(for: algorithm) else {
            throw .badToken(.key)
        }
        let ring = JWTKeyCollection()
        do {
            try await ring.add(jwk: key, isDefault: true)
        } catch {
            throw .badToken(.key)
        }
        do {
            return try await ring.verify(token, as: IDTokenClaims.self)
        } catch let error as JWTError where error.errorType == .signatureVerificationFailed {
            throw .badToken(.signature)
        } catch is DecodingError {
            throw .badToken(.malformed)
        } catch let error as JWTError where error.errorType == .malformedToken {
            throw .badToken(.malformed)
        } catch {
            throw .badToken(.signature)
        }
    }

    /// OpenID Connect Core 1.0, 3.1.3.7.
    private func judge(_ claims: IDTokenClaims, nonce: String, at now: Instant) throws(OpenIDError) {
        guard claims.iss == provider.issuer.text else { throw .badToken(.issuer) }
        guard claims.aud.names.contains(provider.client) else { throw .badToken(.audience) }
        if claims.aud.names.count > 1, claims.azp == nil { throw .badToken(.authorizedParty) }
        if let party = claims.azp, party != provider.client { throw .badToken(.authorizedParty) }
        let seconds = Double(now.milliseconds) / 1_000
        guard claims.exp > seconds - IDTokenReader.skew else { throw .badToken(.expired) }
        guard claims.iat <= seconds + IDTokenReader.skew, claims.iat >= seconds - IDTokenReader.oldest,
            claims.iat <= claims.exp
        else { throw .badToken(.issuedAt) }
        guard let repeated = claims.nonce, SameBytes.hold(Array(repeated.utf8), Array(nonce.utf8)) else {
            throw .badToken(.nonce)
        }
        guard ExternalIdentity(issuer: claims.iss, subject: claims.sub) != nil else {
            throw .badToken(.subject)
        }
    }
}
