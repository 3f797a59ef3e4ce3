/// What a formula answers: a number of some dimension, yes/no, or a text.
package enum FormulaType: Hashable, Sendable {
    case number(Dimension)
    case truth
    case text
}

/// What a number measures, as far as adding and comparing go.
package enum Dimension: Hashable, Sendable {
    /// A bare number: goes with anything.
    case plain
    case count
    /// A quotient of like things, or anything written with `%`.
    case share
    /// Money in the given unit.
    case money(MoneyUnit)
    /// Money as a literal writes it, in đồng until it meets an input.
    case moneyLiteral
}

/// The units in which documents count money.
package enum MoneyUnit: String, CaseIterable, Sendable {
    case dong = "đồng"
    case thousand = "nghìn đồng"
    case million = "triệu đồng"
    case billion = "tỷ đồng"

    /// How many đồng one unit is.
    package var dong: Int64 {
        switch self {
        case .dong: 1
        case .thousand: 1_000
        case .million: 1_000_000
        case .billion: 1_000_000_000
        }
    }
}
