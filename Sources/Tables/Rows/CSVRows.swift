/// Any CSV file of moderate size as rows of texts, with the limits and faults of a data file.
///
/// The separator is the first comma, semicolon or tab of the first line. Wholly blank lines are passed over.
package struct CSVRows: Sendable {
    package let separator: Separator
    /// The first row without the spaces around the names; empty for an empty file.
    package let names: [String]
    /// The rows behind it. Rows with faults are left out.
    package private(set) var rows: [CSVRow] = []
    package private(set) var faults = FaultList()

    /// - Complexity: O(bytes) time and memory, each cell a string of its own.
    package init(_ bytes: FileBytes) {
        let file = UnsafeRawBufferPointer(start: bytes.base, count: bytes.count)
        var mark = RowMap.Mark(offset: ByteOrderMark.length(in: file), row: 0, line: 1)
        let blank = CellScanner(base: bytes.base, end: bytes.count, separator: Separator.comma.rawValue)
        while mark.offset < bytes.count, let next = blank.blankLineEnd(at: mark.offset) {
            mark.offset = next
            mark.line += 1
        }
        separator = Separator.detect(in: file, from: mark.offset)
        let scanner = CellScanner(base: bytes.base, end: bytes.count, separator: separator.rawValue)
        guard mark.offset < bytes.count else {
            names = []
            return
        }
        var found = FaultList()
        names =
            Self.row(at: &mark, names: nil, scanner: scanner, faults: &found)?.cells.map(ColumnName.trimmed)
            ?? []
        while mark.offset < bytes.count {
            if let next = scanner.blankLineEnd(at: mark.offset) {
                mark.offset = next
                mark.line += 1
            } else if let row = Self.row(at: &mark, names: names, scanner: scanner, faults: &found) {
                rows.append(row)
            }
        }
        faults = found
    }

    /// The place of a column, nil when there is none of this name.
    package func column(named name: String) -> Int? { names.firstIndex(of: name) }

    /// Reads one row; nil when something is wrong with it.
    ///
    /// - Parameter names: The names of the columns, nil while they are being read.
    private static func row(
        at mark: inout RowMap.Mark,
        names: [String]?,
        scanner: CellScanner,
        faults: inout FaultList
    ) -> CSVRow? {
        let start = mark
        let faultsBefore = faults.end
        let limit = names?.count ?? TableLimits.columns
        var texts = TextColumn()
        var count = 0
        var unit: String?
        while true {
            let cell = scanner.cell(at: mark.offset)
            mark.offset = cell.next
            count += 1
            let bytes = scanner.bytes(of: cell)
            let shownUnit = unit ?? DataFault.shown(bytes)
            unit = shownUnit
            if count <= limit {
                texts.append(cell, bytes)
                if let expected = cell.expected ?? TextCheck.fault(in: bytes) {
                    let column = names?[count - 1]
                    faults.append(
                        DataFault(
                            line: start.line,
                            unit: shownUnit,
                            column: column,
                            value: DataFault.shown(bytes),
                            expected: expected
                        )
                    )
                }
            }
            if cell.endsRow { break }
        }
        mark.line += max(1, scanner.newlines(in: start.offset..<mark.offset))
        func refuse(_ value: Int, _ expected: CellExpectation) {
            faults.append(
                DataFault(
                    line: start.line,
                    unit: unit ?? "",
                    column: nil,
                    value: String(value),
                    expected: expected
                )
            )
        }
        let hasRightCount = names == nil ? count <= limit : count == limit
        if !hasRightCount, !faults.dropNoise(since: faultsBefore) { refuse(count, .cells(limit)) }
        let length = mark.offset - start.offset
        if length > TableLimits.row { refuse(length, .rowLength(atMost: TableLimits.row)) }
        guard faults.count == faultsBefore.count else { return nil }
        return CSVRow(line: start.line, cells: (0..<texts.count).map { texts[$0] })
    }
}
