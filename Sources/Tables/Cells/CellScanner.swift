import Glibc

/// Finds the cells of a CSV file one by one, quotes and all, and never reads outside the file.
///
/// A quote opens only at the beginning of a cell. A quoted cell without an end within ``TableLimits/cell`` bytes is
/// taken to end with its first line, so that one forgotten quote does not swallow the rest of the file.
struct CellScanner {
    let base: UnsafeRawPointer
    let end: Int
    let separator: UInt8

    /// The cell that begins at `start`, at most ``end``.
    ///
    /// - Complexity: O(length of the cell).
    func cell(at start: Int) -> RawCell {
        if start < end, byte(start) == Byte.quote { return quotedCell(at: start) }
        return plainCell(at: start)
    }

    /// The first byte after the line at `start` when the line is wholly blank, else nil.
    func blankLineEnd(at start: Int) -> Int? {
        var offset = start
        while offset < end {
            let byte = byte(offset)
            if byte == Byte.newline { return offset + 1 }
            let isBlank =
                byte == Byte.space || byte == Byte.carriageReturn
                || (byte == Byte.tab && separator != Byte.tab)
            guard isBlank else { return nil }
            offset += 1
        }
        return end
    }

    /// The place of `byte` within `range`, or nil.
    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
            return nil
        }
        return UnsafeRawPointer(found) - base
    }

    /// How many lines end within `range`.
    func newlines(in range: Range<Int>) -> Int {
        var count = 0
        var offset = range.lowerBound
        while let found = first(Byte.newline, in: offset..<range.upperBound) {
            count += 1
            offset = found + 1
        }
        return count
    }

    /// The content of a cell as bytes, with doubled quotes still doubled.
    func bytes(of cell: RawCell) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: base + cell.content.lowerBound, count: cell.content.count)
    }

    private func byte(_ offset: Int) -> UInt8 {
        base.load(fromByteOffset: offset, as: UInt8.self)
    }

    private func plainCell(at start: Int) -> RawCell {
        var offset = start
        var hasQuote = false
        while offset < end {
            let byte = byte(offset)
            if byte == separator || byte == Byte.newline { break }
            if byte == Byte.quote { hasQuote = true }
            offset += 1
        }
        var cell = ended(at: offset, from: start)
        if hasQuote { cell.fault = .strayQuote }
        if cell.content.count > TableLimits.cell { cell.fault = .tooLong }
        return cell
    }

    private func quotedCell(at start: Int) -> RawCell {
        var offset = start + 1
        var hasDoubledQuotes = false
        let limit = min(end, start + TableLimits.cell)
        while let quote = first(Byte.quote, in: offset..<max(offset, limit)) {
            if quote + 1 < end, byte(quote + 1) == Byte.quote {
                hasDoubledQuotes = true
                offset = quote + 2
                continue
            }
            // Between the closing quote and the separator nothing may stand.
            var rest = plainCell(at: quote + 1)
            if !rest.content.isEmpty { rest.fault = .strayQuote }
            rest.content = start + 1..<quote
            rest.isQuoted = true
            rest.hasDoubledQuotes = hasDoubledQuotes
            return rest
        }
        let lineEnd = first(Byte.newline, in: start..<end) ?? end
        var cell = ended(at: lineEnd, from: start)
        cell.fault = .unclosed
        return cell
    }

    /// The cell from `start` to the separator, the line end or the end of the file at `offset`.
    private func ended(at offset: Int, from start: Int) -> RawCell {
        if offset < end, byte(offset) == separator {
            return RawCell(content: start..<offset, next: offset + 1, endsRow: false)
        }
        let hasReturn = offset > start && byte(offset - 1) == Byte.carriageReturn
        let contentEnd = hasReturn ? offset - 1 : offset
        return RawCell(content: start..<contentEnd, next: min(offset + 1, end), endsRow: true)
    }
}
