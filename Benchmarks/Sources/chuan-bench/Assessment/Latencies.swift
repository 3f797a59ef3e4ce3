/// How long commands took.
struct Latencies: Sendable {
    private var milliseconds: [Double] = []
    /// For how long there was work.
    var seconds = 0.0

    mutating func add(_ duration: Duration) { milliseconds.append(duration / .milliseconds(1)) }

    mutating func add(_ other: Latencies) {
        milliseconds += other.milliseconds
        seconds += other.seconds
    }

    /// Commands a second, and the milliseconds within which half and 99 of a hundred were done.
    var figures: [String: Double] {
        let sorted = milliseconds.sorted()
        guard let last = sorted.last, seconds > 0 else { return [:] }
        func within(_ part: Double) -> Double {
            sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
        }
        return [
            "rate": Double(sorted.count) / seconds, "p50": within(0.5), "p99": within(0.99), "longest": last,
        ]
    }
}
