/// Lets so many through from one place in a while, so that a public form is not flooded. Kept in memory: each server has its own.
actor FloodBrake {
    private struct Count {
        var since: ContinuousClock.Instant
        var count: Int
    }

    private let most: Int
    private let mostTogether: Int
    private let span: Duration
    private var counts: [String: Count] = [:]
    private var together: Count

    /// - Parameters:
    ///   - most: from one place.
    ///   - mostTogether: from all places.
    init(most: Int = 5, mostTogether: Int = 300, span: Duration = .seconds(3_600)) {
        self.most = most
        self.mostTogether = mostTogether
        self.span = span
        together = Count(since: ContinuousClock.now, count: 0)
    }

    /// Counts one more; `false` when there were too many.
    func takes(from place: String) -> Bool {
        let now = ContinuousClock.now
        if now - together.since > span {
            together = Count(since: now, count: 0)
            counts = [:]
        }
        var count = counts[place] ?? Count(since: now, count: 0)
        if now - count.since > span { count = Count(since: now, count: 0) }
        guard count.count < most, together.count < mostTogether else { return false }
        count.count += 1
        together.count += 1
        counts[place] = count
        return true
    }
}
