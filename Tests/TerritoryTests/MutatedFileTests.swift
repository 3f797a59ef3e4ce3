import Quantities
import Tables
import Territory
import TerritoryFiles
import Testing

/// Files with bytes changed, cut or doubled are read to their end, whatever stands in them.
@Suite struct MutatedFileTests {
    private static let facts = """
        unit,attribute,value,valid_from,valid_until,source
        00913,group,3,2026-02-15,,s
        00967,group,3,2026-02-15,2026-07-01,"s, t"
        00967,region,II,2026-03-01,,s

        """
    private static let shares = """
        old,new,day,basis,share,source
        00003,00001,2025-07-01,people,1/4,s
        00003,00001,2025-07-01,area,0.25,"s, t"

        """
    private static let days = """
        day,kind,occasion,source
        2026-01-03,holiday,A,s
        2026-01-05,compensation,A,"s, t"
        2026-04-29,rest_swap,A,s
        2026-05-02,work_swap,A,s

        """
    private static let figures = "unit,name,p,q\n00001,A,10,1.5\n00002,\"B, C\",,KAD\n00003,C,5,-2\n"

    private static func mutations(of text: String) -> [[UInt8]] {
        var state: UInt64 = 20_261_121
        func random(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        let bytes = Array(text.utf8)
        let signs = Array(",\"\n\r\t;/.-+ 0129azAZ\u{0}é".utf8) + [0xFF, 0x80]
        return (0..<600).map { _ in
            var changed = bytes
            for _ in 0...random(below: 4) where !changed.isEmpty {
                let place = random(below: changed.count)
                switch random(below: 4) {
                case 0: changed[place] = signs[random(below: signs.count)]
                case 1: changed.remove(at: place)
                case 2: changed.insert(signs[random(below: signs.count)], at: place)
                default: changed.replaceSubrange(place..., with: changed[..<place])
                }
            }
            return changed
        }
    }

    private static func table(_ bytes: [UInt8]) -> PublishedTable {
        let csv = CSVRows(FileBytes(copying: bytes))
        return PublishedTable(
            rows: [.init(line: 1, cells: csv.names)] + csv.rows.map { .init(line: $0.line, cells: $0.cells) }
        )
    }

    private static func areInside(_ faults: [TerritoryFileFault], _ bytes: [UInt8]) -> Bool {
        let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
        return faults.allSatisfy { (0...lines).contains($0.line) && $0.value.count <= 60 }
    }

    @Test func factsAreReadToTheEnd() throws {
        let territory = try Records.territory.get()
        let bundled = try TerritoryLibrary.found().facts(of: territory)
        var whole = 0
        for bytes in Self.mutations(of: Self.facts) {
            var reading = bundled
            reading.read(Self.table(bytes), file: "f.csv")
            #expect(Self.areInside(reading.faults, bytes))
            if reading.faults.isEmpty { whole += 1 }
        }
        #expect((1..<600).contains(whole))
    }

    @Test func sharesAreReadToTheEnd() throws {
        let territory = try Village().territory
        var whole = 0
        for bytes in Self.mutations(of: Self.shares) {
            let reading = ShareReading(Self.table(bytes), file: "s.csv", territory: territory)
            #expect(Self.areInside(reading.faults, bytes))
            if reading.faults.isEmpty { whole += 1 }
        }
        #expect((1..<600).contains(whole))
    }

    @Test func daysOffAreReadToTheEnd() {
        let occasions = CSVText.table("name,english,days,from_year,until_year,source\nA,A,1,2021,,s\n")
        var whole = 0
        for bytes in Self.mutations(of: Self.days) {
            let reading = HolidayReading(
                occasions: (occasions, file: "o.csv"),
                days: [(Self.table(bytes), file: "d.csv")]
            )
            #expect(Self.areInside(reading.faults, bytes))
            #expect((reading.calendar == nil) != reading.faults.isEmpty)
            if reading.faults.isEmpty { whole += 1 }
        }
        #expect((1..<600).contains(whole))
    }

    @Test func figuresAreReadToTheEnd() throws {
        let carrier = try DataCarrier(
            Village().territory,
            from: try #require(Village.before),
            to: try #require(Village.day)
        )
        let rules = [
            CarryReading.Element(id: "p", rule: .add(.people)),
            CarryReading.Element(id: "q", rule: .weightedMean(by: "p")),
        ]
        var whole = 0
        for bytes in Self.mutations(of: Self.figures) {
            let reading = CarryReading(Self.table(bytes), file: "p.csv", rules: rules, carrier: carrier)
            #expect(Self.areInside(reading.faults, bytes))
            if reading.faults.isEmpty {
                whole += 1
                _ = try carrier.carry(reading.elements)
            }
        }
        #expect((1..<600).contains(whole))
    }
}
