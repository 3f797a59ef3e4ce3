import Testing

@testable import Web

struct RateLimiterTests {
    private var limits: RateLimits {
        var limits = RateLimits()
        (limits.burst, limits.perSecond, limits.tokenBurst, limits.tokenPerSecond) = (3, 2, 5, 4)
        return limits
    }

    @Test func aBurstPassesAndThenSoManyASecond() throws {
        let limiter = RateLimiter(limits)
        let start = ContinuousClock.now
        for _ in 0..<3 { try limiter.take("a", isToken: false, at: start) }
        #expect(throws: APIFault.self) { try limiter.take("a", isToken: false, at: start) }
        // Another client, and a token, have buckets of their own.
        try limiter.take("b", isToken: false, at: start)
        for _ in 0..<5 { try limiter.take("token", isToken: true, at: start) }
        let later = start + .seconds(1)
        for _ in 0..<2 { try limiter.take("a", isToken: false, at: later) }
        #expect(throws: APIFault.self) { try limiter.take("a", isToken: false, at: later) }
    }

    @Test func theRefusalSaysHowLongToWait() {
        let limiter = RateLimiter(limits)
        let start = ContinuousClock.now
        #expect {
            for _ in 0..<4 { try limiter.take("a", isToken: false, at: start) }
        } throws: {
            guard case APIFault.tooManyRequests(let seconds) = $0 else { return false }
            return seconds == 1
        }
    }

    @Test func manyClientsDoNotFillTheMemory() throws {
        let limiter = RateLimiter(limits)
        let start = ContinuousClock.now
        for number in 0..<(RateLimiter.most + 10) { try limiter.take("\(number)", isToken: false, at: start) }
        #expect(limiter.count <= RateLimiter.most)
    }

    @Test func withoutALimitEverythingPasses() throws {
        var none = RateLimits()
        none.perSecond = 0
        let limiter = RateLimiter(none)
        for _ in 0..<10_000 { try limiter.take("a", isToken: false) }
        #expect(limiter.count == 0)
    }
}
