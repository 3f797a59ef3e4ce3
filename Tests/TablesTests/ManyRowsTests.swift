import Testing

@testable import Tables

struct ManyRowsTests {
    /// Rows of every kind, right and wrong, more than 2 MiB so that threads are used.
    private func randomFile(seed: UInt64) -> [UInt8] {
        var random = Random(seed: seed)
        let cells = [
            "1", "0", "", "KAD", "12", "9999999", "12345678", "123456789012", "0.5", "1234.5678", "123456.7",
            " 7 ", "\"8\"", "có", "true", "-1", "x", "123456789012345678", "\"a\nb\"", "\"a\"\"b\"",
            "truong-ban",
        ]
        var bytes = Array("unit,name,count,amount,balance,yes,rank,other\n".utf8)
        var row = 0
        while bytes.count < 3 << 20 {
            row += 1
            bytes += Array("u\(row % 50_000)".utf8)
            let isPlain = Int.random(in: 0..<10, using: &random) > 0
            let count = isPlain ? 7 : Int.random(in: 5...9, using: &random)
            for _ in 0..<count {
                let choice = Int.random(in: 0..<(isPlain ? 11 : cells.count), using: &random)
                bytes.append(Separator.comma.rawValue)
                bytes += Array(cells[choice].utf8)
            }
            bytes += Array((row.isMultiple(of: 17) ? "\r\n\n" : "\n").utf8)
        }
        return bytes
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func severalThreadsReadTheSameAsOne(seed: UInt64) throws {
        let bytes = randomFile(seed: seed)
        let one = try Sample.read(bytes)
        for threads in [2, 5] {
            let several = try Sample.read(bytes, threads: threads)
            #expect(one.rowCount == several.rowCount)
            #expect(one.texts == several.texts)
            #expect(one.facts == several.facts)
            #expect(one.faults.count == several.faults.count)
            #expect(one.faults.kept == several.faults.kept)
            for column in 0..<Sample.columns {
                #expect(Sample.bits(one, column: column) == Sample.bits(several, column: column))
            }
        }
        #expect(one.faults.count > one.faults.kept.count)
    }

    @Test func theQuickAndTheCarefulWayAgree() throws {
        var random = Random(seed: 11)
        let cells = [
            "", "KAD", "kad", "1", "0", "12345678", "1234567", "123456.7", "0.000001", "999999999999999",
        ]
        var plain = "unit,amount,balance,yes,count\n"
        var quoted = plain
        for row in 0..<5_000 {
            let figures = (0..<2).map { _ in cells.randomElement(using: &random) ?? "" }
            let words = (0..<2).map { _ in cells.prefix(5).randomElement(using: &random) ?? "" }
            plain += (["\(row)"] + figures + words).joined(separator: ",") + "\n"
            quoted += (["\(row)"] + figures + words).map { "\"\($0)\"" }.joined(separator: ",") + "\n"
        }
        let quick = try Sample.read(plain)
        let careful = try Sample.read(quoted)
        #expect(quick.faults.isEmpty)
        #expect(careful.faults.isEmpty)
        #expect(quick.facts == careful.facts)
        for column in 0..<Sample.columns {
            #expect(Sample.bits(quick, column: column) == Sample.bits(careful, column: column))
        }
    }

    @Test func linesOfRowsAreFoundAnywhere() throws {
        let rows = (0..<20_000).map { $0.isMultiple(of: 3) ? "\"u\n\($0)\",1\n\n" : "u\($0),1\n" }.joined()
        let table = try Sample.read("unit,count\n" + rows)
        #expect(table.faults.isEmpty)
        var line = 2
        var expected: [Int: Int] = [:]
        for row in 0..<20_000 {
            expected[row] = line
            line += row.isMultiple(of: 3) ? 3 : 1
        }
        #expect(table.lines(ofRows: 0..<20_000) == expected)
        #expect(table.lines(ofRows: [19_999, 4_096]) == [4_096: expected[4_096], 19_999: expected[19_999]])
    }

    @Test func noBytesCrashTheReaders() {
        var random = Random(seed: 42)
        let pieces: [[UInt8]] = [
            Array("unit".utf8), Array("count".utf8), Array("name".utf8), Array("KAD".utf8), [0x22],
            [0x22, 0x22],
            [0x2C], [0x2C], [0x0A], [0x0A], [0x0D, 0x0A], [0x3B], [0x09], [0x20], [0x2E], [0x2D], [0],
            Array("1".utf8), Array("123456789".utf8), Array("0.5".utf8), [0xC3], [0xEF, 0xBB, 0xBF], [0xFF],
        ]
        for turn in 0..<6_000 {
            var bytes = turn.isMultiple(of: 2) ? Array("unit,count,name,amount,yes\n".utf8) : []
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                let isPiece = Int.random(in: 0..<10, using: &random) > 0
                bytes += isPiece ? pieces.randomElement(using: &random) ?? [] : [UInt8(random.next() & 0xFF)]
            }
            let rows = CSVRows(FileBytes(copying: bytes))
            #expect(rows.rows.allSatisfy { $0.cells.count == rows.names.count })
            guard let table = try? Sample.read(bytes) else { continue }
            #expect(table.texts.allSatisfy { $0.map { $0.count == table.rowCount } ?? true })
            #expect(table.faults.kept.count == table.faults.count)
        }
    }
}
