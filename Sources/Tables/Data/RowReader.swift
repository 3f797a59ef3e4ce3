import Evaluation
import Quantities

/// Reads rows into tiles, one part of the file after the other; every thread has one.
///
/// Numbers and words of the usual form are read in a quick way that looks at eight bytes at once. Any other cell
/// goes the careful way (`RowReader+Cells.swift`), which also finds the faults.
final class RowReader {
    let plan: ReadingPlan
    let scanner: CellScanner
    /// One for each column of the file.
    let columns: UnsafeMutablePointer<ColumnPlan>
    private let singles: UnsafeMutablePointer<Double>

    // What the present part has brought so far.
    var texts: [TextColumn]
    var faults = FaultList()
    var wide: [Int: [Int: Decimal]] = [:]

    // The present row.
    var row = 0
    var line = 0
    var rowStart = 0
    var unit = 0..<0
    var extraLines = 0

    init(_ plan: ReadingPlan) {
        self.plan = plan
        scanner = plan.scanner
        texts = Array(repeating: TextColumn(), count: plan.textCount)
        let forms = plan.forms
        columns = .allocate(capacity: forms.count)
        singles = .allocate(capacity: forms.count * 256)
        singles.initialize(repeating: .nan, count: forms.count * 256)
        for (index, form) in forms.enumerated() {
            let isLast = index == forms.count - 1
            var column = ColumnPlan(kind: .ignored, terminator: isLast ? Byte.newline : scanner.separator)
            switch form {
            case .text(let slot):
                column.kind = .text
                column.target = slot
            case .number(let target, let number):
                column.kind = .number
                column.target = target
                column.form = number
            case .words(let target, let words):
                column.kind = .words
                column.target = target
                let table = singles + index * 256
                table.update(from: words.singles, count: 256)
                column.singles = UnsafePointer(table)
            case .ignored: break
            }
            (columns + index).initialize(to: column)
        }
    }

    deinit {
        columns.deallocate()
        singles.deallocate()
    }

    /// Reads the rows between the marks `part` and `part + 1`.
    func read(part: Int) {
        let start = plan.map.marks[part]
        let end = plan.map.marks[part + 1]
        var offset = start.offset
        row = start.row
        line = start.line
        while row < end.row {
            while let next = blankLineEnd(at: offset) {
                offset = next
                line += 1
            }
            rowStart = offset
            extraLines = 0
            offset = readRow(at: offset)
            row += 1
            line += 1 + extraLines
        }
        fillAbsent(rows: start.row..<end.row)
        plan.bytes.release(start.offset..<end.offset)
    }

    /// Forgets what the last part has brought.
    func forget() {
        for index in plan.forms.indices { columns[index].forgetFacts() }
        for slot in texts.indices { texts[slot].removeAll() }
        faults = FaultList()
        wide.removeAll(keepingCapacity: true)
    }

    private func blankLineEnd(at offset: Int) -> Int? {
        guard offset < scanner.end else { return nil }
        // Hardly any line begins with a space or a control character.
        guard scanner.base.load(fromByteOffset: offset, as: UInt8.self) <= Byte.space else { return nil }
        return scanner.blankLineEnd(at: offset)
    }

    /// Reads one row and says where the next line begins.
    private func readRow(at start: Int) -> Int {
        let count = plan.forms.count
        let base = scanner.base
        let quickEnd = scanner.end - QuickNumber.reach
        // The cell of input c lies c * 512 doubles behind the cell of input 0.
        let cells = plan.tiles.cells(tile: row / FactTiles.rows, column: 0) + row % FactTiles.rows
        var offset = start
        let faultsBefore = faults.end
        for index in 0..<count {
            let column = columns + index
            if offset <= quickEnd {
                let length = Self.readQuickly(base + offset, column: column, cells: cells)
                if length > 0 {
                    offset &+= length
                    continue
                }
            }
            let cell = scanner.cell(at: offset)
            offset = cell.next
            if index == 0 { unit = cell.content }
            take(cell, index: index, cells: cells)
            if cell.endsRow, index < count - 1 {
                blankRest(after: index, cells: cells)
                refuse(cells: index + 1, since: faultsBefore)
                return finish(at: offset)
            }
            if !cell.endsRow, index == count - 1 {
                offset = skipExtra(from: offset, since: faultsBefore)
            }
        }
        return finish(at: offset)
    }

    /// The length of the cell and its terminator when it could be read quickly, else 0.
    @inline(__always)
    private static func readQuickly(
        _ cell: UnsafeRawPointer,
        column: UnsafeMutablePointer<ColumnPlan>,
        cells: UnsafeMutablePointer<Double>
    ) -> Int {
        switch column.pointee.kind {
        case .number: readNumber(cell, column: column, cells: cells)
        case .words: readWord(cell, column: column, cells: cells)
        case .text, .ignored: 0
        }
    }

    @inline(__always)
    private static func readNumber(
        _ cell: UnsafeRawPointer,
        column: UnsafeMutablePointer<ColumnPlan>,
        cells: UnsafeMutablePointer<Double>
    ) -> Int {
        let word = cell.loadUnaligned(as: UInt64.self)
        let values = QuickNumber.values(word)
        let nonDigits = QuickNumber.nonDigits(values)
        let terminator = column.pointee.terminator
        if nonDigits != 0 {
            // Bits before the first byte that is no digit.
            let bits = UInt64(truncatingIfNeeded: nonDigits.trailingZeroBitCount &- 7)
            let byte = UInt8(truncatingIfNeeded: word &>> bits)
            if byte == terminator {
                if bits == 0 {
                    store(Cell.missing, column, cells)
                    column.pointee.missing &+= 1
                    return 1
                }
                let value = Double(QuickNumber.number(values &<< (64 &- bits)))
                store(figure: value, column, cells)
                return Int(truncatingIfNeeded: bits &>> 3) &+ 1
            }
            let later = nonDigits & (nonDigits &- 1)
            if byte == Byte.point, bits != 0, later != 0, column.pointee.form.hasDecimals {
                let endBits = UInt64(truncatingIfNeeded: later.trailingZeroBitCount &- 7)
                let scale = Int(truncatingIfNeeded: (endBits &- bits) &>> 3) &- 1
                guard UInt8(truncatingIfNeeded: word &>> endBits) == terminator, scale > 0 else { return 0 }
                // Closes the gap of the point, then moves the last digit to the top.
                let before: UInt64 = (1 &<< bits) &- 1
                let digits = (values & before) | ((values &>> 8) & ~before)
                let mantissa = QuickNumber.number(digits &<< (72 &- endBits))
                store(figure: Double(mantissa) / power(scale), column, cells)
                column.pointee.decimals = max(column.pointee.decimals, scale)
                return Int(truncatingIfNeeded: endBits &>> 3) &+ 1
            }
            // `KAD` in any case, and its terminator.
            if word & 0xDF_DFDF == 0x44_414B, UInt8(truncatingIfNeeded: word &>> 24) == terminator {
                store(Cell.notApplicable, column, cells)
                column.pointee.notApplicable &+= 1
                return 4
            }
            if bits == 0 { return 0 }
        }
        let hasDecimals = column.pointee.form.hasDecimals
        guard let long = QuickNumber.long(at: cell, terminator: terminator, hasDecimals: hasDecimals),
            !FigureCell.isWide(mantissa: long.mantissa, scale: long.scale)
        else { return 0 }
        store(figure: Double(long.mantissa) / power(long.scale), column, cells)
        column.pointee.decimals = max(column.pointee.decimals, long.scale)
        return long.length &+ 1
    }

    @inline(__always)
    private static func readWord(
        _ cell: UnsafeRawPointer,
        column: UnsafeMutablePointer<ColumnPlan>,
        cells: UnsafeMutablePointer<Double>
    ) -> Int {
        let first = cell.load(as: UInt8.self)
        let terminator = column.pointee.terminator
        if first == terminator {
            store(Cell.missing, column, cells)
            column.pointee.missing &+= 1
            return 1
        }
        guard cell.load(fromByteOffset: 1, as: UInt8.self) == terminator,
            let value = column.pointee.singles?[Int(first)], !value.isNaN
        else { return 0 }
        store(figure: value, column, cells)
        return 2
    }

    @inline(__always)
    private static func store(
        figure value: Double,
        _ column: UnsafeMutablePointer<ColumnPlan>,
        _ cells: UnsafeMutablePointer<Double>
    ) {
        if value.magnitude > column.pointee.largest { column.pointee.largest = value.magnitude }
        store(value, column, cells)
    }

    @inline(__always)
    private static func store(
        _ cell: Double,
        _ column: UnsafeMutablePointer<ColumnPlan>,
        _ cells: UnsafeMutablePointer<Double>
    ) {
        cells[column.pointee.target &* FactTiles.rows] = cell
    }

    /// 10^scale for a scale of at most 15.
    @inline(__always)
    private static func power(_ scale: Int) -> Double {
        FigureCell.powers[scale]
    }
}
