import FoundationEssentials
import JWTKit

/// A public key out of a provider's set (RFC 7517). Others than those of RSA and elliptic curves are left out, shared secrets above all:
/// what is published is no secret.
struct PublishedKey: Sendable {
    let id: String?
    private let type: String
    private let curve: String?
    private let algorithm: String?
    private let use: String?
    private let numbers: Numbers

    private enum Numbers: Sendable {
        case rsa(modulus: String, exponent: String)
        case point(x: String, y: String)
    }

    private struct Entry: Decodable {
        let kty: String
        let kid: String?
        let use: String?
        let alg: String?
        let n: String?
        let e: String?
        let crv: String?
        let x: String?
        let y: String?
    }

    /// An entry that cannot be read at all is nothing, and does not spoil the others.
    private struct Lenient: Decodable {
        let entry: Entry?

        init(from decoder: any Decoder) { entry = try? Entry(from: decoder) }
    }

    private struct Document: Decodable { let keys: [Lenient] }

    /// - Throws: ``OpenIDError/badMetadata(_:)``
    static func read(_ body: [UInt8]) throws(OpenIDError) -> [PublishedKey] {
        guard body.count <= 262_144,
            let document = try? JSONDecoder().decode(Document.self, from: Data(body)),
            document.keys.count <= 100
        else { throw .badMetadata("jwks") }
        return document.keys.compactMap { $0.entry.flatMap(PublishedKey.init) }
    }

    private init?(_ entry: Entry) {
        switch entry.kty {
        case "RSA":
            // From 2,048 to 8,192 bits: less can be broken, more takes too long.
            guard let n = entry.n, let e = entry.e, let modulus = Base64URL.bytes(n),
                (256...1_024).contains(modulus.count), let exponent = Base64URL.bytes(e),
                (1...8).contains(exponent.count)
            else { return nil }
            numbers = .rsa(modulus: n, exponent: e)
        case "EC":
            guard let x = entry.x, let y = entry.y, entry.crv != nil else { return nil }
            numbers = .point(x: x, y: y)
        default: return nil
        }
        id = entry.kid
        type = entry.kty
        curve = entry.crv
        algorithm = entry.alg
        use = entry.use
    }

    /// Whether a token signed so, naming this key or none, may be tried with it.
    func fits(_ wanted: TokenAlgorithm, id named: String?) -> Bool {
        type == wanted.keyType && (wanted.curve == nil || curve == wanted.curve)
            && (algorithm == nil || algorithm == wanted.rawValue) && (use == nil || use == "sig")
            && (named == nil || id == named)
    }

    /// The key for one algorithm and no other, whatever a token says.
    func key(for algorithm: TokenAlgorithm) -> JWK? {
        guard let signed = JWK.Algorithm(rawValue: algorithm.rawValue) else { return nil }
        // The library wants a name; the key was chosen already.
        let name: JWKIdentifier = "chosen"
        switch numbers {
        case .rsa(let modulus, let exponent):
            return .rsa(signed, identifier: name, modulus: modulus, exponent: exponent)
        case .point(let x, let y):
            return .ecdsa(
                signed,
                identifier: name,
                x: x,
                y: y,
                curve: curve.flatMap { ECDSACurve(rawValue: $0) }
            )
        }
    }
}
