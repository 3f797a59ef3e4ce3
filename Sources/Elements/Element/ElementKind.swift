package import Criteria

/// What values of a data element are.
package enum ElementKind: Hashable, Sendable {
    /// A whole number, 0 or more.
    case count
    /// A decimal number, 0 or more.
    case number
    /// A decimal amount, 0 or more, counted in this unit.
    case money(MoneyUnit)
    case yesNo
    /// One of these, by its id.
    case choice([Input.Option])

    /// The word in the file.
    package var word: String {
        switch self {
        case .count: "count"
        case .number: "number"
        case .money: "money"
        case .yesNo: "yes_no"
        case .choice: "choice"
        }
    }

    package var isNumeric: Bool {
        switch self {
        case .count, .number, .money: true
        case .yesNo, .choice: false
        }
    }
}
