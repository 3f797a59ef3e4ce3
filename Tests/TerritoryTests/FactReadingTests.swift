import Quantities
import Territory
import TerritoryFiles
import Testing

@Suite struct FactReadingTests {
    let territory: Territory
    let bundled: FactReading

    init() throws {
        territory = try Records.territory.get()
        bundled = try TerritoryLibrary.found().facts(of: territory)
    }

    private static let header = "unit,attribute,value,valid_from,valid_until,source\n"

    private func read(_ rows: String, header: String = Self.header) -> FactReading {
        var reading = bundled
        reading.read(CSVText.table(header + rows), file: "f.csv")
        return reading
    }

    @Test func theBundledAttributesAreThoseOfTheirDocuments() throws {
        #expect(bundled.attributes.map(\.name.description) == ["group", "region"])
        #expect(bundled.attributes.map(\.values) == [["1", "2", "3"], ["I", "II", "III"]])
        #expect(bundled.faults.isEmpty)
    }

    @Test func aFactHoldsFromItsFirstDayUntilTheDayBeforeItsEnd() throws {
        let reading = read(
            "00967,group,3,2026-02-15,2026-07-01,văn bản\n00967,group,2,2026-07-01,,\"văn bản, khác\"\n"
        )
        #expect(reading.faults.isEmpty)
        let group = try #require(AttributeName("group"))
        let code = try #require(UnitCode("00967"))
        let unit = try territory.unit(code, on: try #require(CivilDate("2026-02-15")))
        func value(_ day: String) throws -> String? {
            reading.facts.fact(group, of: unit, on: try #require(CivilDate(day)))?.value
        }
        #expect(try value("2026-02-14") == nil)
        #expect(try value("2026-02-15") == "3")
        #expect(try value("2026-06-30") == "3")
        #expect(try value("2026-07-01") == "2")
        let day = try #require(CivilDate("2026-08-01"))
        #expect(reading.facts.facts(of: unit, on: day).map(\.source) == ["văn bản, khác"])
    }

    @Test func columnsMayStandInAnyOrder() {
        let reading = read(
            "văn bản,3,group,00967,,2026-02-15\n",
            header: "source,value,attribute,unit,valid_until,valid_from\n"
        )
        #expect(reading.faults.isEmpty)
        #expect(reading.entries.map(\.fact.value) == ["3"])
    }

    @Test(arguments: [
        ("0967,group,3,2026-02-15,,s", "unit", TerritoryFileFault.Expected.code),
        ("00967,gruop,3,2026-02-15,,s", "attribute", .fact(.noSuchAttribute(["group", "region"]))),
        ("00967,group,4,2026-02-15,,s", "value", .word(["1", "2", "3"])),
        ("00967,group,III,2026-02-15,,s", "value", .word(["1", "2", "3"])),
        ("00967,group,3,15/2/2026,,s", "valid_from", .date),
        ("00967,group,3,2026-02-15,2026-02-15,s", "valid_until", .laterDate),
        ("00967,group,3,2026-02-15,,", "source", .text(atMost: 500)),
        ("00967,group,3,2026-02-15,, s", "source", .text(atMost: 500)),
        ("10,group,3,2026-02-15,,s", "unit", .fact(.ofTier(.commune))),
        ("99999,group,3,2026-02-15,,s", "unit", .fact(.noUnit([]))),
    ])
    func aWrongCellIsToldWithItsPlace(
        row: String,
        column: String,
        expected: TerritoryFileFault.Expected
    ) throws {
        let reading = read("00913,group,3,2026-02-15,,s\n" + row + "\n")
        #expect(reading.faults.map(\.line) == [3])
        #expect(reading.faults.map(\.column) == [column])
        #expect(reading.faults.map(\.expected) == [expected])
        #expect(reading.entries.count == 1)
    }

    @Test func aFactBeforeItsDocumentIsRefused() throws {
        let day = try #require(CivilDate("2026-02-15"))
        for row in ["00967,group,3,2026-02-14,,s\n", "00967,group,3,,,s\n"] {
            #expect(read(row).faults.map(\.expected) == [.fact(.notBefore(day))])
        }
    }

    @Test func aCodeOfAnotherTimeIsToldWithTheUnitsThatHadIt() throws {
        // 00112 ended with the reform and nobody has it since.
        let code = try #require(UnitCode("00112"))
        let history = Array(territory.history(of: code))
        #expect(
            read("00112,group,3,2026-02-15,,s\n").faults.map(\.expected) == [.fact(.noUnit(history))]
        )
    }

    @Test func twoFactsOfOneDayAreToldWithBothPlaces() {
        let reading = read("00967,group,3,2026-02-15,,s\n00967,group,2,2026-07-01,,s\n")
        #expect(reading.faults.map(\.line) == [3])
        #expect(reading.faults.map(\.expected) == [.fact(.overlaps(place: "f.csv:2"))])
        #expect(reading.entries.count == 1)
    }

    @Test func everyFaultOfAFileIsToldInItsOrder() {
        let reading = read("1,x,,,,\n00967,group,3,2026-02-15,,s\n2,group,3,2026-02-15,,s\n")
        #expect(reading.faults.map(\.line) == [2, 2, 2, 2, 4])
        #expect(reading.faults.map(\.column) == ["unit", "attribute", "value", "source", "unit"])
    }

    @Test func aWrongHeaderIsToldAndNothingIsRead() {
        let reading = read(
            "00967,group,3,2026-02-15,,s\n",
            header: "unit,attribute,value,from,valid_until,unit\n"
        )
        #expect(
            reading.faults.map(\.expected) == [
                .noSuchColumn(FactReading.columns), .columnOnce, .column("valid_from"), .column("source"),
            ]
        )
        #expect(reading.entries.isEmpty)
    }
}
