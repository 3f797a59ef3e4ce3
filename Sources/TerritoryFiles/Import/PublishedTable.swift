/// A table as an office published it, read from CSV without being judged.
package struct PublishedTable: Sendable {
    package struct Row: Sendable {
        /// From 1 in the file.
        package let line: Int
        package let cells: [String]

        package init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    /// Which table it is.
    package enum Form: Hashable, Sendable {
        /// The statistics office's conversion table of old and new communes.
        case conversion
        /// Population and area of the communes by name.
        case figures
    }

    /// All rows, headings included.
    package let rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    /// What the table is by its column names; `nil` for any other table.
    package var form: Form? {
        if heading(with: ConversionImport.columns) != nil { return .conversion }
        if heading(with: FiguresImport.columns) != nil { return .figures }
        return nil
    }

    /// The row that holds all these column names, among the first ten, and where each stands.
    func heading(with names: [String]) -> (row: Int, places: [Int])? {
        for (row, content) in rows.prefix(10).enumerated() {
            let cells = content.cells.map { NameText.clean($0).lowercased() }
            let places = names.compactMap { name in cells.firstIndex(of: name.lowercased()) }
            if places.count == names.count { return (row, places) }
        }
        return nil
    }
}
