/// Collects the ranks that every unit takes under the what-ifs.
struct RankTracker {
    private let actual: [Int?]
    private var intervals: [RankInterval]
    private var moves: [Int]
    private var drawn: [[Int32]] = []

    init(_ ranks: [Int?]) {
        actual = ranks
        intervals = ranks.enumerated().map { RankInterval(row: $0, rank: $1) }
        moves = Array(repeating: 0, count: ranks.count)
    }

    /// - Parameter ranks: 0 for none.
    mutating func weights(_ ranks: [Int32], _ cause: RankCause) {
        for row in ranks.indices where ranks[row] > 0 { include(Int(ranks[row]), row, \.weights, cause) }
    }

    mutating func draw(_ ranks: [Int32], number: Int) {
        weights(ranks, .draw(number))
        drawn.append(ranks)
    }

    mutating func reading(_ ranks: [Int?], _ cause: RankCause) {
        for (row, rank) in ranks.enumerated() {
            if let rank { include(rank, row, \.readings, cause) }
        }
    }

    mutating func missing(best: [Int?], worst: [Int?]) {
        for row in intervals.indices {
            if let rank = best[row] { include(rank, row, \.missing, .missing(isBest: true)) }
            if let rank = worst[row] { include(rank, row, \.missing, .missing(isBest: false)) }
        }
    }

    private mutating func include(
        _ rank: Int,
        _ row: Int,
        _ family: WritableKeyPath<RankInterval, RankInterval.Span?>,
        _ cause: RankCause
    ) {
        let start = RankInterval.Span(best: actual[row] ?? rank, worst: actual[row] ?? rank)
        var span = intervals[row][keyPath: family] ?? start
        span.include(rank)
        intervals[row][keyPath: family] = span
        guard let actual = actual[row], abs(rank - actual) > moves[row] else { return }
        moves[row] = abs(rank - actual)
        intervals[row].cause = cause
        intervals[row].rankUnderCause = rank
    }

    /// - Complexity: units × draws × log draws.
    func finished() -> [RankInterval] {
        var result = intervals
        var sample: [Int32] = []
        for row in result.indices {
            let spans = [result[row].weights, result[row].readings, result[row].missing].compactMap(\.self)
            var whole = actual[row].map { RankInterval.Span(best: $0, worst: $0) } ?? spans.first
            for span in spans {
                whole?.include(span.best)
                whole?.include(span.worst)
            }
            result[row].span = whole
            sample.removeAll(keepingCapacity: true)
            for ranks in drawn where ranks[row] > 0 { sample.append(ranks[row]) }
            sample.sort()
            let half = sample.count / 2
            if sample.isEmpty {
                result[row].median = actual[row].map(Double.init)
            } else if sample.count % 2 == 1 {
                result[row].median = Double(sample[half])
            } else {
                result[row].median = Double(sample[half - 1] + sample[half]) / 2
            }
        }
        return result
    }
}
