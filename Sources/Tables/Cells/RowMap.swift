/// The rows of a file body: how many there are, and where every 4,096th begins.
///
/// Wholly blank lines are no rows. A line end within quotes ends no row.
struct RowMap {
    /// The beginning of a row.
    struct Mark {
        var offset: Int
        /// Counted from 0, without the header.
        var row: Int
        /// Counted from 1 in the file, the header included.
        var line: Int
    }

    /// Rows between two marks; whole tiles, so that two threads never fill the same tile.
    static let step = 4_096

    /// One mark for each beginning of ``step`` rows, and one for the end of the file.
    let marks: [Mark]
    let rowCount: Int

    /// Counts the rows from `start` on.
    ///
    /// - Complexity: O(bytes), about the speed of memory.
    init(scanner: CellScanner, from start: Mark) {
        var marks: [Mark] = []
        var mark = start
        var quotes = QuoteFinder(scanner: scanner, from: start.offset)
        while mark.offset < scanner.end {
            if let next = scanner.blankLineEnd(at: mark.offset) {
                mark.offset = next
                mark.line += 1
                continue
            }
            if mark.row.isMultiple(of: Self.step) { marks.append(mark) }
            Self.pass(&mark, scanner: scanner, quotes: &quotes)
        }
        rowCount = mark.row
        marks.append(mark)
        self.marks = marks
    }

    /// The lines on which the given rows begin, by row.
    ///
    /// - Parameter rows: In rising order.
    func lines(of rows: [Int], scanner: CellScanner) -> [Int: Int] {
        var lines: [Int: Int] = [:]
        guard let first = marks.first else { return lines }
        var mark = first
        var quotes = QuoteFinder(scanner: scanner, from: first.offset)
        for row in rows where row < rowCount {
            let jump = marks[row / Self.step]
            if jump.row > mark.row {
                mark = jump
                quotes = QuoteFinder(scanner: scanner, from: jump.offset)
            }
            while mark.offset < scanner.end {
                if let next = scanner.blankLineEnd(at: mark.offset) {
                    mark.offset = next
                    mark.line += 1
                    continue
                }
                if mark.row == row { break }
                Self.pass(&mark, scanner: scanner, quotes: &quotes)
            }
            lines[row] = mark.line
        }
        return lines
    }

    /// Moves the mark over one row that is not blank.
    private static func pass(_ mark: inout Mark, scanner: CellScanner, quotes: inout QuoteFinder) {
        let lineEnd = scanner.first(Byte.newline, in: mark.offset..<scanner.end) ?? scanner.end
        mark.row += 1
        guard quotes.isQuote(in: mark.offset..<lineEnd) else {
            mark.offset = min(lineEnd + 1, scanner.end)
            mark.line += 1
            return
        }
        let start = mark.offset
        while true {
            let cell = scanner.cell(at: mark.offset)
            mark.offset = cell.next
            if cell.endsRow { break }
        }
        mark.line += max(1, scanner.newlines(in: start..<mark.offset))
    }
}
