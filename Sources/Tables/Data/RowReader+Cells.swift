import Evaluation
import Quantities

/// The careful way: cells that are quoted, long, unusual or wrong.
extension RowReader {
    /// Takes one cell of the present row wherever its column wants it.
    func take(_ cell: RawCell, index: Int, cells: UnsafeMutablePointer<Double>) {
        if cell.isQuoted { extraLines += scanner.newlines(in: cell.content) }
        let bytes = scanner.bytes(of: cell)
        let column = columns + index
        switch column.pointee.kind {
        case .number, .words: takeFigure(cell, bytes, index: index, cells: cells)
        case .text:
            var fault = cell.expected ?? TextCheck.fault(in: bytes)
            if index == 0, fault == nil, Self.trimmed(bytes).isEmpty { fault = .unit }
            if let fault { refuse(bytes, index: index, expected: fault) }
            texts[column.pointee.target].append(cell, bytes)
        case .ignored:
            if let fault = cell.expected {
                refuse(bytes, index: index, expected: fault)
            } else if bytes.contains(0) {
                refuse(bytes, index: index, expected: .noNUL)
            }
        }
    }

    /// Says the columns behind `index` are blank, for a row that ends early.
    func blankRest(after index: Int, cells: UnsafeMutablePointer<Double>) {
        for rest in (index + 1)..<plan.forms.count {
            let column = columns[rest]
            switch column.kind {
            case .number, .words: cells[column.target * FactTiles.rows] = Cell.missing
            case .text: texts[column.target].append(bytes: UnsafeRawBufferPointer(start: nil, count: 0))
            case .ignored: break
            }
        }
    }

    /// Passes the cells that have no column, and refuses the row for them.
    func skipExtra(from start: Int, since faultsBefore: (kept: Int, count: Int)) -> Int {
        var offset = start
        var count = plan.forms.count
        while true {
            let cell = scanner.cell(at: offset)
            offset = cell.next
            count += 1
            if cell.isQuoted { extraLines += scanner.newlines(in: cell.content) }
            if cell.endsRow { break }
        }
        refuse(cells: count, since: faultsBefore)
        return offset
    }

    /// Refuses a row for its number of cells, unless wrong quotes explain it.
    func refuse(cells count: Int, since faultsBefore: (kept: Int, count: Int)) {
        guard !faults.dropNoise(since: faultsBefore) else { return }
        refuseRow(value: String(count), expected: .cells(plan.forms.count))
    }

    /// Checks the length of the row that ends before `offset`.
    func finish(at offset: Int) -> Int {
        if offset - rowStart > TableLimits.row {
            refuseRow(value: String(offset - rowStart), expected: .rowLength(atMost: TableLimits.row))
        }
        return offset
    }

    /// Says the inputs without a column are missing for the given rows.
    func fillAbsent(rows: Range<Int>) {
        for column in plan.absent {
            var row = rows.lowerBound
            while row < rows.upperBound {
                let inTile = row % FactTiles.rows
                let count = min(FactTiles.rows - inTile, rows.upperBound - row)
                let cells = plan.tiles.cells(tile: row / FactTiles.rows, column: column)
                (cells + inTile).update(repeating: Cell.missing, count: count)
                row += count
            }
        }
    }

    private func takeFigure(
        _ cell: RawCell,
        _ bytes: UnsafeRawBufferPointer,
        index: Int,
        cells: UnsafeMutablePointer<Double>
    ) {
        let column = columns + index
        let place = cells + column.pointee.target * FactTiles.rows
        place.pointee = Cell.missing
        if let fault = cell.expected {
            refuse(bytes, index: index, expected: fault)
            return
        }
        let content = Self.trimmed(bytes)
        if content.isEmpty {
            column.pointee.missing += 1
        } else if Self.isNotApplicable(content) {
            place.pointee = Cell.notApplicable
            column.pointee.notApplicable += 1
        } else {
            switch figure(content, index: index) {
            case .number(let mantissa, let scale):
                let value = FigureCell.double(mantissa: mantissa, scale: scale)
                place.pointee = value
                column.pointee.largest = max(column.pointee.largest, value.magnitude)
                column.pointee.decimals = max(column.pointee.decimals, scale)
                if FigureCell.isWide(mantissa: mantissa, scale: scale) {
                    let exact = Decimal(mantissa: mantissa, scale: scale)
                    wide[column.pointee.target, default: [:]][row] = exact
                }
            case .word(let value):
                place.pointee = value
                column.pointee.largest = max(column.pointee.largest, value.magnitude)
            case .wrong(let expected): refuse(bytes, index: index, expected: expected)
            }
        }
    }

    private func figure(_ content: UnsafeRawBufferPointer, index: Int) -> FigureCell {
        switch plan.forms[index] {
        case .number(_, let form): FigureCell(content, form: form)
        case .words(_, let words): FigureCell(content, words: words)
        // The kind of a column comes from its form, so these have no figures.
        case .text, .ignored: .wrong(.utf8)
        }
    }

    private func refuse(_ bytes: UnsafeRawBufferPointer, index: Int, expected: CellExpectation) {
        faults.append(
            DataFault(
                line: line,
                unit: unitShown,
                column: plan.header.names[index],
                value: DataFault.shown(bytes),
                expected: expected
            )
        )
    }

    private func refuseRow(value: String, expected: CellExpectation) {
        faults.append(
            DataFault(line: line, unit: unitShown, column: nil, value: value, expected: expected)
        )
    }

    private var unitShown: String {
        DataFault.shown(UnsafeRawBufferPointer(start: scanner.base + unit.lowerBound, count: unit.count))
    }

    /// The bytes without spaces and tabs around them.
    private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var start = 0
        var end = bytes.count
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == Byte.space || byte == Byte.tab }

    /// Whether the bytes are `KAD` in any case.
    private static func isNotApplicable(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count == 3 && bytes.lazy.map { $0 & 0xDF }.elementsEqual("KAD".utf8)
    }
}
