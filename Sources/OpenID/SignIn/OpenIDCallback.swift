/// What a provider's answer brought back in the address: every field comes from outside.
package struct OpenIDCallback: Hashable, Sendable {
    package let state: String?
    package let code: String?
    package let error: String?
    package let issuer: String?

    /// - Parameters:
    ///   - issuer: the parameter `iss`.
    package init(state: String?, code: String?, error: String? = nil, issuer: String? = nil) {
        self.state = state
        self.code = code
        self.error = error
        self.issuer = issuer
    }
}
