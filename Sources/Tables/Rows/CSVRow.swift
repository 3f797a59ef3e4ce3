/// One row of a small CSV file.
package struct CSVRow: Hashable, Sendable {
    /// The line on which the row begins, counted from 1 in the file.
    package let line: Int
    /// As many as there are column names.
    package let cells: [String]
}
