/// One wrong cell or row of a CSV file.
package struct DataFault: Hashable, Sendable {
    /// Characters of a value that are shown.
    static let shownCharacters = 40

    /// The line on which the row begins, counted from 1 in the file.
    package let line: Int
    /// The first cell of the row, shortened to 40 characters.
    package let unit: String
    /// The name of the column; nil when the fault lies in the whole row.
    package let column: String?
    /// What stands there, shortened to 40 characters.
    package let value: String
    package let expected: CellExpectation

    /// At most 40 characters of a cell; bytes that are not UTF-8 show as U+FFFD.
    static func shown(_ bytes: UnsafeRawBufferPointer) -> String {
        // A character may be endless (combining marks), so the bytes are bounded too.
        let bounded = bytes.prefix(shownCharacters * 8)
        let text = String(decoding: bounded, as: UTF8.self)
        if bounded.count == bytes.count, text.count <= shownCharacters { return text }
        return text.prefix(shownCharacters - 1) + "…"
    }
}
