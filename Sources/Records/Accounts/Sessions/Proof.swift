/// What a person showed to sign in, and what a provider said of it.
package struct Proof: Hashable, Sendable {
    package let method: SignInMethod
    package let assurance: Assurance
    /// Whose word it is; `nil` without a provider.
    package let issuer: String?
    /// The provider's own name of the level of assurance.
    package let acr: String?
    /// What the provider saw: `pwd`, `otp`, `hwk` … (RFC 8176), separated by spaces.
    package let amr: String?

    package init(
        _ method: SignInMethod,
        _ assurance: Assurance,
        issuer: String? = nil,
        acr: String? = nil,
        amr: String? = nil
    ) {
        self.method = method
        self.assurance = assurance
        self.issuer = issuer
        self.acr = acr
        self.amr = amr
    }
}
