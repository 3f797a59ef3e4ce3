import Criteria
import Database
import Elements
import Quantities
import Records
import Territory
import Testing

/// Values of units before a merger for the units after it.
@Suite(.timeLimit(.minutes(2)))
struct CarryOverTests {
    /// 00001 and 00002 became 00001; 00003 was divided between 00001 and 00003; 00004 only changed its name.
    private let territory: Territory = {
        func unit(_ code: String, _ name: String, from: String?, until: String?) -> Unit {
            Unit(
                code: UnitCode(code)!,
                name: name,
                kind: .commune,
                parent: UnitCode("01"),
                validity: UnitPeriod(
                    from: from.flatMap { CivilDate($0) },
                    until: until.flatMap { CivilDate($0) }
                )!
            )
        }
        let day = "2025-07-01"
        func transfer(_ old: String, _ new: String, _ kind: TransferKind, _ portion: Portion) -> Transfer {
            Transfer(
                day: CivilDate(day)!,
                old: UnitCode(old)!,
                new: UnitCode(new)!,
                kind: kind,
                area: portion,
                people: portion
            )
        }
        return Territory(
            firstDay: CivilDate("2025-01-01")!,
            units: [
                Unit(
                    code: UnitCode("01")!,
                    name: "Tỉnh",
                    kind: .province,
                    parent: nil,
                    validity: UnitPeriod(from: nil, until: nil)!
                ),
                unit("00001", "Một", from: nil, until: day), unit("00002", "Hai", from: nil, until: day),
                unit("00003", "Ba", from: nil, until: day), unit("00004", "Bốn", from: nil, until: day),
                unit("00001", "Một Mới", from: day, until: nil),
                unit("00003", "Ba Mới", from: day, until: nil),
                unit("00004", "Bốn Mới", from: day, until: nil),
            ],
            transfers: [
                transfer("00001", "00001", .whole, .all), transfer("00002", "00001", .whole, .all),
                transfer("00003", "00001", .part, .some), transfer("00003", "00003", .part, .some),
                transfer("00004", "00004", .renamed, .all),
            ]
        )
    }()

    private func element(_ id: String, _ kind: ElementKind, _ period: Period.Kind, _ merge: MergeRule)
        -> DataElement
    {
        DataElement(
            id: ElementID(rawValue: id)!,
            title: .init(vi: id),
            kind: kind,
            unit: nil,
            period: period,
            merge: merge,
            isPersonal: false,
            uses: [],
            note: nil
        )
    }

    private var elements: [DataElement] {
        [
            element("people", .count, .day, .add(.people)),
            element("income", .number, .year, .weightedMean(by: "people")),
            element("is-open", .yesNo, .year, .collectAnew),
        ]
    }

    private func service(_ records: TestRecords) -> ObservationService {
        ObservationService(
            records.ledger,
            catalogue: ElementCatalogue(elements),
            rules: .none,
            access: .unasked
        )
    }

    private func record(
        _ service: ObservationService,
        _ element: String,
        _ unit: String,
        _ period: String,
        _ value: ObservedValue
    ) async throws {
        let unit = try territory.unit(UnitCode(unit)!, on: CivilDate("2025-06-30")!)
        _ = try await service.record(
            ObservationStatement(
                key: ObservationKey(
                    subject: ObservedSubject(unit),
                    element: ElementID(rawValue: element)!,
                    period: Period(period)!,
                    stage: .claimed
                ),
                source: ObservationSource(rawValue: "Xã")!,
                value: value
            ),
            by: TestObservations.operatorOfTests
        )
    }

    private func offers(_ records: TestRecords, _ territory: Territory) async throws -> [String: CarryOffer] {
        let request = CarryRequest(
            elements: elements,
            period: Period("2025")!,
            stage: .claimed,
            from: CivilDate("2025-06-30")!,
            to: CivilDate("2025-07-01")!
        )
        let offers = try await records.database.read {
            try CarryOffers(request, territory: territory).all($0)
        }
        return Dictionary(uniqueKeysWithValues: offers.map { ("\($0.key.element) \($0.unit.code)", $0) })
    }

    private func fill(_ service: ObservationService) async throws {
        for (unit, people) in [("00001", 100), ("00002", 50), ("00003", 30), ("00004", 7)] {
            try await record(service, "people", unit, "2025-03-31", TestObservations.whole(Int64(people)))
        }
        // A later day holds, and one after the merger is not of the old unit.
        try await record(service, "people", "00001", "2025-06-30", TestObservations.whole(110))
        try await record(service, "income", "00001", "2025", TestObservations.whole(4))
        try await record(service, "income", "00002", "2025", TestObservations.whole(8))
        try await record(service, "is-open", "00001", "2025", .known(.truth(true)))
        try await record(service, "is-open", "00004", "2025", .known(.truth(true)))
    }

    @Test(arguments: Engine.allCases)
    func eachElementFollowsItsRuleAndAPartWithoutAShareStaysOpen(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let service = service(records)
            try await fill(service)
            let offers = try await offers(records, territory)
            let old3 = UnitCode("00003")!
            #expect(
                offers["people 00001"]?.outcome
                    == .undetermined([CarryGap(old: old3, reason: .shareNotStated)])
            )
            #expect(
                offers["people 00003"]?.outcome
                    == .undetermined([CarryGap(old: old3, reason: .shareNotStated)])
            )
            #expect(
                offers["people 00004"]?.outcome
                    == .value(.number(Decimal(mantissa: 7)), isEstimate: false)
            )
            #expect(offers["is-open 00001"]?.outcome == .collectAnew)
            // The same territory under another name keeps what it had.
            #expect(offers["is-open 00004"]?.outcome == .value(.truth(true), isEstimate: false))
            #expect(offers["people 00004"]?.key.period == Period("2025-07-01"))
            #expect(offers["is-open 00004"]?.key.period == Period("2025"))
            #expect(offers["is-open 00003"] == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func withStatedSharesTheRestIsKnownAndMarkedAnEstimate(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let service = service(records)
            try await fill(service)
            try await record(service, "income", "00003", "2025", TestObservations.whole(2))
            let stated = StatedShare(
                day: CivilDate("2025-07-01")!,
                old: UnitCode("00003")!,
                new: UnitCode("00001")!,
                basis: .people,
                share: Fraction(1, over: 3)!,
                source: "Nghị quyết"
            )
            let offers = try await offers(records, try territory.stating([stated]))
            #expect(
                offers["people 00001"]?.outcome
                    == .value(.number(Decimal(mantissa: 170)), isEstimate: true)
            )
            #expect(
                offers["people 00003"]?.outcome == .value(.number(Decimal(mantissa: 20)), isEstimate: true)
            )
            // (110 × 4 + 50 × 8 + 10 × 2) / 170 has no end.
            #expect(offers["income 00001"]?.outcome == .notAValue)
            #expect(
                offers["income 00003"]?.outcome == .value(.number(Decimal(mantissa: 2)), isEstimate: true)
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsTakenIsRecordedForTheNewUnitWithItsOrigin(engine: Engine) async throws {
        try await withRecords(engine) { records in
            let service = service(records)
            try await fill(service)
            let offers = try await offers(records, territory)
            let summary = try await service.carry(
                offers.values.sorted { $0.key.description < $1.key.description },
                source: ObservationSource(rawValue: "Mang sang từ trước 2025-07-01")!,
                by: TestObservations.operatorOfTests
            )
            #expect(summary?.recorded == 2)
            let key = try #require(offers["people 00004"]?.key)
            let catalogue = service.catalogue
            let found = try await records.database.read {
                try ObservationReader($0, catalogue).value(key)
            }
            #expect(found?.value == TestObservations.whole(7))
            #expect(found?.note == "carried from 00004")
            #expect(found?.source.rawValue == "Mang sang từ trước 2025-07-01")
        }
    }
}
