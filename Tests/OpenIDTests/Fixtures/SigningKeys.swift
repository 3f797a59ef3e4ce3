import CryptoExtras
import FoundationEssentials
import JWTKit
import Testing

/// Keys of providers, made once: those of RSA take a while.
struct SigningKeys: Sendable {
    let rsa: JWTKit.Insecure.RSA.PrivateKey
    let ec: ES256PrivateKey

    static let provider = Result { try SigningKeys() }
    static let stranger = Result { try SigningKeys() }

    init() throws {
        rsa = try JWTKit.Insecure.RSA.PrivateKey(
            pem: _RSA.Signing.PrivateKey(keySize: .bits2048).pemRepresentation
        )
        ec = ES256PrivateKey()
    }

    /// The public half as providers publish it.
    func rsaEntry(_ kid: String, more: String = #""alg":"RS256","use":"sig""#) throws -> String {
        let (modulus, exponent) = try rsa.publicKey.getKeyPrimitives()
        return
            #"{"kty":"RSA","kid":"\#(kid)",\#(more),"n":"\#(base64URL(modulus))","e":"\#(base64URL(exponent))"}"#
    }

    func ecEntry(_ kid: String) throws -> String {
        let point = try #require(ec.publicKey.parameters)
        let x = point.x.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        let y = point.y.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        return #"{"kty":"EC","crv":"P-256","kid":"\#(kid)","use":"sig","x":"\#(x)","y":"\#(y)"}"#
    }
}

func base64URL(_ bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
        "=",
        with: ""
    )
}
