package import Evaluation

/// Units whose figures come from elsewhere than a data file, one row each.
package struct GivenUnits: Sendable {
    package let codes: [String]
    package let names: [String]
    /// `nil` for a unit without one.
    package let parents: [String?]
    package let tiles: FactTiles
    /// One for each input.
    package let columns: [ColumnFacts]
    /// One for each attribute of the set, each with a value or none by row.
    package let attributes: [[String?]]
    /// Where the figures come from, for messages.
    package let origin: String

    package init(
        codes: [String],
        names: [String],
        parents: [String?],
        tiles: FactTiles,
        columns: [ColumnFacts],
        attributes: [[String?]],
        origin: String
    ) {
        self.codes = codes
        self.names = names
        self.parents = parents
        self.tiles = tiles
        self.columns = columns
        self.attributes = attributes
        self.origin = origin
    }
}
