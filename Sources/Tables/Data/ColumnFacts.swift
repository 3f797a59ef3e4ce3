package import Quantities

/// What is known about all figures of one input, so that later steps can choose exact or quick arithmetic.
package struct ColumnFacts: Sendable, Equatable {
    /// The largest magnitude.
    package internal(set) var largest = 0.0
    /// The most digits behind the decimal sign, as written.
    package internal(set) var decimals = 0
    /// Blank cells.
    package internal(set) var missing = 0
    /// Cells that say `KAD`.
    package internal(set) var notApplicable = 0
    /// The figures, by row, that 15 digits or 15 decimals do not hold, exactly as written.
    package internal(set) var wide: [Int: Decimal] = [:]

    mutating func add(_ other: ColumnFacts) {
        largest = max(largest, other.largest)
        decimals = max(decimals, other.decimals)
        missing += other.missing
        notApplicable += other.notApplicable
        wide.merge(other.wide) { first, _ in first }
    }
}
