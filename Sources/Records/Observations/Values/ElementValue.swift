package import Quantities

/// A value of a data element, in the element's own unit.
package enum ElementValue: Hashable, Sendable {
    /// Of a count, number or amount of money: 0 or more, as it was written.
    case number(Decimal)
    case truth(Bool)
    /// The id of an option.
    case option(String)
}

extension ElementValue: CustomStringConvertible {
    /// As data files write it: `12.50`, `1` and `0` for yes and no, the id of an option.
    package var description: String {
        switch self {
        case .number(let decimal): decimal.plainText
        case .truth(let truth): truth ? "1" : "0"
        case .option(let id): id
        }
    }
}
