import JWTKit

/// What an identity token says (OpenID Connect Core 1.0, 2), as far as it is used.
struct IDTokenClaims: JWTPayload {
    let iss: String
    let sub: String
    let aud: Audience
    let exp: Double
    let iat: Double
    let nonce: String?
    let azp: String?
    let acr: String?
    let amr: [String]?

    /// One name or several.
    struct Audience: Codable, Sendable {
        let names: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let one = try? container.decode(String.self) {
                names = [one]
            } else {
                names = try container.decode([String].self)
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(names)
        }
    }

    /// Nothing: the claims are judged by ``IDTokenReader``, which knows what was asked and what time it is.
    func verify(using algorithm: some JWTAlgorithm) {}
}
