/// Why the first line of a data file is no header.
package enum HeaderFault: Error, Hashable, Sendable {
    /// Nothing but blank lines.
    case empty
    /// UTF-16, or names that are not UTF-8.
    case notUTF8
    /// The first column must be `unit`; this stands there.
    case firstColumn(String)
    /// The same name in two columns, counted from 1.
    case columnTwice(String, first: Int, second: Int)
    case tooManyColumns(Int, limit: Int)
    /// A name that is wrongly quoted, too long or holds a NUL byte; the column is counted from 1.
    case name(column: Int, found: String, expected: CellExpectation)
}
