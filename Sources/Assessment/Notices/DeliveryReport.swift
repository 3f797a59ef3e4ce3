/// What a run of the gateway did.
package struct DeliveryReport: Hashable, Sendable {
    package var sent = 0
    /// Refused for good by the server, or without anybody to send to: somebody has to look.
    package var failed = 0
    /// To be tried again later.
    package var waiting = 0

    package init() {}
}
