import Quantities
import Territory
import TerritoryFiles
import Testing

@Suite struct ShareReadingTests {
    private static let header = "old,new,day,basis,share,source\n"

    private func read(_ rows: String) throws -> ShareReading {
        ShareReading(CSVText.table(Self.header + rows), file: "s.csv", territory: try Village().territory)
    }

    @Test(arguments: ["1/4", "0.25", "2/8", "0.250"])
    func aShareIsTakenExactlyAndTheRestGoesToTheOther(share: String) throws {
        let reading = try read("00003,00001,2025-07-01,people,\(share),s\n")
        #expect(reading.faults.isEmpty)
        let old = try reading.territory.unit(
            try #require(UnitCode("00003")),
            on: try #require(Village.before)
        )
        let quarter = try #require(Fraction(1, over: 4))
        let rest = try #require(Fraction(3, over: 4))
        #expect(reading.territory.successors(of: old).map(\.people) == [.share(quarter), .share(rest)])
        #expect(reading.territory.successors(of: old).map(\.area) == [.some, .some])
    }

    @Test func aWholeThatIsStatedLeavesNothing() throws {
        let reading = try read("00003,00001,2025-07-01,people,1,s\n")
        #expect(reading.faults.isEmpty)
        let old = try #require(UnitCode("00003"))
        #expect(reading.territory.transfers.filter { $0.old == old }.map(\.people) == [.all, .none])
    }

    @Test(arguments: [
        ("00003,00001,2025-07-01,people,25%,s", "share", TerritoryFileFault.Expected.shareForm),
        ("00003,00001,2025-07-01,people,5/4,s", "share", .shareForm),
        ("00003,00001,2025-07-01,people,-1/4,s", "share", .shareForm),
        ("00003,00001,2025-07-01,people,1/0,s", "share", .shareForm),
        ("00003,00001,2025-07-01,people,,s", "share", .shareForm),
        ("00003,00001,2025-07-01,dân số,1/4,s", "basis", .word(["people", "area"])),
        ("3,00001,2025-07-01,people,1/4,s", "old", .code),
        ("00003,00001,,people,1/4,s", "day", .date),
        ("00003,00001,2025-07-01,people,1/4,", "source", .text(atMost: 500)),
        // All of A went to X.
        ("00001,00001,2025-07-01,people,1/4,s", "share", .share(.alreadyKnown)),
        ("00002,00003,2025-07-01,people,1/4,s", "new", .share(.noTransfer([]))),
    ])
    func aWrongShareIsToldWithItsPlace(
        row: String,
        column: String,
        expected: TerritoryFileFault.Expected
    ) throws {
        let reading = try read("00003,00001,2025-07-01,area,1/2,s\n" + row + "\n")
        #expect(reading.faults.map(\.line) == [3])
        #expect(reading.faults.map(\.column) == [column])
        #expect(reading.faults.map(\.expected) == [expected])
        #expect(reading.shares.count == 1)
    }

    @Test func sharesBeyondTheWholeAreToldOnce() throws {
        let reading = try read(
            "00003,00001,2025-07-01,people,3/4,s\n00003,00003,2025-07-01,people,1/2,s\n"
        )
        #expect(reading.faults.map(\.line) == [2])
        #expect(reading.faults.map(\.expected) == [.share(.notTheWhole)])
    }

    @Test func aShareStatedTwiceIsToldAtTheSecond() throws {
        let reading = try read(
            "00003,00001,2025-07-01,people,1/4,s\n00003,00001,2025-07-01,people,1/4,s\n"
        )
        #expect(reading.faults.map(\.line) == [3])
        #expect(reading.faults.map(\.expected) == [.share(.alreadyKnown)])
    }

    @Test func aWrongPlaceIsToldWithTheOpenOnes() throws {
        let territory = try Village().territory
        let old = try #require(UnitCode("00003"))
        let open = territory.transfers.filter { $0.old == old }
        #expect(
            try read("00003,00004,2025-07-01,people,1/4,s\n").faults.map(\.expected)
                == [.share(.noTransfer(open))]
        )
        #expect(
            try read("00003,00001,2025-07-02,people,1/4,s\n").faults.map(\.expected)
                == [.share(.noTransfer(open))]
        )
    }
}
