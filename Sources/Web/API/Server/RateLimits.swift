/// How many requests one client may send.
package struct RateLimits: Sendable {
    /// So many at once.
    package var burst = 200
    /// And so many a second from then on; 0 for no limit at all.
    package var perSecond = 20
    /// With a token.
    package var tokenBurst = 400
    package var tokenPerSecond = 40

    package init() {}
}
