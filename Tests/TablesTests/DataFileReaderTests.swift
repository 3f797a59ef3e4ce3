import Evaluation
import Quantities
import Testing

@testable import Tables

struct DataFileReaderTests {
    @Test func figuresAndTextsComeOutAsTheyStand() throws {
        let table = try Sample.read(
            """
            unit,name,count,amount,balance,yes,rank,other
            a,Xã An,12,0.5,-3.25,có,truong-ban,x
            b,"Phường ""Bình"", số 1",0,1234567.125,3,0,2,
            """
        )
        #expect(table.faults.isEmpty)
        #expect(Sample.texts(table.texts[0]) == ["a", "b"])
        #expect(Sample.texts(table.texts[1]) == ["Xã An", "Phường \"Bình\", số 1"])
        #expect(Sample.figures(table, column: 0) == [12, 0])
        #expect(Sample.figures(table, column: 1) == [0.5, 1_234_567.125])
        #expect(Sample.figures(table, column: 2) == [-3.25, 3])
        #expect(Sample.figures(table, column: 3) == [1, 0])
        #expect(Sample.figures(table, column: 4) == [3, 5])
    }

    @Test(arguments: ["\n", "\r\n"], [",", ";", "\t"])
    func everyLineEndAndSeparatorReadsTheSame(lineEnd: String, separator: String) throws {
        let lines = ["unit,count,amount", "a,1,2.5", "b,,KAD", "c,3,"]
        let table = try Sample.read(
            lines.map { $0.replacing(",", with: separator) }.joined(separator: lineEnd)
        )
        #expect(table.faults.isEmpty)
        #expect(Sample.figures(table, column: 0)[0] == 1)
        #expect(Cell.isMissing(table.tiles[row: 1, column: 0]))
        #expect(Cell.isNotApplicable(table.tiles[row: 1, column: 1]))
        #expect(table.facts[1].decimals == 1)
    }

    @Test func blankLinesAreNoRows() throws {
        let table = try Sample.read("unit,count\n\na,1\n  \n\r\nb,2\n\t\n\n")
        #expect(table.faults.isEmpty)
        #expect(Sample.figures(table, column: 0) == [1, 2])
        #expect(table.lines(ofRows: [0, 1]) == [0: 3, 1: 6])
    }

    @Test func inATabSeparatedFileALineOfTabsIsARow() throws {
        let table = try Sample.read("unit\tcount\n\t\n")
        #expect(table.rowCount == 1)
        #expect(table.faults.kept.map(\.expected) == [.unit])
    }

    @Test func aFileWithAHeaderOnlyHasNoRows() throws {
        let table = try Sample.read("unit,count")
        #expect(table.rowCount == 0)
        #expect(table.faults.isEmpty)
        #expect(table.facts.map(\.missing) == [0, 0, 0, 0, 0])
    }

    @Test(arguments: ["KAD", "kad", "Kad", " KAD ", "\"KAD\""])
    func notApplicableIsWrittenInAnyCase(cell: String) throws {
        let table = try Sample.read("unit,count,yes\na,\(cell),\(cell)\nb,1,1\n")
        #expect(table.faults.isEmpty)
        #expect(Cell.isNotApplicable(table.tiles[row: 0, column: 0]))
        #expect(Cell.isNotApplicable(table.tiles[row: 0, column: 3]))
        #expect(table.facts[0].notApplicable == 1)
    }

    @Test(arguments: ["", " ", "   ", "\"\"", "\" \""])
    func blankIsMissing(cell: String) throws {
        let table = try Sample.read("unit,count,yes\na,\(cell),\(cell)\nb,1,1\n")
        #expect(table.faults.isEmpty)
        #expect(Cell.isMissing(table.tiles[row: 0, column: 0]))
        #expect(Cell.isMissing(table.tiles[row: 0, column: 3]))
        #expect(table.facts[0].missing == 1)
    }

    @Test func inputsWithoutAColumnAreMissingEverywhere() throws {
        let rows = (0..<1_500).map { "u\($0),1\n" }.joined()
        let table = try Sample.read("unit,count\n" + rows)
        #expect((0..<1_500).allSatisfy { Cell.isMissing(table.tiles[row: $0, column: 1]) })
        #expect(table.facts[1].missing == 1_500)
        #expect(table.facts[0].missing == 0)
        #expect(table.texts[1] == nil)
    }

    @Test(arguments: [
        ("1", 1.0), ("0", 0), ("TRUE", 1), ("False", 0), ("CÓ", 1), ("Không", 0), ("KHÔNG", 0),
        ("co\u{301}", 1), ("tRuE", 1), (" có ", 1), ("\"true\"", 1),
    ])
    func wordsAreTheSameInAnyCase(cell: String, value: Double) throws {
        let table = try Sample.read("unit,yes\na,\(cell)\nb,1\n")
        #expect(table.faults.isEmpty)
        #expect(table.tiles[row: 0, column: 3] == value)
    }

    @Test func quotedCellsMayHoldSeparatorsQuotesAndLineEnds() throws {
        let table = try Sample.read("unit,name,count\n\"a\",\"x\n\"\"y\"\",\r\nz\",\"1\"\nb,t,2\n\"c\nd\",,3")
        #expect(table.faults.isEmpty)
        #expect(Sample.texts(table.texts[0]) == ["a", "b", "c\nd"])
        #expect(Sample.texts(table.texts[1]) == ["x\n\"y\",\r\nz", "t", ""])
        #expect(Sample.figures(table, column: 0) == [1, 2, 3])
        #expect(table.lines(ofRows: [0, 1, 2]) == [0: 2, 1: 5, 2: 6])
    }

    @Test func factsSayWhatTheColumnHolds() throws {
        let table = try Sample.read("unit,balance\na,1.50\nb,-20\nc,\nd,KAD\ne,\"0.125\"\n")
        let facts = table.facts[2]
        #expect(facts.largest == 20)
        #expect(facts.decimals == 3)
        #expect(facts.missing == 1)
        #expect(facts.notApplicable == 1)
        #expect(facts.wide.isEmpty)
    }

    @Test func figuresBeyondFifteenDigitsAreKeptExactly() throws {
        let table = try Sample.read(
            """
            unit,amount
            a,999999999999999
            b,1000000000000000
            c,123456789012345678
            d,1234567890.12345678
            e,0.0000000000000001
            f,000000000000000012
            """
        )
        #expect(table.faults.isEmpty)
        #expect(
            table.facts[1].wide == [
                1: Decimal(mantissa: 1_000_000_000_000_000),
                2: Decimal(mantissa: 123_456_789_012_345_678),
                3: Decimal(mantissa: 123_456_789_012_345_678, scale: 8),
                4: Decimal(mantissa: 1, scale: 16),
            ]
        )
        #expect(table.tiles[row: 2, column: 1] == 123_456_789_012_345_680)
        #expect(table.tiles[row: 3, column: 1] == 1_234_567_890.123_456_78)
        #expect(table.tiles[row: 4, column: 1] == 1e-16)
        #expect(table.tiles[row: 5, column: 1] == 12)
    }

    @Test func everyFigureIsTheNearestDouble() throws {
        var random = Random(seed: 7)
        var texts: [String] = []
        for _ in 0..<20_000 {
            let digits = Int.random(in: 1...18, using: &random)
            let scale = Int.random(in: 0..<digits, using: &random)
            var text = (0..<digits).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            if scale > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -scale)) }
            texts.append(text)
        }
        let rows = texts.enumerated().map { "\($0),\($1)\n" }.joined()
        let table = try Sample.read("unit,amount\n" + rows)
        #expect(table.faults.isEmpty)
        for (row, text) in texts.enumerated() {
            #expect(table.tiles[row: row, column: 1] == Double(text), "\(text)")
        }
    }

    @Test func twoColumnsForOneInputAreRefused() throws {
        let reader = try DataFileReader(FileBytes(copying: Array("unit,1,1.a\n".utf8)))
        let forms: [ColumnForm] = [.text(0), .number(column: 0, .count), .number(column: 0, .count)]
        #expect(throws: FormFault.targetTwice(first: "1", second: "1.a")) {
            try reader.read(forms: forms, columns: 1, texts: 1)
        }
    }
}
