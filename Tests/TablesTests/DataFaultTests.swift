import Evaluation
import Testing

@testable import Tables

struct DataFaultTests {
    @Test(arguments: [
        ("count", "12.0", CellExpectation.number(.count)), ("count", "-3", .number(.count)),
        ("count", "+3", .number(.count)), ("count", "1 000", .number(.count)),
        ("count", "x", .number(.count)), ("count", "1x", .number(.count)),
        ("count", "KADx", .number(.count)), ("count", "1234567890123456789", .digits(atMost: 18)),
        ("amount", "-3", .number(.amount)), ("amount", "1.", .number(.amount)),
        ("amount", ".5", .number(.amount)), ("amount", "1.2.3", .number(.amount)),
        ("amount", "1e3", .number(.amount)), ("amount", ".", .number(.amount)),
        ("amount", "0.1234567890123456789", .digits(atMost: 18)), ("amount", "NaN", .number(.amount)),
        ("balance", "-", .number(.signedAmount)), ("balance", "--1", .number(.signedAmount)),
        ("balance", "1-", .number(.signedAmount)), ("yes", "2", .word(Words.yesNo.names)),
        ("yes", "01", .word(Words.yesNo.names)), ("yes", "yes", .word(Words.yesNo.names)),
        ("rank", "9", .word(["truong-ban", "1", "pho-ban", "2"])), ("count", "1\"2", .noStrayQuote),
        ("count", "a\0", .noNUL), ("yes", "1\0", .noNUL), ("name", "a\0b", .noNUL),
        ("other", "a\0b", .noNUL), ("other", "a\"b", .noStrayQuote), ("name", "a\"b", .noStrayQuote),
    ])
    func aWrongCellIsNamedWithItsPlace(column: String, cell: String, expected: CellExpectation) throws {
        let wanted = DataFault(line: 3, unit: "u2", column: column, value: cell, expected: expected)
        #expect(try Sample.onlyFault("unit,\(column)\nu1,\nu2,\(cell)\nu3,\n") == wanted)
        // The same in the middle of a row, where the quick way looks.
        let middle = try Sample.onlyFault(
            "unit,\(column),x\nu1,,\nu2,\(cell),0123456789012345678901234\nu3,,\n"
        )
        #expect(middle == wanted)
    }

    @Test func aWrongCellCountsAsMissingInTheTiles() throws {
        let table = try Sample.read("unit,count,amount\na,x,1\n")
        #expect(Cell.isMissing(table.tiles[row: 0, column: 0]))
        #expect(table.tiles[row: 0, column: 1] == 1)
        #expect(table.facts[0].missing == 0)
    }

    @Test func allWrongCellsAreListed() throws {
        let table = try Sample.read("unit,count,amount\na,x,y\nb,1,z\n")
        #expect(table.faults.kept.map(\.value) == ["x", "y", "z"])
        #expect(table.faults.kept.map(\.line) == [2, 2, 3])
    }

    @Test(arguments: [("a", "1"), ("a,1", "2"), ("a,1,2,3", "4"), ("a,x,2,3", "4"), ("a,x", "2")])
    func aRowWithTooFewOrTooManyCellsHasThisFaultOnly(row: String, count: String) throws {
        let fault = try Sample.onlyFault("unit,count,amount\n\(row)\nb,1,2\n")
        #expect(fault == DataFault(line: 2, unit: "a", column: nil, value: count, expected: .cells(3)))
    }

    @Test func rowsBehindAWrongRowAreReadRightly() throws {
        let table = try Sample.read("unit,count,name\na,1,x,y\nb\nc,3,z\n")
        #expect(table.faults.count == 2)
        #expect(table.tiles[row: 2, column: 0] == 3)
        #expect(Sample.texts(table.texts[1]) == ["x", "", "z"])
    }

    @Test func aUnitTwiceIsRefusedWithTheLineOfTheFirst() throws {
        let text = "unit,count\nz,1\n\n\"b\n\",2\na,3\n\"b\n\",4\nz,x\n"
        let faults = try Sample.read(text).faults
        #expect(
            faults.kept == [
                DataFault(
                    line: 7,
                    unit: "b\n",
                    column: "unit",
                    value: "b\n",
                    expected: .uniqueUnit(firstLine: 4)
                ),
                DataFault(line: 9, unit: "z", column: "count", value: "x", expected: .number(.count)),
                DataFault(
                    line: 9,
                    unit: "z",
                    column: "unit",
                    value: "z",
                    expected: .uniqueUnit(firstLine: 2)
                ),
            ]
        )
    }

    @Test(arguments: ["", "  ", "\"\""])
    func aBlankUnitIsRefused(unit: String) throws {
        #expect(try Sample.onlyFault("unit,count\n\(unit),1\n")?.expected == .unit)
    }

    @Test func textThatIsNotUTF8IsRefused() throws {
        let bytes = Array("unit,name\na,x".utf8) + [0xC3] + Array("\nb,y\n".utf8)
        let faults = try Sample.read(bytes).faults
        #expect(faults.kept.map(\.expected) == [.utf8])
        #expect(faults.kept.first?.value == "x\u{FFFD}")
    }

    @Test func aForgottenQuoteEndsWithItsLine() throws {
        let table = try Sample.read("unit,name,count\na,\"x,1\nb,y,2\nc,z,3\n")
        #expect(table.rowCount == 3)
        let fault = DataFault(
            line: 2,
            unit: "a",
            column: "name",
            value: "\"x,1",
            expected: .closingQuote(within: 64 << 10)
        )
        #expect(table.faults.kept == [fault])
        #expect(Array(Sample.figures(table, column: 0).dropFirst()) == [2, 3])
    }

    @Test func textBehindAClosingQuoteIsRefused() throws {
        #expect(try Sample.onlyFault("unit,name\na,\"x\"y\nb,z\n")?.expected == .noStrayQuote)
    }

    @Test func longCellsAndRowsAreRefused() throws {
        let most = String(repeating: "x", count: 64 << 10)
        #expect(try Sample.read("unit,name\na,\(most)\n").faults.isEmpty)
        let fault = try Sample.onlyFault("unit,name\na,\(most)x\n")
        #expect(fault?.expected == .cellLength(atMost: 64 << 10))
        #expect(fault?.value == String(repeating: "x", count: 39) + "…")
        let names = (0..<20).map { ",c\($0)" }.joined()
        let long = try Sample.onlyFault("unit\(names)\na\(String(repeating: ",\(most)", count: 20))\n")
        #expect(long?.expected == .rowLength(atMost: 1 << 20))
        #expect(long?.value == "1310742")
    }

    @Test func onlyTheFirstTenThousandFaultsAreKept() throws {
        let rows = (0..<12_345).map { "u\($0),x\n" }.joined()
        let faults = try Sample.read("unit,count\n" + rows).faults
        #expect(faults.count == 12_345)
        #expect(faults.kept.count == 10_000)
        #expect(faults.kept.last?.line == 10_001)
    }
}
