import Quantities
import Territory
import TerritoryFiles
import Testing

@Suite struct RecordsTests {
    let territory: Territory

    init() throws { territory = try Records.territory.get() }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func code(_ text: String) throws -> UnitCode { try #require(UnitCode(text)) }

    @Test func theRecordsAreWhole() {
        #expect(territory.faults().isEmpty)
    }

    @Test(
        arguments: [
            ("2025-06-30", 63, 696, 10_035), ("2025-07-01", 34, 0, 3_321), ("2026-04-29", 34, 0, 3_321),
            ("2026-05-01", 34, 0, 3_321),
        ]
    )
    func theTreeHasAsManyUnitsAsTheDayHad(_ text: String, provinces: Int, districts: Int, communes: Int)
        throws
    {
        let tree = try territory.tree(on: day(text))
        #expect(tree.units(of: .province).count == provinces)
        #expect(tree.units(of: .district).count == districts)
        #expect(tree.units(of: .commune).count == communes)
        let below = tree.units(of: .province).flatMap { tree.communes(of: $0.code) }
        #expect(below.count == communes)
    }

    @Test func everyOldCommuneHasASuccessor() throws {
        let reform = territory.firstReform
        let old = Set(
            territory.transfers.filter { $0.old.tier == .commune && $0.day == reform }.map(
                \.old
            )
        )
        #expect(old.count == 10_035)
    }

    @Test func everyNewCommuneHasAPositionWithinItsCountry() throws {
        let tree = try territory.tree(on: day("2025-07-01"))
        #expect(tree.units.allSatisfy { $0.position != nil })
    }

    @Test func theOldTreeEndsTheDayBeforeTheNewOneBegins() throws {
        let code = try code("00004")
        #expect(try territory.unit(code, on: day("2025-06-30")).fullName == "Phường Trúc Bạch")
        #expect(try territory.unit(code, on: day("2025-07-01")).fullName == "Phường Ba Đình")
    }

    @Test func aDayBeforeTheRecordsIsRefused() throws {
        let early = try day("2025-06-29")
        #expect(throws: UnitRefusal.beforeRecords(day: early, first: territory.firstDay)) {
            try territory.tree(on: early)
        }
    }

    @Test func aDistrictIsNotInForceAfterItsTierEnded() throws {
        let code = try code("001")
        let after = try day("2025-07-01")
        #expect(try territory.unit(code, on: day("2025-06-30")).fullName == "Quận Ba Đình")
        #expect(throws: UnitRefusal.notInForce(code, day: after, periods: Array(territory.history(of: code))))
        {
            try territory.unit(code, on: after)
        }
    }

    @Test func aCodeThatNobodyHadIsUnknown() throws {
        let code = try code("99999")
        #expect(throws: UnitRefusal.unknown(code)) { try territory.unit(code, on: day("2025-07-01")) }
    }

    @Test func tenCommunesAndTheirProvinceChangedKind() throws {
        let changed = try day("2026-04-30")
        let transfers = territory.transfers.filter { $0.day == changed }
        #expect(transfers.count { $0.old.tier == .commune } == 10)
        #expect(transfers.allSatisfy { $0.kind == .kindChanged && $0.old == $0.new })
        for transfer in transfers where transfer.old.tier == .commune {
            #expect(try territory.unit(transfer.old, on: day("2026-04-29")).kind == .commune)
            #expect(try territory.unit(transfer.old, on: changed).kind == .ward)
        }
        #expect(try territory.unit(code("75"), on: day("2026-04-29")).fullName == "Tỉnh Đồng Nai")
        #expect(try territory.unit(code("75"), on: changed).fullName == "Thành phố Đồng Nai")
    }

    @Test func almostEveryNewCommuneReusesACodeForOtherTerritory() throws {
        let reform = territory.firstReform
        let old = Set(territory.units.filter { $0.validity.until == reform }.map(\.code))
        let new = territory.units.filter { $0.validity.from == reform && $0.code.tier == .commune }
        let reused = new.filter { old.contains($0.code) }
        let same = territory.transfers.filter {
            $0.day == reform && $0.old == $0.new && $0.old.tier == .commune && $0.kind.keepsTerritory
        }
        #expect(reused.count == 3_316)
        #expect(same.count < 150)
    }

    @Test func aSplitCommuneTellsEverySuccessor() throws {
        let unit = try territory.unit(code("00112"), on: day("2025-06-30"))
        let successors = territory.successors(of: unit)
        #expect(successors.map(\.new.description) == ["00004", "00103"])
        #expect(successors.map(\.kind) == [.areaOnly, .part])
        #expect(successors.map(\.people) == [.none, .all])
        #expect(successors.map(\.area) == [.some, .some])
    }

    @Test func manyCommunesWereSplit() {
        let reform = territory.firstReform
        let old = Dictionary(grouping: territory.transfers.filter { $0.day == reform }, by: \.old)
        #expect(old.values.count { $0.count > 1 } == 440)
    }

    @Test func anIslandDistrictBecameASpecialZone() throws {
        let district = try territory.unit(code("536"), on: day("2025-06-30"))
        let heirs = territory.heirs(of: district, on: try day("2025-07-01"))
        #expect(heirs.map(\.unit.fullName) == ["Đặc khu Lý Sơn"])
        #expect(heirs.first?.people == .all)
    }

    @Test func heirsAreFollowedThroughSeveralChanges() throws {
        let old = try territory.unit(code("25270"), on: day("2025-06-30"))
        let heirs = territory.heirs(of: old, on: try day("2026-05-01"))
        let heir = try #require(heirs.first { $0.unit.code == old.code })
        #expect(heir.unit.fullName == "Phường Lộc Ninh")
        #expect(heir.steps.count == 2)
        let origins = territory.origins(of: heir.unit, on: try day("2025-06-30"))
        #expect(origins.contains { $0.unit == old && $0.steps == heir.steps })
    }

    @Test func aUnitIsItsOwnHeirWhileInForce() throws {
        let unit = try territory.unit(code("00004"), on: day("2025-07-01"))
        let heirs = territory.heirs(of: unit, on: try day("2026-05-01"))
        #expect(heirs == [Descent(unit: unit, area: .all, people: .all, steps: [])])
    }
}

extension Territory {
    /// The day of the reform of 2025.
    var firstReform: CivilDate? { transfers.map(\.day).min() }
}
