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
        unitCount: Int,
        tiles: FactTiles,
        columns: [ColumnFacts],
        attributes: [AttributeColumn],
        parents: [Int32]?
    ) {
        self.unitCount = unitCount
        self.tiles = tiles
        self.columns = columns
        self.attributes = attributes
        self.parents = parents
    }
}
