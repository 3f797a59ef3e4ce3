import Criteria

/// A set of numbers made of finitely many spans: what a condition about one quantity asks for.
struct NumberSet: Hashable, Sendable {
    /// Ordered, not empty, not touching.
    let spans: [Span]

    static let nothing = NumberSet([])
    static let everything = NumberSet([.everything])

    init(_ spans: [Span]) {
        var merged: [Span] = []
        for span in spans.filter({ !$0.isEmpty }).sorted(by: { $0.from < $1.from }) {
            if let last = merged.last, span.from <= last.to {
                merged[merged.count - 1].to = max(last.to, span.to)
            } else {
                merged.append(span)
            }
        }
        self.spans = merged
    }

    /// The numbers that compare so with `bound`.
    init(_ comparison: ComparisonOperator, _ bound: Exact) {
        switch comparison {
        case .equal: self.init([.exactly(bound)])
        case .notEqual:
            self.init([Span(from: .lowest, to: .before(bound)), Span(from: .behind(bound), to: .highest)])
        case .less: self.init([Span(from: .lowest, to: .before(bound))])
        case .lessOrEqual: self.init([Span(from: .lowest, to: .behind(bound))])
        case .greater: self.init([Span(from: .behind(bound), to: .highest)])
        case .greaterOrEqual: self.init([Span(from: .before(bound), to: .highest)])
        }
    }

    var isEmpty: Bool { spans.isEmpty }

    func union(_ other: NumberSet) -> NumberSet { NumberSet(spans + other.spans) }

    func intersection(_ other: NumberSet) -> NumberSet {
        NumberSet(
            spans.flatMap { one in
                other.spans.map { Span(from: max(one.from, $0.from), to: min(one.to, $0.to)) }
            }
        )
    }

    var complement: NumberSet {
        var rest: [Span] = []
        var from = Cut.lowest
        for span in spans {
            rest.append(Span(from: from, to: span.from))
            from = span.to
        }
        rest.append(Span(from: from, to: .highest))
        return NumberSet(rest)
    }

    func subtracting(_ other: NumberSet) -> NumberSet { intersection(other.complement) }

    func isSubset(of other: NumberSet) -> Bool { subtracting(other).isEmpty }
}
