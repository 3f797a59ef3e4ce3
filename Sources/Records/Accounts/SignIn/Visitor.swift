/// Where a try to sign in comes from.
package struct Visitor: Hashable, Sendable {
    package let origin: Origin
    /// What the browser says it is.
    package let agent: String?
    /// The mark that the browser kept of an earlier sign-in.
    package let device: String?

    package init(_ origin: Origin, agent: String? = nil, device: String? = nil) {
        self.origin = origin
        self.agent = agent.map { String($0.prefix(200)) }
        self.device = device
    }
}
