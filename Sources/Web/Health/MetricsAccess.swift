/// To whom the server tells figures about itself.
package enum MetricsAccess: Sendable {
    case nobody
    /// Whoever asks from this very machine, and not by way of a proxy.
    case thisMachine
    /// Whoever brings this word as a bearer's token.
    case holder(of: String)
}
