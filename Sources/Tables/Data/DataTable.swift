package import Evaluation

/// A data file as read: figures in tiles, texts in columns, and all that is wrong with it.
///
/// A wrong cell counts as missing in the tiles, so a table with faults must not be evaluated.
package struct DataTable: Sendable {
    package let header: DataHeader
    package let tiles: FactTiles
    /// One for each text column the caller asked for; nil where the file has no such column.
    package let texts: [TextColumn?]
    /// One for each input.
    package let facts: [ColumnFacts]
    package let faults: FaultList
    private let bytes: FileBytes
    private let map: RowMap

    init(plan: ReadingPlan, texts: [TextColumn?], facts: [ColumnFacts], faults: FaultList) {
        header = plan.header
        tiles = plan.tiles
        self.texts = texts
        self.facts = facts
        self.faults = faults
        bytes = plan.bytes
        map = plan.map
    }

    package var rowCount: Int { map.rowCount }

    /// The line of the file, counted from 1, on which each of the given rows begins.
    ///
    /// - Complexity: O(n log n) for the rows asked for, and at most one pass over the file.
    package func lines(ofRows rows: some Sequence<Int>) -> [Int: Int] {
        let scanner = CellScanner(base: bytes.base, end: bytes.count, separator: header.separator.rawValue)
        return map.lines(of: Set(rows).sorted(), scanner: scanner)
    }
}
