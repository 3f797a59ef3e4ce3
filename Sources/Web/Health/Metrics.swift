import Synchronization

/// What the server counts of itself: requests by route and status, how long they took, how many are under way. Nothing about anybody.
final class Metrics: Sendable {
    private struct Key: Hashable {
        let method: String
        let route: String
        let status: Int
    }

    private struct Times {
        var counts = [Int](repeating: 0, count: Metrics.bounds.count + 1)
        var sum = 0.0
    }

    private struct State {
        var requests: [Key: Int] = [:]
        var times: [String: Times] = [:]
        var underWay = 0
    }

    /// Upper bounds of the buckets of times, in seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    /// Routes are those of the program, methods whatever clients think of: those beyond so many kinds are counted as one.
    private static let mostKinds = 2_000

    private let state = Mutex(State())

    func begin() { state.withLock { $0.underWay += 1 } }

    func end() { state.withLock { $0.underWay -= 1 } }

    func count(method: String, route: String, status: Int, time: Duration) {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        let place = Metrics.bounds.firstIndex { seconds <= $0 } ?? Metrics.bounds.count
        let known = ["GET", "HEAD", "POST", "PUT", "DELETE"].contains(method) ? method : "other"
        state.withLock { state in
            var key = Key(method: known, route: route, status: status)
            if state.requests[key] == nil, state.requests.count >= Metrics.mostKinds {
                key = Key(method: known, route: "other", status: status)
            }
            state.requests[key, default: 0] += 1
            state.times[key.route, default: Times()].counts[place] += 1
            state.times[key.route, default: Times()].sum += seconds
        }
    }

    /// In the text form of Prometheus (version 0.0.4).
    ///
    /// - Parameter gauges: further figures by name, with what they are.
    func text(_ gauges: [(name: String, help: String, value: Int)]) -> String {
        let state = state.withLock { $0 }
        var text = "# HELP chuan_requests_total Requests answered.\n# TYPE chuan_requests_total counter\n"
        for (key, count) in state.requests.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            text +=
                "chuan_requests_total{method=\"\(key.method)\",route=\"\(key.route)\",status=\"\(key.status)\"} \(count)\n"
        }
        text +=
            "# HELP chuan_request_seconds Time to the answer's head.\n# TYPE chuan_request_seconds histogram\n"
        for (route, times) in state.times.sorted(by: { $0.key < $1.key }) {
            var count = 0
            for (place, bound) in Metrics.bounds.enumerated() {
                count += times.counts[place]
                text += "chuan_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(count)\n"
            }
            count += times.counts[Metrics.bounds.count]
            text += "chuan_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(count)\n"
            text += "chuan_request_seconds_sum{route=\"\(route)\"} \(times.sum)\n"
            text += "chuan_request_seconds_count{route=\"\(route)\"} \(count)\n"
        }
        let all =
            [("chuan_requests_under_way", "Requests under way.", state.underWay)]
            + gauges.map { ($0.name, $0.help, $0.value) }
        for (name, help, value) in all {
            text += "# HELP \(name) \(help)\n# TYPE \(name) gauge\n\(name) \(value)\n"
        }
        return text
    }
}
