/// Something wrong with the form of a file of units.
package struct TerritoryFileFault: Hashable, Sendable {
    package enum Expected: Hashable, Sendable {
        /// A folder with these files.
        case folder
        /// A file that can be read; the reason of the system.
        case readable(String)
        /// Exactly these column names.
        case header(String)
        /// So many cells.
        case cells(Int)
        case utf8
        /// No spaces around or doubled inside, not blank.
        case name
        case code
        case kind
        case transferKind
        /// `province`, `district` or `commune`.
        case tier
        /// `YYYY-MM-DD`.
        case date
        /// A last day after the first.
        case laterDate
        /// Degrees within Việt Nam, both or none.
        case position
        /// `0`, `1`, a share like `3/5`, or blank.
        case portion
        /// Exactly one row.
        case oneRow
    }

    package let file: String
    /// From 1; 0 for the file as a whole.
    package let line: Int
    /// `nil` for the row as a whole.
    package let column: String?
    /// As it stands in the file, at most 60 characters.
    package let value: String
    package let expected: Expected

    init(file: String, line: Int, column: String?, value: String, expected: Expected) {
        self.file = file
        self.line = line
        self.column = column
        self.value = String(value.prefix(60))
        self.expected = expected
    }

    init(noFolder folder: String) {
        self.init(file: folder, line: 0, column: nil, value: "", expected: .folder)
    }
}

/// Everything wrong with the form of the files; never empty.
package struct TerritoryFileFaults: Error, Sendable {
    package let faults: [TerritoryFileFault]

    init(_ faults: [TerritoryFileFault]) { self.faults = faults }
}
