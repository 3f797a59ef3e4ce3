package import Quantities

/// What the reader learned of a column while reading it.
package struct ColumnFacts: Sendable, Equatable {
    /// The largest magnitude, 0 for a column without figures.
    package var largest: Double
    /// The most decimals that any figure has.
    package var decimals: Int
    package var missing: Int
    package var notApplicable: Int
    /// Figures of more than 15 digits, which a double does not hold exactly, by row.
    package var wide: [Int: Decimal]

    /// Adds what was learned of other rows of the same column.
    package mutating func add(_ other: ColumnFacts) {
        largest = max(largest, other.largest)
        decimals = max(decimals, other.decimals)
        missing += other.missing
        notApplicable += other.notApplicable
        wide.merge(other.wide) { first, _ in first }
    }

    package init(
        largest: Double = 0,
        decimals: Int = 0,
        missing: Int = 0,
        notApplicable: Int = 0,
        wide: [Int: Decimal] = [:]
    ) {
        self.largest = largest
        self.decimals = decimals
        self.missing = missing
        self.notApplicable = notApplicable
        self.wide = wide
    }
}
