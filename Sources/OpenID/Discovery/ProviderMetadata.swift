import FoundationEssentials
import WebClient

/// What a provider publishes of itself (OpenID Connect Discovery 1.0, 3), as far as it is used.
struct ProviderMetadata: Sendable {
    let authorization: WebURL
    let token: WebURL
    let keys: WebURL
    /// Whether our password goes into the body because the provider does not take it in the head.
    let takesSecretInBodyOnly: Bool
    /// Whether every answer says whose it is (RFC 9207).
    let namesItself: Bool

    private struct Document: Decodable {
        let issuer: String
        let authorization_endpoint: String
        let token_endpoint: String
        let jwks_uri: String
        let token_endpoint_auth_methods_supported: [String]?
        let code_challenge_methods_supported: [String]?
        let response_types_supported: [String]?
        let authorization_response_iss_parameter_supported: Bool?
    }

    /// - Throws: ``OpenIDError/badMetadata(_:)``
    init(_ body: [UInt8], of provider: OpenIDProvider) throws(OpenIDError) {
        guard body.count <= 262_144,
            let document = try? JSONDecoder().decode(Document.self, from: Data(body))
        else { throw .badMetadata("openid-configuration") }
        // Exactly: who answers for another issuer is not the one that was asked.
        guard document.issuer == provider.issuer.text else { throw .badMetadata("issuer") }
        authorization = try ProviderMetadata.address(
            document.authorization_endpoint,
            "authorization_endpoint"
        )
        token = try ProviderMetadata.address(document.token_endpoint, "token_endpoint")
        keys = try ProviderMetadata.address(document.jwks_uri, "jwks_uri")
        if let types = document.response_types_supported, !types.contains("code") {
            throw .badMetadata("response_types_supported")
        }
        if let methods = document.code_challenge_methods_supported, !methods.contains("S256") {
            throw .badMetadata("code_challenge_methods_supported")
        }
        let methods = document.token_endpoint_auth_methods_supported ?? ["client_secret_basic"]
        takesSecretInBodyOnly =
            !methods.contains("client_secret_basic") && methods.contains("client_secret_post")
        namesItself = document.authorization_response_iss_parameter_supported ?? false
    }

    private static func address(_ text: String, _ part: String) throws(OpenIDError) -> WebURL {
        guard let url = WebURL(text), url.isPrivate else { throw .badMetadata(part) }
        return url
    }
}
