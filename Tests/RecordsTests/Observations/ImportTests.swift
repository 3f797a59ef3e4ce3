import Criteria
import Database
import Elements
import Quantities
import Records
import Territory
import Testing

/// Files of observations: recorded as one, or refused as one with everything that is wrong.
@Suite(.timeLimit(.minutes(10)))
struct ImportTests {
    private func whole(_ number: Int64) -> ObservedValue { TestObservations.whole(number) }

    @Test(arguments: Engine.allCases)
    func aDataFileOfASetIsRecordedUnderItsElements(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let summary = try await fixture.importing(
                """
                unit,name,group,1.3.a,1.3.b,1.4.b,2.4,3.4.a
                00004,Phường Ba Đình,1,61000,80000,80000,3,"312500000000.5"
                00008,Ngọc Hà,0,KAD: chưa điều tra,?,,0,
                """,
                set: "xa-tmdt"
            )
            // 1.3.b and 1.4.b are one element; a blank says nothing.
            #expect(
                summary
                    == BatchSummary(entry: EntryNumber(rawValue: 1), recorded: 7, corrected: 0, unchanged: 0)
            )
            #expect(try await fixture.value("population-18-plus", "00004", "2026-10-31") == whole(80_000))
            #expect(try await fixture.value("livestreams-by-authorities", "00004", "2026") == whole(3))
            #expect(try await fixture.value("livestreams-by-authorities", "00008", "2026") == whole(0))
            #expect(
                try await fixture.value("online-sales-revenue", "00004", "2026")
                    == .known(.number(Decimal(plain: "312500000000.5")!))
            )
            #expect(
                try await fixture.value("adults-smartphone-shopping", "00008", "2026-10-31")
                    == .notApplicable(reason: "chưa điều tra")
            )
            let entries = try await fixture.records.database.read {
                try $0.values(String.self, "SELECT details FROM journal")
            }
            #expect(entries.count == 1)
            #expect(entries.first?.hasPrefix("recorded=7 corrected=0 unchanged=0 file=") == true)
        }
    }

    @Test(arguments: Engine.allCases)
    func aFileWithOneValueARowIsReadToo(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            try await fixture.importing(
                """
                unit;element;period;value;measure;source;note
                00004;online-sales-revenue;2025;1,5;tỷ đồng;Cục Thuế;
                00004;population;2026-06-30;80123;;Công an phường;theo VNeID
                01;dossiers;2025;12000;hồ sơ;Cổng dịch vụ công;
                """.replacing(",5", with: ".5"),
                source: nil,
                period: nil,
                day: nil
            )
            #expect(
                try await fixture.value("online-sales-revenue", "00004", "2025")
                    == whole(1_500_000_000)
            )
            #expect(try await fixture.value("population", "00004", "2026-06-30") == whole(80_123))
            #expect(try await fixture.value("dossiers", "01", "2025") == whole(12_000))
            let given = try await fixture.records.database.read { connection in
                try connection.values(String.self, "SELECT value || ' ' || unit FROM observation_given")
            }
            #expect(given == ["1.5 tỷ đồng"])
        }
    }

    @Test(arguments: Engine.allCases)
    func moneyIsConvertedExactlyFromTheUnitInTheHeader(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            try await fixture.importing("unit,public-spending [đồng]\n00004,123456789012345\n")
            #expect(
                try await fixture.value("public-spending", "00004", "2026")
                    == .known(.number(Decimal(plain: "123456789.012345")!))
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func everythingWrongIsToldInOneRunAndNothingIsRecorded(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let faults = try await fixture.faults(
                """
                unit,name,period,source,population,households,dedicated-network-used,online-sales-revenue [tấn]
                00004,Phường Ba Đình,2026-13,,100,,,
                00001,,2026,,100,,,
                99999,,2026,,100,,,
                abc,,2026,,100,,,
                00004,Phường Trúc Bạch,2026,,100,,,
                00008,,2027,,100,,,
                00008,,2026,,12.5,-3,maybe,5
                """,
                source: nil
            )
            let told = faults.map { "\($0.line) \($0.unit) \($0.column ?? "") \($0.value)" }
            #expect(
                told == [
                    "2 00004 period 2026-13", "2 00004 source ", "3 00001 unit 00001", "3 00001 source ",
                    "4 99999 unit 99999", "4 99999 source ", "5 abc unit abc", "5 abc source ",
                    "6 00004 name Phường Trúc Bạch", "6 00004 source ", "7 00008 period 2027",
                    "7 00008 source ", "8 00008 source ", "8 00008 population 12.5", "8 00008 households -3",
                    "8 00008 dedicated-network-used maybe", "8 00008 online-sales-revenue [tấn] 5",
                ]
            )
            guard case .unitInForce(let day, let periods) = faults[2].expected else {
                Issue.record("the code of another day was taken")
                return
            }
            #expect(day == CivilDate("2026-10-31"))
            #expect(periods.map(\.fullName) == ["Phường Phúc Xá"])
            guard case .name(let unit, _) = faults[8].expected else {
                Issue.record("the name of another unit was taken")
                return
            }
            #expect(unit.fullName == "Phường Ba Đình")
            #expect(try await fixture.rowCount() == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func valuesOfTheWrongKindOrUnitAreTold(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let faults = try await fixture.faults(
                """
                unit,population,households,dedicated-network-used,digital-committee-head,online-sales-revenue [tấn]
                00008,12.5,-3,maybe,4,5
                """
            )
            #expect(
                faults.map(\.expected) == [
                    .value(.notACount), .value(.notACount), .value(.notATruth),
                    .value(.notAnOption(["bi-thu-chu-tich", "pho-bi-thu-pho-chu-tich", "khong-co"])),
                    .value(.unit("tấn", expected: "đồng")),
                ]
            )
            #expect(try await fixture.rowCount() == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func aPartAboveItsWholeIsToldInTheFileAndAgainstTheRecords(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            var faults = try await fixture.faults(
                """
                unit,people-health-record,population
                00004,90,100
                00008,101,100
                """
            )
            #expect(faults.map(\.line) == [3])
            #expect(faults.map(\.column) == ["people-health-record"])
            try await fixture.importing("unit,population\n00004,100\n")
            faults = try await fixture.faults("unit,people-health-record\n00004,101\n")
            guard case .accepted(.partAboveWhole(_, let whole, _))? = faults.first?.expected else {
                Issue.record("\(faults)")
                return
            }
            #expect(whole.rawValue == "population")
            #expect(try await fixture.rowCount() == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func columnsThatAskForOneThingMustAgree(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let faults = try await fixture.faults(
                "unit,3.3.b,4.6.b\n00004,100,101\n",
                set: "chi-so-cds-xa"
            )
            #expect(faults.map(\.expected) == [.sameAs(column: "3.3.b", value: "100")])
        }
    }

    @Test(arguments: Engine.allCases)
    func theSameFileAgainChangesNothing(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let file = "unit,population,households\n00004,100,30\n00008,200,60\n"
            try await fixture.importing(file)
            let again = try await fixture.importing(file)
            #expect(again.recorded == 0 && again.corrected == 0 && again.unchanged == 4)
            #expect(try await fixture.rowCount() == 4)
        }
    }

    @Test(arguments: Engine.allCases)
    func anotherValueIsRefusedUnlessItIsACorrectionOfWhatWasSeen(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let first = try await fixture.importing(
                "unit,population,households\n00004,100,30\n00008,200,60\n"
            )
            let changed = "unit,population,households\n00004,100,31\n00008,201,60\n"
            var faults = try await fixture.faults(changed)
            #expect(faults.map(\.line) == [2, 3])
            guard case .accepted(.alreadyRecorded(let standing))? = faults.first?.expected else {
                Issue.record("\(faults)")
                return
            }
            #expect(standing.value == whole(30))
            let second = try await fixture.importing(changed, existing: .correct(seen: first.entry))
            #expect(second.corrected == 2 && second.unchanged == 2 && second.recorded == 0)
            // Who only saw the first entry does not overwrite the second.
            do {
                try await fixture.importing(
                    "unit,population\n00008,202\n",
                    existing: .correct(seen: first.entry)
                )
                Issue.record("overwritten")
            } catch let refused as ObservationFaults {
                faults = refused.faults
            }
            guard case .accepted(.changedMeanwhile(let standing))? = faults.first?.expected else {
                Issue.record("\(faults)")
                return
            }
            #expect(standing.value == whole(201))
            #expect(standing.number.entry == second.entry)
        }
    }

    @Test(arguments: Engine.allCases)
    func aLineTwiceIsTold(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let faults = try await fixture.faults("unit,population\n00004,100\n00004,100\n")
            guard case .accepted(.twice)? = faults.first?.expected else {
                Issue.record("\(faults)")
                return
            }
            #expect(faults.map(\.line) == [3])
        }
    }

    @Test(arguments: Engine.allCases)
    func aStateNeedsItsDayWhileThePeriodIsNotOver(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            var faults = try await fixture.faults("unit,population\n00004,100\n", day: nil)
            #expect(faults.map(\.expected) == [.dayOfState(today: CivilDate("2026-11-21")!)])
            faults = try await fixture.faults("unit,population\n00004,100\n", day: "2025-10-31")
            #expect(faults.map(\.expected) == [.dayWithin(Period("2026")!)])
            try await fixture.importing("unit,population\n00004,100\n", period: "2025", day: nil)
            #expect(try await fixture.value("population", "00004", "2025-12-31") == whole(100))
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsNoUnitIsNamedByItsOwnCode(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let summary = try await fixture.importing(
                """
                unit,name,thanh-toan.a,thanh-toan.b
                H44,UBND tỉnh Phú Thọ,233203,268066
                H44.01,Văn phòng UBND Tỉnh,0,0
                """,
                set: "phuc-vu-766",
                period: "2026-Q3",
                day: nil
            )
            #expect(summary.recorded == 4)
            let faults = try await fixture.faults(
                "unit,thanh-toan.a\nH44 01,1\n",
                set: "phuc-vu-766",
                period: "2026-Q3",
                day: nil
            )
            #expect(faults.map(\.expected) == [.subjectCode])
        }
    }

    @Test(arguments: Engine.allCases)
    func aFigureOfTheYearBeforeGoesToTheYearBefore(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            try await fixture.importing(
                "unit,a.2.1.a,a.2.1.b\nVN,620000,500000\n",
                set: "muc-tieu-tmdt",
                period: "2025",
                day: nil
            )
            let series = try await fixture.records.database.read {
                try $0.values(Int.self, "SELECT period FROM observation_series ORDER BY period")
            }
            #expect(series == [2024, 2025])
        }
    }

    @Test(arguments: Engine.allCases)
    func columnsThatNobodyKnowsAreToldWithTheNearest(engine: Engine) async throws {
        try await withImports(engine) { fixture in
            let faults = try await fixture.faults("unit,populaton,household [kg],unit\n00004,1,2,3\n")
            #expect(
                faults.map(\.expected) == [
                    .knownColumn(nearest: "population"), .knownColumn(nearest: "households"), .oneColumn,
                ]
            )
            #expect(
                try await fixture.faults("name,note\na,b\n").map(\.expected) == [.valueColumn, .unitColumn]
            )
        }
    }
}
