import Testing

@testable import Tables

struct CSVRowsTests {
    private func rows(_ text: String) -> CSVRows { CSVRows(FileBytes(copying: Array(text.utf8))) }

    @Test func rowsComeWithTheirLines() {
        let file = rows("\u{FEFF}unit; parent;level\r\n\r\na;\"x\n;\"\"y\"\"\";2\r\nb;;\r\n")
        #expect(file.separator == .semicolon)
        #expect(file.names == ["unit", "parent", "level"])
        #expect(file.column(named: "level") == 2)
        #expect(file.column(named: "name") == nil)
        #expect(
            file.rows == [
                CSVRow(line: 3, cells: ["a", "x\n;\"y\"", "2"]), CSVRow(line: 5, cells: ["b", "", ""]),
            ]
        )
        #expect(file.faults.isEmpty)
    }

    @Test func anEmptyFileHasNoNames() {
        #expect(rows("").names == [])
        #expect(rows(" \n").rows == [])
    }

    @Test func wrongRowsAreLeftOutAndNamed() {
        let file = rows("unit,level\na\nb,\"1\nc,2,3\nd,\0\ne,5\n")
        #expect(file.rows == [CSVRow(line: 6, cells: ["e", "5"])])
        #expect(
            file.faults.kept == [
                DataFault(line: 2, unit: "a", column: nil, value: "1", expected: .cells(2)),
                DataFault(
                    line: 3,
                    unit: "b",
                    column: "level",
                    value: "\"1",
                    expected: .closingQuote(within: 64 << 10)
                ),
                DataFault(line: 4, unit: "c", column: nil, value: "3", expected: .cells(2)),
                DataFault(line: 5, unit: "d", column: "level", value: "\0", expected: .noNUL),
            ]
        )
    }
}
