package import Quantities

/// The figures of a population, one row per unit, as given and checked; nothing is computed here.
package struct Facts: Sendable {
    package let unitCount: Int
    /// One column per input of the plan, in its order.
    package let tiles: FactTiles
    package let columns: [ColumnFacts]
    /// One per attribute of the set, in its order.
    package let attributes: [AttributeColumn]
    /// The parent of each unit as a number; units without a parent share one of their own.
    package let parents: [Int32]?

    package init(
        unitCount: Int, tiles: FactTiles, columns: [ColumnFacts], attributes: [AttributeColumn], parents: [Int32]?
    ) {
        self.unitCount = unitCount
        self.tiles = tiles
        self.columns = columns
        self.attributes = attributes
        self.parents = parents
    }
}

/// What the reader learned of a column while reading it.
package struct ColumnFacts: Sendable {
    /// The largest magnitude, 0 for a column without figures.
    package var largest: Double
    /// The most decimals that any figure has.
    package var decimals: Int
    package var missing: Int
    package var notApplicable: Int
    /// Figures of more than 15 digits, which a double does not hold exactly, by row.
    package var wide: [Int: Decimal]

    package init(largest: Double = 0, decimals: Int = 0, missing: Int = 0, notApplicable: Int = 0, wide: [Int: Decimal] = [:]) {
        self.largest = largest
        self.decimals = decimals
        self.missing = missing
        self.notApplicable = notApplicable
        self.wide = wide
    }
}

/// A text column with few different values: each unit holds the number of its value.
package struct AttributeColumn: Sendable {
    /// The different values; `nil` stands for missing.
    package var values: [String?]
    package var codes: [Int32]

    package init(values: [String?], codes: [Int32]) {
        self.values = values
        self.codes = codes
    }

    package subscript(row: Int) -> String? { values[Int(codes[row])] }
}
