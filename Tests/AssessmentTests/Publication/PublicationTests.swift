import Assessment
import Database
import Evaluation
import Quantities
import Records
import Territory
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(10)))
struct PublicationTests {
    /// Decided dossiers of a set with points: 10, 15, 15, 20 of two provinces, and one that is not decided.
    private func decided(_ room: TestRoom) async throws -> (Identifier<Campaign>, [Identifier<Dossier>]) {
        let units = [("X1", "25"), ("X2", "25"), ("X3", "26"), ("X4", "26"), ("X5", "26")]
        let campaign = try await room.campaign(
            try SmallSets.plan(SmallSets.places),
            council: false,
            units: units.map { room.unit($0.0, parent: $0.1) }
        )
        let ids = try await room.dossiers(campaign).map(\.id)
        for (id, value) in zip(ids, ["0", "5", "5", "10", "7"]) {
            try await room.handIn(id, ["C.a": value, "D.a": "1"])
            try await room.verify(id)
        }
        _ = try await room.campaigns.freezeBounds(of: campaign, at: "hết thẩm định", by: room.organiser)
        for id in ids.dropLast() {
            let draft = try await room.decisions.draft(of: id)
            _ = try await room.decisions.decide(draft.proposal, by: room.act(), on: id, actor: room.authority)
        }
        return (campaign, ids)
    }

    private func reading(_ room: TestRoom) -> PublicReading { PublicReading(room.room, room.standings) }

    @Test(arguments: Engine.allCases)
    func nothingIsPublicBeforeItsDayAndNothingButWhatWasPublished(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, ids) = try await decided(room)
            #expect(try await reading(room).record(of: ids[0]) == nil)
            _ = try await room.publications.publish(
                ids[0],
                PublicationPlan(parts: [.criteria], from: TestRoom.day("2026-07-10")),
                by: room.organiser
            )
            #expect(try await reading(room).record(of: ids[0]) == nil)
            let record = try #require(
                try await reading(room).record(of: ids[0], on: TestRoom.day("2026-07-10"))
            )
            #expect(record.decisions.map(\.outcome) == [.established(points: Exact(10))])
            #expect(record.criteria?.map(\.result) == ["0", "10"])
            #expect(record.values == nil && !record.showsReasons)
            #expect(record.objectionsUntil == TestRoom.day("2026-07-27"), "15 days end on a Saturday")
            await #expect(throws: PublicationRefusal.beginsInThePast(TestRoom.day("2026-07-04"))) {
                try await room.publications.publish(
                    ids[1],
                    PublicationPlan(from: TestRoom.day("2026-07-04")),
                    by: room.organiser
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aRankingSharesPlacesAndSaysWhoIsMissing(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, ids) = try await decided(room)
            await #expect(throws: PublicationRefusal.undecided(1, first: ["Xã Thí Dụ X5"])) {
                try await room.publications.publish(campaign: campaign, by: room.organiser)
            }
            _ = try await room.publications.publish(
                campaign: campaign,
                statement: "Xã Thí Dụ X5 đang thẩm định bổ sung",
                by: room.organiser
            )
            let first = try #require(try await reading(room).ranking(of: campaign))
            #expect(first.isWhole && first.published.undecided == 1)
            #expect(first.table.lines.map(\.unit) == ["X4", "X2", "X3", "X1"])
            #expect(first.table.lines.map(\.rank) == [1, 2, 2, 4])
            #expect(first.table.lines.map(\.rankInParent) == [1, 1, 2, 2])
            #expect(first.table.lines.map(\.sharing) == [1, 2, 2, 1])
            #expect(first.table.undecided.map(\.unit) == ["X5"])
            #expect(
                try await room.dossiers(campaign).map(\.state) == [
                    .published, .published, .published, .published, .verified,
                ]
            )
            let draft = try await room.decisions.draft(of: ids[4])
            _ = try await room.decisions.decide(
                draft.proposal,
                by: room.act(),
                on: ids[4],
                actor: room.authority
            )
            let later = try #require(try await reading(room).ranking(of: campaign))
            #expect(later.isWhole, "what was published stays what it was")
            _ = try await room.publications.publish(campaign: campaign, by: room.organiser)
            let second = try #require(try await reading(room).ranking(of: campaign))
            #expect(second.published.number == 2 && second.published.undecided == 0)
            #expect(second.table.lines.map(\.unit) == ["X4", "X5", "X2", "X3", "X1"])
        }
    }

    @Test(arguments: Engine.allCases)
    func anObjectionIsMadeInTimeAndAnsweredWithWhatFollowed(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, ids) = try await decided(room)
            let citizen = Actor(room.person(77).who, from: Origin(.page, address: "203.0.113.5"))
            func object(_ matter: String = "Số dịch vụ ghi sai") async throws -> EntryNumber {
                try await room.objections.object(
                    matter,
                    criterion: "C",
                    from: Objector(name: "Người dân", contact: "điện thoại 0900"),
                    to: ids[0],
                    by: citizen
                )
            }
            await #expect(throws: DossierRefusal.self) { try await object() }
            _ = try await room.publications.publish(ids[0], by: room.organiser)
            await #expect(throws: PublicationRefusal.noMatter) { try await object(" ") }
            room.time.set("2026-07-20")
            let entry = try await object()
            let objection = try #require(
                try await room.room.database.read { try ObjectionStore.all(on: ids[0], $0) }.first
            )
            #expect(objection.entry == entry && objection.criterion == "C")
            let objector = try await room.room.database.read {
                try ObjectionStore.objector(of: objection, $0)
            }
            #expect(objector == Objector(name: "Người dân", contact: "điện thoại 0900"))
            _ = try await room.decisions.correct(
                .established(points: Exact(15)),
                by: room.act("15/QĐ-UBND", on: "2026-07-20", reasons: "phản ánh đúng"),
                values: TestRoom.keys(["C.a": "5"]),
                on: ids[0],
                actor: room.authority
            )
            let correction = try await room.decision(ids[0])
            await #expect(throws: DecisionRefusal.ownUnit) {
                try await room.objections.answer(
                    objection.id,
                    .upheld,
                    text: "Đã sửa",
                    in: ids[0],
                    by: room.officer
                )
            }
            _ = try await room.objections.answer(
                objection.id,
                .upheld,
                text: "Đã đính chính",
                decision: correction.id,
                in: ids[0],
                by: room.authority
            )
            await #expect(throws: PublicationRefusal.alreadyAnswered) {
                try await room.objections.answer(
                    objection.id,
                    .rejected,
                    text: "Không",
                    in: ids[0],
                    by: room.authority
                )
            }
            let record = try #require(try await reading(room).record(of: ids[0]))
            #expect(record.decisions.map(\.kind) == [.first, .correction])
            #expect(record.objections.first?.answer?.outcome == .upheld)
            #expect(record.criteria?.map(\.result) == ["5", "10"])
            #expect(
                record.objectionsUntil == TestRoom.day("2026-08-04"),
                "the correction may be objected to again"
            )
            room.time.set("2026-08-05")
            await #expect(throws: DossierRefusal.tooLate(.object, .late(until: TestRoom.day("2026-08-04")))) {
                try await object()
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func whoObjectedIsErasedWithTheNoteAndTheRestStays(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, ids) = try await decided(room)
            _ = try await room.publications.publish(ids[0], by: room.organiser)
            let entry = try await room.objections.object(
                "Chưa rõ cách tính",
                from: Objector(name: "Người dân", contact: ""),
                to: ids[0],
                by: room.person(77)
            )
            let rows = try await room.room.database.read { connection in
                try connection.values(String.self, "SELECT details FROM journal WHERE number = \(entry)")
                    + connection.values(String.self, "SELECT matter FROM objection")
            }
            #expect(!rows.contains { $0.contains("Người dân") })
            _ = try await JournalErasure(.entry(entry), .request).commit(
                on: room.room.ledger,
                Permissions(try TestTown.territory()),
                by: Actor(.operatorOfTheMachine, from: Origin(.command))
            )
            let objection = try #require(
                try await room.room.database.read { try ObjectionStore.all(on: ids[0], $0) }.first
            )
            #expect(objection.matter == "Chưa rõ cách tính")
            #expect(
                try await room.room.database.read { try ObjectionStore.objector(of: objection, $0) } == nil
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func aPublishedDecisionThatIsRevokedIsPubliclyRevoked(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, ids) = try await decided(room)
            _ = try await room.publications.publish(ids[0], by: room.organiser)
            _ = try await room.decisions.revoke(
                by: room.act("16/QĐ-UBND", reasons: "giả mạo"),
                on: ids[0],
                actor: room.authority
            )
            let record = try #require(try await reading(room).record(of: ids[0]))
            #expect(record.decisions.map(\.outcome) == [.established(points: Exact(10)), .revoked])
            #expect(record.criteria == nil && record.objectionsUntil == nil)
            _ = try await room.decisions.revoke(
                by: room.act("17/QĐ-UBND", reasons: "giả mạo"),
                on: ids[1],
                actor: room.authority
            )
            #expect(try await reading(room).record(of: ids[1]) == nil, "what was never public stays so")
        }
    }
}
