/// A place between numbers: before or behind one, or beyond all of them.
enum Cut: Hashable, Sendable {
    case lowest
    case before(Exact)
    case behind(Exact)
    case highest

    /// The number that the cut stands at; `nil` beyond all numbers.
    var number: Exact? {
        switch self {
        case .before(let number), .behind(let number): number
        case .lowest, .highest: nil
        }
    }
}

extension Cut: Comparable {
    static func < (left: Cut, right: Cut) -> Bool {
        switch (left, right) {
        case (.highest, _), (_, .lowest): false
        case (.lowest, _), (_, .highest): true
        case (.before(let one), .behind(let other)): one <= other
        case (.before(let one), .before(let other)), (.behind(let one), .behind(let other)),
            (.behind(let one), .before(let other)):
            one < other
        }
    }
}
