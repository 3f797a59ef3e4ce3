import Synchronization

/// Holds clients to so many requests a second: a bucket for each, which fills again with time.
///
/// Knows at most ``most`` clients. When more come, those whose bucket is full again are forgotten, which changes nothing for them; if
/// that is not enough, all are.
final class RateLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: ContinuousClock.Instant
    }

    static let most = 20_000

    private let limits: RateLimits
    private let buckets = Mutex<[String: Bucket]>([:])

    init(_ limits: RateLimits) { self.limits = limits }

    /// How many clients are known.
    var count: Int { buckets.withLock { $0.count } }

    /// Takes one request.
    ///
    /// - Parameters:
    ///   - name: of the client or token.
    /// - Throws: ``APIFault/tooManyRequests(seconds:)``
    func take(
        _ name: String,
        isToken: Bool,
        at now: ContinuousClock.Instant = .now
    ) throws(APIFault) {
        let rate = Double(isToken ? limits.tokenPerSecond : limits.perSecond)
        let burst = Double(isToken ? limits.tokenBurst : limits.burst)
        guard rate > 0 else { return }
        let wait = buckets.withLock { buckets -> Double in
            if buckets.count >= RateLimiter.most, buckets[name] == nil {
                forget(&buckets, now, rate: rate, burst: burst)
            }
            var bucket = buckets[name] ?? Bucket(tokens: burst, at: now)
            bucket.tokens = min(burst, bucket.tokens + seconds(now - bucket.at) * rate)
            bucket.at = now
            let isFree = bucket.tokens >= 1
            if isFree { bucket.tokens -= 1 }
            buckets[name] = bucket
            return isFree ? 0 : (1 - bucket.tokens) / rate
        }
        guard wait > 0 else { return }
        throw .tooManyRequests(seconds: max(1, Int(wait.rounded(.up))))
    }

    private func forget(
        _ buckets: inout [String: Bucket],
        _ now: ContinuousClock.Instant,
        rate: Double,
        burst: Double
    ) {
        buckets = buckets.filter { $0.value.tokens + seconds(now - $0.value.at) * rate < burst }
        if buckets.count >= RateLimiter.most { buckets = [:] }
    }

    private func seconds(_ time: Duration) -> Double {
        Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
}
