import Assessment
import Criteria
import Database
import Quantities
import Records
import Territory
import Testing

/// What is recognised of a unit after units were merged, split, renamed.
@Suite(.timeLimit(.minutes(2)))
struct RecognitionServiceTests {
    /// On 2027-01-01 xã 00001 and 00002 become xã 00004; 00003 becomes phường 00003; 00005 stays; 00006 takes the code 00001.
    private static func territory() throws -> Territory {
        let day = TestRoom.day("2027-01-01")
        func unit(_ code: String, _ name: String, _ kind: UnitKind, from: CivilDate?, until: CivilDate?)
            throws -> Unit
        {
            Unit(
                code: try #require(UnitCode(code)),
                name: name,
                kind: kind,
                parent: UnitCode("25"),
                validity: try #require(UnitPeriod(from: from, until: until))
            )
        }
        func transfer(_ old: String, _ new: String, _ kind: TransferKind) throws -> Transfer {
            Transfer(
                day: day,
                old: try #require(UnitCode(old)),
                new: try #require(UnitCode(new)),
                kind: kind,
                area: kind == .part ? .some : .all,
                people: kind == .part ? .some : .all
            )
        }
        return Territory(
            firstDay: TestRoom.day("2025-06-30"),
            units: [
                try unit("00001", "A", .commune, from: nil, until: day),
                try unit("00002", "B", .commune, from: nil, until: day),
                try unit("00003", "C", .commune, from: nil, until: day),
                try unit("00006", "F", .commune, from: nil, until: day),
                try unit("00005", "E", .commune, from: nil, until: nil),
                try unit("00004", "AB", .commune, from: day, until: nil),
                try unit("00003", "C", .ward, from: day, until: nil),
                try unit("00001", "F", .commune, from: day, until: nil),
            ],
            transfers: [
                try transfer("00001", "00004", .whole), try transfer("00002", "00004", .whole),
                try transfer("00003", "00003", .kindChanged), try transfer("00006", "00001", .whole),
            ]
        )
    }

    /// Level 2 recognised of 00001, 00003 and 00005 from 2026-07-05 to 2028-12-31.
    private func recognised(_ room: TestRoom) async throws -> Identifier<Campaign> {
        let campaign = try await room.campaign(
            try SmallSets.plan(SmallSets.levels),
            council: false,
            units: ["00001", "00003", "00005"].map { room.unit($0) }
        )
        for dossier in try await room.dossiers(campaign) {
            try await room.handIn(dossier.id, ["A.a": "1", "B.a": "12"])
            try await room.verify(dossier.id)
            _ = try await room.decisions.decide(
                .recognised(level: 2),
                by: room.act(until: "2028-12-31"),
                on: dossier.id,
                actor: room.authority
            )
        }
        return campaign
    }

    private func held(_ service: RecognitionService, _ code: String, on day: String) async throws -> [Bool] {
        try await service.recognitions(of: try #require(UnitCode(code)), on: TestRoom.day(day)).map(\.holds)
    }

    @Test(arguments: Engine.allCases)
    func aMergedUnitDoesNotInheritSilently(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await recognised(room)
            let service = RecognitionService(room.room, try Self.territory())
            #expect(try await held(service, "00001", on: "2026-12-31") == [true])
            let merged = try await service.recognitions(
                of: try #require(UnitCode("00004")),
                on: TestRoom.day("2027-01-01")
            )
            #expect(merged.map(\.holds) == [false])
            #expect(merged[0].unit.name == "A" && merged[0].holder.name == "AB")
            #expect(
                merged[0].succession.text(.vi)
                    == "không thừa kế, đánh giá lại: 01/01/2027: 00001 → 00004, nhập toàn bộ"
            )
            let lost = try await service.succession(
                of: try #require(UnitCode("00001")),
                inForceOn: TestRoom.day("2026-07-01"),
                on: TestRoom.day("2027-06-01")
            )
            #expect(lost.map { $0.holder.code.description } == ["00004"])
            #expect(lost.map(\.holds) == [false])
        }
    }

    @Test(arguments: Engine.allCases)
    func aUnitWithTheSameTerritoryKeepsItAndSaysByWhatRule(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await recognised(room)
            let service = RecognitionService(room.room, try Self.territory())
            let kept = try await service.recognitions(
                of: try #require(UnitCode("00003")),
                on: TestRoom.day("2027-05-05")
            )
            #expect(kept.map(\.holds) == [true])
            #expect(kept[0].succession == .goesOn([.kindChanged]))
            #expect(kept[0].holder.kind == .ward)
            #expect(kept[0].succession.text(.vi).contains("địa giới giữ nguyên (đổi loại)"))
            #expect(try await held(service, "00005", on: "2028-12-31") == [true])
            #expect(try await held(service, "00005", on: "2029-01-01") == [false], "its time is over")
            #expect(try await held(service, "00005", on: "2026-07-04").isEmpty, "not recognised yet")
        }
    }

    @Test(arguments: Engine.allCases)
    func aCodeUsedAgainForOtherTerritoryHasNothing(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await recognised(room)
            let service = RecognitionService(room.room, try Self.territory())
            #expect(try await held(service, "00001", on: "2027-05-05").isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func aRevocationEndsItFromItsDayOn(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await recognised(room)
            let dossier = try #require(try await room.dossiers(campaign).last)
            room.time.set("2026-11-11")
            let known = try await room.room.database.read { try JournalHead.read($0).number }
            _ = try await room.decisions.revoke(
                by: room.act("99/QĐ-UBND", on: "2026-11-10", reasons: "số liệu sai"),
                on: dossier.id,
                actor: room.authority
            )
            let service = RecognitionService(room.room, try Self.territory())
            #expect(try await held(service, "00005", on: "2026-11-09") == [true])
            #expect(try await held(service, "00005", on: "2026-11-10").isEmpty)
            let before = try await service.recognitions(
                of: try #require(UnitCode("00005")),
                on: TestRoom.day("2026-11-10"),
                asOf: known
            )
            #expect(before.map(\.holds) == [true], "as it was known before the revocation")
        }
    }
}
