package import Quantities

/// What is known of a data element of an old unit.
package enum Figure: Hashable, Sendable {
    case known(Fraction)
    case missing
    case notApplicable
}
