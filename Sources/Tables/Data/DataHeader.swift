/// The first line of a data file: its separator and the names of its columns.
package struct DataHeader: Sendable {
    /// The name of the first column.
    package static let unit = "unit"

    package let separator: Separator
    /// At least one, at most ``TableLimits/columns``; none twice; the first is `unit`.
    package let names: [String]
    /// The first byte and line after the header.
    let body: RowMap.Mark

    init(_ bytes: FileBytes) throws(HeaderFault) {
        let file = UnsafeRawBufferPointer(start: bytes.base, count: bytes.count)
        if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) { throw .notUTF8 }
        var mark = RowMap.Mark(offset: ByteOrderMark.length(in: file), row: 0, line: 1)
        // No separator is known yet; a blank line holds spaces at most.
        let blank = CellScanner(base: bytes.base, end: bytes.count, separator: Separator.comma.rawValue)
        while mark.offset < bytes.count, let next = blank.blankLineEnd(at: mark.offset) {
            mark.offset = next
            mark.line += 1
        }
        guard mark.offset < bytes.count else { throw .empty }
        separator = Separator.detect(in: file, from: mark.offset)
        let scanner = CellScanner(base: bytes.base, end: bytes.count, separator: separator.rawValue)
        names = try Self.names(scanner: scanner, mark: &mark)
        body = mark
        guard let first = names.first, first == Self.unit else { throw .firstColumn(names.first ?? "") }
        var columns: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            if let earlier = columns.updateValue(index, forKey: name) {
                throw .columnTwice(name, first: earlier + 1, second: index + 1)
            }
        }
    }

    private static func names(
        scanner: CellScanner,
        mark: inout RowMap.Mark
    ) throws(HeaderFault) -> [String] {
        let start = mark.offset
        var names: [String] = []
        var count = 0
        while true {
            let cell = scanner.cell(at: mark.offset)
            mark.offset = cell.next
            count += 1
            if count <= TableLimits.columns {
                names.append(try name(in: cell, column: count, scanner: scanner))
            }
            if cell.endsRow { break }
        }
        guard count <= TableLimits.columns else {
            throw .tooManyColumns(count, limit: TableLimits.columns)
        }
        mark.line += max(1, scanner.newlines(in: start..<mark.offset))
        return names
    }

    private static func name(
        in cell: RawCell,
        column: Int,
        scanner: CellScanner
    ) throws(HeaderFault) -> String {
        let bytes = scanner.bytes(of: cell)
        if let fault = cell.expected ?? TextCheck.fault(in: bytes) {
            if fault == .utf8 { throw .notUTF8 }
            throw .name(column: column, found: DataFault.shown(bytes), expected: fault)
        }
        var text = TextColumn()
        text.append(cell, bytes)
        return ColumnName.trimmed(text[0])
    }
}
