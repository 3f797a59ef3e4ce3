/// What is wrong with an identity token.
package enum TokenFault: String, Hashable, Sendable, CaseIterable {
    /// Not three parts of base64url with JSON in them, or too long.
    case malformed
    /// Signed in a way that this provider is not to use, or not at all.
    case algorithm
    /// It asks to be understood in ways that are not (`crit`).
    case critical
    /// The provider has published no key that fits.
    case key
    case signature
    case issuer
    case audience
    case authorizedParty = "authorized-party"
    case expired
    /// Issued long ago or in the future.
    case issuedAt = "issued-at"
    /// Not an answer to what this browser asked.
    case nonce
    case subject
}
