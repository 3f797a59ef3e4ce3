import Assessment
import Criteria
import Database
import Records
import TestDatabases
import Testing

/// Many dossiers at once: who is ready is done under one entry, who is not is named and stays as he was.
@Suite(.timeLimit(.minutes(10)))
struct BulkStepTests {
    @Test(arguments: Engine.allCases)
    func aListRegistersWhomItCanAndNamesTheOthers(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaigns.open(
                try room.plan("cds-xa", procedure: Procedure(hasRegistration: true, hasCouncil: false)),
                by: room.organiser
            )
            let ids = try await room.dossiers(campaign).map(\.id)
            _ = try await room.dossiers.register(ids[1], level: 1, by: room.officer)
            let key = known(CommandKey(rawValue: "dang-ky-ca-tinh"))
            func register() async throws -> BulkOutcome {
                try await room.dossiers.register(
                    [ids[0]: 2, ids[1]: 2, ids[2]: 99, ids[3]: nil],
                    in: campaign,
                    by: room.officer,
                    key: key
                )
            }
            let outcome = try await register()
            #expect(outcome.done == [ids[0]])
            #expect(Set(outcome.refused.map(\.dossier)) == [ids[1], ids[2], ids[3]])
            let codes = Dictionary(uniqueKeysWithValues: outcome.refused.map { ($0.dossier, $0.why.code) })
            #expect(codes[ids[2]] == "registration.no-such-level" && codes[ids[3]] == "registration.no-level")
            let (first, second) = (try await room.dossier(ids[0]), try await room.dossier(ids[1]))
            #expect(first.state == .registered && first.level == 2 && second.level == 1)
            // Asked again with its key it says what it did, and does nothing.
            let again = try await register()
            #expect(again.entry == outcome.entry && again.done == outcome.done)
            let journal = try await JournalVerifier().verify(room.room.database)
            #expect(journal.isWhole)
        }
    }

    @Test(arguments: Engine.allCases)
    func whereNobodyIsReadyNothingIsWritten(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaigns.open(
                try room.plan("cds-xa", procedure: Procedure(hasRegistration: true, hasCouncil: false)),
                by: room.organiser
            )
            let ids = try await room.dossiers(campaign).map(\.id)
            let head = try await room.room.database.read { try JournalHead.read($0).number }
            let outcome = try await room.dossiers.submit(ids, in: campaign, by: room.officer)
            #expect(outcome.entry == nil && outcome.done.isEmpty && outcome.refused.count == 4)
            #expect(try await room.room.database.read { try JournalHead.read($0).number } == head)
        }
    }

    @Test(arguments: Engine.allCases)
    func onePaperDecidesOnWhomItCanAndNamesTheOthers(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaign(
                try TestRoom.plan(of: "xa-tmdt"),
                council: false,
                units: ["00001", "00002", "00003"].map { room.unit($0) }
            )
            let ids = try await room.dossiers(campaign).map(\.id)
            for id in ids.prefix(2) {
                try await room.handIn(id, ["1.1.a": "45", "1.1.b": "100"])
                try await room.verify(id)
            }
            let seen = try await room.dossier(ids[0]).entry
            let outcome = try await room.decisions.decide(
                [
                    DecisionLine(ids[0], number: "13/QĐ-UBND", seen: seen),
                    DecisionLine(ids[1], seen: EntryNumber.none), DecisionLine(ids[2]),
                ],
                by: room.act(reasons: "Thiếu số liệu"),
                in: campaign,
                actor: room.authority
            )
            #expect(outcome.done == [ids[0]])
            #expect(outcome.refused.map(\.dossier) == [ids[1], ids[2]], "in the order of the list")
            #expect(outcome.refused.first?.why.code == "dossier.moved-on")
            let decision = try await room.decision(ids[0])
            #expect(decision.act.number == "13/QĐ-UBND" && decision.entry == outcome.entry)
            #expect(try await room.dossier(ids[1]).state == .verified)
        }
    }
}
