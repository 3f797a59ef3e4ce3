/// The figures of all units, in tiles of 512 units; within a tile each input is one contiguous run.
///
/// A tile of all inputs fits the second-level cache, so that scoring touches memory once. Rows beyond the last
/// unit are ``Cell/missing``.
///
/// Sendable without a lock because a table has two phases: while it is filled every thread writes only the rows it
/// was given (a cell is never shared), and afterwards nobody writes.
package final class FactTiles: @unchecked Sendable {
    /// Units in one tile.
    package static let rows = 512

    package let columnCount: Int
    package let rowCount: Int
    package let tileCount: Int
    private let storage: UnsafeMutablePointer<Double>

    package init(columnCount: Int, rowCount: Int) {
        self.columnCount = columnCount
        self.rowCount = rowCount
        tileCount = (rowCount + Self.rows - 1) / Self.rows
        let size = tileCount * columnCount * Self.rows
        storage = UnsafeMutablePointer<Double>.allocate(capacity: max(size, 1))
        // Only the last tile has rows that nobody fills.
        let lastTile = max(0, tileCount - 1) * columnCount * Self.rows
        (storage + lastTile).initialize(repeating: Cell.missing, count: size - lastTile)
    }

    deinit { storage.deallocate() }

    /// The 512 cells of one input in one tile.
    package func cells(tile: Int, column: Int) -> UnsafeMutablePointer<Double> {
        storage + (tile * columnCount + column) * Self.rows
    }

    /// One cell. Rows before the last tile must have been filled.
    package subscript(row row: Int, column column: Int) -> Double {
        get { cells(tile: row / Self.rows, column: column)[row % Self.rows] }
        set { cells(tile: row / Self.rows, column: column)[row % Self.rows] = newValue }
    }
}
