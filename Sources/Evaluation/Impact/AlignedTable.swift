/// Rows of text in columns, for a terminal: words to the left, numbers to the right.
struct AlignedTable {
    private let header: [String]
    private let isNumeric: [Bool]
    private var rows: [[String]] = []

    /// - Parameter columns: titles, and whether the column holds numbers.
    init(_ columns: [(title: String, isNumeric: Bool)]) {
        header = columns.map(\.title)
        isNumeric = columns.map(\.isNumeric)
    }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// Lines without a trailing newline, indented by two spaces. Columns in which every cell is blank are left out.
    var lines: [String] {
        let kept = header.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let widths = kept.map { column in rows.reduce(header[column].count) { max($0, $1[column].count) } }
        return ([header] + rows).map { row in
            let cells = zip(kept, widths).map { column, width in
                let cell = row[column]
                let padding = String(repeating: " ", count: width - cell.count)
                return isNumeric[column] ? padding + cell : cell + padding
            }
            var line = "  " + cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
