import Crypto
import FoundationEssentials
import JWTKit

/// Claims for tokens of tests, right unless a test changes them.
struct TestClaims: JWTPayload {
    var iss: String? = StandInProvider.issuer
    var sub: String? = "s-1"
    var aud: [String]? = ["chuan"]
    var exp: Int64?
    var iat: Int64?
    var nonce: String?
    var azp: String?
    var acr: String?
    var amr: [String]?

    init(nonce: String, at seconds: Int64) {
        self.nonce = nonce
        exp = seconds + 300
        iat = seconds
    }

    func verify(using algorithm: some JWTAlgorithm) {}

    /// A token with any head and any signature.
    func token(_ head: String, signature: [UInt8] = []) throws -> String {
        base64URL(head.utf8) + "." + base64URL(try JSONEncoder().encode(self)) + "." + base64URL(signature)
    }

    func signed(rs256 key: JWTKit.Insecure.RSA.PrivateKey, kid: String?, head: JWTHeader = JWTHeader())
        async throws
        -> String
    {
        var head = head
        if let kid { head.fields["kid"] = .string(kid) }
        return try await JWTKeyCollection().add(rsa: key, digestAlgorithm: .sha256).sign(self, header: head)
    }

    func signed(rs384 key: JWTKit.Insecure.RSA.PrivateKey, kid: String) async throws -> String {
        let head = JWTHeader(fields: ["kid": .string(kid)])
        return try await JWTKeyCollection().add(rsa: key, digestAlgorithm: .sha384).sign(self, header: head)
    }

    func signed(es256 key: ES256PrivateKey, kid: String) async throws -> String {
        let head = JWTHeader(fields: ["kid": .string(kid)])
        return try await JWTKeyCollection().add(ecdsa: key).sign(self, header: head)
    }

    /// By hand: the library refuses short secrets.
    func signed(hs256 secret: [UInt8], kid: String) throws -> String {
        let whole = try token(#"{"alg":"HS256","kid":"\#(kid)"}"#)
        let signed = String(whole.dropLast())
        let code = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8), using: SymmetricKey(data: secret))
        return signed + "." + base64URL(code)
    }
}
