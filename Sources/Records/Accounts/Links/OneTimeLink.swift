package import Quantities

/// A link by which a person chooses a password, once and soon.
package struct OneTimeLink: Sendable {
    package let person: Identifier<Person>
    /// Goes into the link that the person gets, and nowhere else.
    package let token: Token<OneTimeLink>
    package let expires: Instant
}
