import Territory

/// A table whose columns are found by their names, in any order: from the project's own files or from a person's.
struct NamedTable {
    /// Rows of a person's file that are looked at; no file about units needs more.
    static let rowLimit = 200_000

    let file: String
    let columns: [String]
    private(set) var faults: [TerritoryFileFault] = []
    private let table: PublishedTable
    private var places: [Int] = []

    /// - Parameter ignored: columns that may be there and are not read.
    init(_ table: PublishedTable, file: String, columns: [String], ignored: [String] = []) {
        self.file = file
        self.columns = columns
        self.table = table
        let names = table.rows.first?.cells ?? []
        for (place, name) in names.enumerated() {
            if names.firstIndex(of: name) != place {
                report(1, column: name, value: name, .columnOnce)
            } else if !columns.contains(name), !ignored.contains(name) {
                report(1, column: nil, value: name, .noSuchColumn(columns))
            }
        }
        for name in columns where !names.contains(name) {
            report(1, column: nil, value: names.joined(separator: ","), .column(name))
        }
        if table.rows.count - 1 > Self.rowLimit {
            report(0, column: nil, value: "", .rows(atMost: Self.rowLimit))
        }
        places = columns.compactMap { names.firstIndex(of: $0) }
    }

    /// Calls `body` with the cells of every row behind the header, in the order of ``columns``; not at all when the
    /// header is wrong.
    mutating func forEachRow(_ body: (PlainRow) -> Void) {
        guard faults.isEmpty, let width = table.rows.first?.cells.count else { return }
        for row in table.rows.dropFirst() {
            guard row.cells.count == width else {
                report(row.line, column: nil, value: row.cells.joined(separator: ","), .cells(width))
                continue
            }
            var bytes: [UInt8] = []
            var cells: [Range<Int>] = []
            for place in places {
                let start = bytes.count
                bytes += row.cells[place].utf8
                cells.append(start..<bytes.count)
            }
            // A row of blank cells has no memory of its own to point at.
            bytes.append(0)
            bytes.withUnsafeBufferPointer { body(PlainRow(line: row.line, cells: cells, bytes: $0)) }
        }
    }

    private mutating func report(
        _ line: Int,
        column: String?,
        value: String,
        _ expected: TerritoryFileFault.Expected
    ) {
        faults.append(
            TerritoryFileFault(file: file, line: line, column: column, value: value, expected: expected)
        )
    }
}
