package import Criteria

/// What a number measures, as far as writing it goes.
package enum NumberKind: Hashable, Sendable {
    case plain
    /// Things counted, with the word for one of them as the document prints it.
    case count(unit: String?)
    /// A share of a whole, written in percent.
    case share
    case money(MoneyUnit)
    case points
}
