/// A person as a provider of sign-in knows him: the provider's address and its name for the person, which never changes.
///
/// Nothing else that a provider says (name, mail address) ever identifies anybody here: those change hands.
package struct ExternalIdentity: Hashable, Sendable {
    package let issuer: String
    package let subject: String

    /// `nil` unless the issuer has 8 to 1,000 characters and the subject 1 to 255 of ASCII (OpenID Connect Core, 2).
    package init?(issuer: String, subject: String) {
        guard (8...1_000).contains(issuer.utf8.count), (1...255).contains(subject.utf8.count),
            issuer.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            subject.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { return nil }
        self.issuer = issuer
        self.subject = subject
    }
}
