/// The shape of a table of text: cells between commas, semicolons or tabulators, as many in every row.
///
/// Source: RFC 4180, with the other two signs because programs in Việt Nam write them.
struct TextTableShape {
    /// Whether a cell begins as a formula; signed numbers do not count.
    let hasFormulas: Bool

    /// Rows looked at to tell a table from text.
    private static let rows = 100

    /// `nil` unless there are two rows and two columns at least, and the first rows have the same number of cells.
    init?(_ bytes: Bytes) {
        let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        guard let separator = separators.first(where: { Self.isTable(bytes, $0) }) else { return nil }
        hasFormulas =
            Self.walk(bytes, separator, rows: .max) { _, start in Self.isFormula(bytes, start) } == nil
    }

    private static func isTable(_ bytes: Bytes, _ separator: UInt8) -> Bool {
        var cells: [Int] = []
        _ = walk(bytes, separator, rows: rows) { row, _ in
            if row == cells.count { cells.append(0) }
            cells[row] += 1
            return false
        }
        guard let first = cells.first, cells.count >= 2 else { return false }
        return first >= 2 && cells.allSatisfy { $0 == first }
    }

    private static func isFormula(_ bytes: Bytes, _ start: Int) -> Bool {
        switch bytes[start] {
        case UInt8(ascii: "="), UInt8(ascii: "@"): return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard let next = bytes[start + 1] else { return false }
            return (0x41...0x5A).contains(next & 0xDF) || next == UInt8(ascii: "=")
                || next == UInt8(ascii: "@")
        default: return false
        }
    }

    /// Tells where each cell's content starts, blank lines left out, until asked to stop.
    ///
    /// - Returns: the number of rows; `nil` when stopped.
    private static func walk(
        _ bytes: Bytes,
        _ separator: UInt8,
        rows: Int,
        _ stop: (_ row: Int, _ start: Int) -> Bool
    ) -> Int? {
        let quote = UInt8(ascii: "\"")
        // The mark that some programs put before UTF-8 is no part of the first cell.
        var place = bytes.has([0xEF, 0xBB, 0xBF]) ? 3 : 0
        var row = 0
        return bytes.withUnsafeBytes { buffer in
            func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
            while place < buffer.count, row < rows {
                if isEnd(buffer[place]) {
                    place += 1
                    continue
                }
                // One row.
                while true {
                    let isQuoted = place < buffer.count && buffer[place] == quote
                    if stop(row, isQuoted ? place + 1 : place) { return nil }
                    if isQuoted {
                        place += 1
                        while place < buffer.count {
                            if buffer[place] == quote {
                                guard place + 1 < buffer.count, buffer[place + 1] == quote else { break }
                                place += 1
                            }
                            place += 1
                        }
                    }
                    while place < buffer.count, buffer[place] != separator, !isEnd(buffer[place]) {
                        place += 1
                    }
                    guard place < buffer.count, buffer[place] == separator else { break }
                    place += 1
                }
                row += 1
            }
            return row
        }
    }
}
