/// How much and how long the server takes from clients, and how it is reached.
package struct WebLimits: Sendable {
    /// Open connections; more wait until others close.
    package var connections = 2_000
    /// A connection on which nothing arrives whole, a head of a request included, is closed after this.
    package var idle: Duration = .seconds(30)
    /// The longest that a body may take.
    package var bodyTime: Duration = .seconds(60)
    /// The longest address with its questions, in bytes.
    package var addressBytes = 4_096
    /// All header fields together, in bytes.
    package var headerBytes = 16_384
    /// Whether the site is reached over HTTPS only, by way of a proxy.
    package var isSecure = false

    package init() {}
}
