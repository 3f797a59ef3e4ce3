import Testing

@testable import Tables

struct CSVBufferTests {
    private func text(_ fill: (inout CSVBuffer) -> Void, separator: Separator = .comma) -> String {
        var buffer = CSVBuffer(separator: separator)
        fill(&buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    private func points(_ value: Double) -> String {
        text { $0.append(points: value) }.dropLast().description
    }

    /// Ten decimals of a double below 2^63 by whole numbers alone, ties to even.
    private func exact(_ value: Double) -> String {
        let mantissa = Int128(value.magnitude.significandBitPattern) + (value.isNormal ? 1 << 52 : 0)
        let exponent = value.isNormal ? Int(value.exponent) - 52 : -1_074
        let scaled = mantissa * 10_000_000_000
        var units: Int128
        if exponent >= 0 {
            units = scaled << Int128(exponent)
        } else if exponent < -126 {
            units = 0
        } else {
            let unit = Int128(1) << Int128(-exponent)
            units = scaled / unit
            let rest = scaled % unit
            if rest * 2 > unit || (rest * 2 == unit && units % 2 == 1) { units += 1 }
        }
        let decimals = String(units % 10_000_000_000)
        let zeros = String(repeating: "0", count: 10 - decimals.count)
        return (value < 0 && units > 0 ? "-" : "") + "\(units / 10_000_000_000).\(zeros)\(decimals)"
    }

    @Test(arguments: [
        (0.0, "0.0000000000"), (-0.0, "0.0000000000"), (1, "1.0000000000"), (12.5, "12.5000000000"),
        (-12.5, "-12.5000000000"), (0.1, "0.1000000000"), (100, "100.0000000000"), (9_999, "9999.0000000000"),
        (10_000, "10000.0000000000"), (1e9, "1000000000.0000000000"), (0.99999999995, "0.9999999999"),
        (0.99999999996, "1.0000000000"),
        (-1e-11, "0.0000000000"), (0.00000000005, "0.0000000001"), (9.99999999999, "10.0000000000"),
        (0x1p51 + 0.5, "2251799813685248.5000000000"), (-0x1p53, "-9007199254740992.0000000000"),
        (0x1p62, "4611686018427387904.0000000000"), (1e30, "1e+30"), (.infinity, "inf"), (.nan, ""),
    ])
    func pointsHaveTenDecimals(value: Double, text: String) {
        #expect(points(value) == text)
    }

    @Test func pointsAreRoundedCorrectlyEverywhere() {
        var random = Random(seed: 99)
        var values: [Double] = []
        for _ in 0..<30_000 {
            let power = Double.random(in: -12...9.3, using: &random)
            values.append((power * 2.302585092994046).rounded() + Double.random(in: 0..<1, using: &random))
            values.append(Double.random(in: 0...1e9, using: &random))
            values.append(Double.random(in: -1...1, using: &random))
            // Next to and exactly on halves of the last decimal.
            let half = (Double(Int64.random(in: 0..<100_000_000_000, using: &random)) + 0.5) / 1e10
            values += [half, half.nextUp, half.nextDown]
            values.append(Double(Int64.random(in: 0..<1 << 40, using: &random)) / 2_048)
            values.append(Double(Int64.random(in: 1..<4_096, using: &random)) / 2_048 / 1_048_576)
        }
        for exponent in -80...62 { values += [Double(sign: .plus, exponent: exponent, significand: 1.9)] }
        values += (0...12).map { Double(sign: .plus, exponent: -11, significand: 1) * Double($0) }
        let wrong = values.filter { points($0) != exact($0) }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }

    @Test(arguments: [0, 7, -1, 10, 99, 100, 1_000, 9_999, 10_000, 123_456, -98_765, .max, .min])
    func wholeNumbersAreWrittenPlainly(value: Int) {
        #expect(text { $0.append(integer: value) } == "\(value),")
    }

    @Test func everyNumberBelowTenThousandIsWrittenRightly() {
        let wrong = (0..<10_000).filter { value in text { $0.append(integer: value) } != "\(value)," }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: [
        ("a", "a"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
        ("a\rb", "\"a\rb\""), ("=1+1", "=1+1"), ("@x", "@x"), ("-3", "-3"), ("a;b", "a;b"), ("Xã", "Xã"),
    ])
    func textIsQuotedOnlyWhereNeeded(plain: String, written: String) {
        #expect(text { $0.append(text: plain) } == written + ",")
    }

    @Test func theSeparatorIsTheOneChosen() {
        let row = text(
            {
                $0.append(text: "a,b;c")
                $0.append(integer: 1)
                $0.endRow()
            },
            separator: .semicolon
        )
        #expect(row == "\"a,b;c\";1\n")
    }

    @Test func aRowOfOneBlankCellIsNoBlankLine() {
        let rows = text {
            $0.appendBlank()
            $0.endRow()
            $0.endRow()
            $0.append(text: "a")
            $0.endRow()
        }
        #expect(rows == "\"\"\n\"\"\na\n")
    }

    @Test func writtenRowsReadBackTheSame() throws {
        var random = Random(seed: 5)
        let letters: [Character] = ["a", "ễ", ",", ";", "\"", "\n", "\r\n", " ", "=", "\t"]
        var units: [String] = []
        var names: [String] = []
        var figures: [Double] = []
        var buffer = CSVBuffer(capacity: 64)
        buffer.append(text: "unit")
        buffer.append(text: "name")
        buffer.append(text: "balance")
        buffer.endRow()
        for row in 0..<3_000 {
            let count = Int.random(in: 0...12, using: &random)
            units.append("u\(row)")
            names.append(String((0..<count).compactMap { _ in letters.randomElement(using: &random) }))
            figures.append(Double(Int.random(in: -99_999...99_999, using: &random)) / 64)
            buffer.append(text: units[row])
            buffer.append(text: names[row])
            buffer.append(points: figures[row])
            buffer.endRow()
        }
        let table = try Sample.read(buffer.withBytes { Array($0) })
        #expect(table.faults.isEmpty)
        #expect(Sample.texts(table.texts[0]) == units)
        #expect(Sample.texts(table.texts[1]) == names)
        #expect(Sample.figures(table, column: 2) == figures)
    }
}
