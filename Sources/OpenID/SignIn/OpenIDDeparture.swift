/// Where to send a browser to, and what it keeps meanwhile.
package struct OpenIDDeparture: Sendable {
    /// The provider's page.
    package let location: String
    /// For a cookie of this browser alone (`HttpOnly`, `Secure`, `SameSite=Lax`): the sealed attempt.
    package let attempt: String
}
