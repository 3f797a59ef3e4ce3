/// All numbers between two cuts: an interval of which each end may be open, closed or missing.
struct Span: Hashable, Sendable {
    var from: Cut
    var to: Cut

    static let everything = Span(from: .lowest, to: .highest)
    /// 0 and more.
    static let natural = Span(from: .before(.zero), to: .highest)
    static let share = Span(from: .before(.zero), to: .behind(.one))

    static func exactly(_ number: Exact) -> Span { Span(from: .before(number), to: .behind(number)) }

    var isEmpty: Bool { from >= to }

    /// The only number in the span, if there is just one.
    var only: Exact? {
        if case .before(let low) = from, case .behind(let high) = to, low == high { low } else { nil }
    }

    func contains(_ number: Exact) -> Bool { from <= .before(number) && .behind(number) <= to }

    /// A number in the span, the simplest that is easily found.
    var sample: Exact? {
        guard !isEmpty else { return nil }
        if case .before(let low) = from { return low }
        if case .behind(let high) = to { return high }
        switch (from.number, to.number) {
        case (let low?, let high?): return (low + high) / Exact(2)
        case (let low?, nil): return low + .one
        case (nil, let high?): return high - .one
        case (nil, nil): return .zero
        }
    }
}
