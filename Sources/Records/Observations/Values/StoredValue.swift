import Quantities

/// A value as a row keeps it: whole numbers and yes/no as a number, everything else as text.
struct StoredValue: Hashable, Sendable {
    let state: ObservedState
    let number: Int64?
    /// An exact decimal, or the id of an option.
    let word: String?

    init(state: ObservedState, number: Int64?, word: String?) {
        self.state = state
        self.number = number
        self.word = word
    }

    init(_ value: ObservedValue) {
        state = value.state
        switch value.value {
        case .number(let decimal) where decimal.scale == 0: (number, word) = (decimal.mantissa, nil)
        case .number(let decimal): (number, word) = (nil, decimal.plainText)
        case .truth(let truth): (number, word) = (truth ? 1 : 0, nil)
        case .option(let id): (number, word) = (nil, id)
        case nil: (number, word) = (nil, nil)
        }
    }

    /// Whether it says something that another source may contradict.
    var isClaim: Bool { state == .known || state == .notApplicable }

    /// Whether both say the same: 1.50 is 1.5, and a reason makes no difference.
    func says(_ other: StoredValue) -> Bool {
        guard state == other.state else { return false }
        if number == other.number, word == other.word { return true }
        guard state == .known, let own = decimal, let others = other.decimal else { return false }
        return own == others
    }

    /// The number that it is, if it is one.
    var decimal: Decimal? { number.map { Decimal(mantissa: $0) } ?? word.flatMap { Decimal(plain: $0) } }
}
