import Assessment
import Database
import Evaluation
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct DossierServiceTests {
    /// The first commune of the README's example: everything met.
    static let met: [ValueKey: String] = [
        "1.1.a": "45", "1.1.b": "100", "1.2.a": "20", "1.2.b": "50", "1.3.a": "2600", "1.3.b": "5000",
        "1.4.a": "1200",
        "1.4.b": "5000", "3.1.a": "30", "3.1.b": "120", "3.2.a": "70", "3.2.b": "100", "3.3.a": "85",
        "3.3.b": "100",
    ].reduce(into: [:]) { values, item in
        let dot = item.key.lastIndex(of: ".") ?? item.key.endIndex
        values[ValueKey(String(item.key[..<dot]), String(item.key[dot...].dropFirst()))] = item.value
    }

    private func campaign(_ room: TestRoom) async throws -> (Identifier<Campaign>, [Dossier]) {
        let id = try await room.campaigns.open(try room.plan(), by: room.person(9))
        let dossiers = try await room.room.database.read { try DossierStore.all(in: id, $0) }
        return (id, dossiers)
    }

    private func state(_ id: Identifier<Dossier>, _ room: TestRoom) async throws -> DossierState? {
        try await room.room.database.read { try DossierStore.find(id, $0)?.state }
    }

    @Test(arguments: Engine.allCases)
    func aUnitRegistersEntersAndSubmits(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, dossiers) = try await campaign(room)
            let dossier = try #require(dossiers.first)
            #expect(dossiers.map(\.participant.unit) == ["X1", "X2", "X3", "X4"])
            #expect(dossier.state == .invited)
            _ = try await room.dossiers.register(dossier.id, level: nil, by: room.person(1))
            _ = try await room.dossiers.save(Self.met, source: "điều tra", in: dossier.id, by: room.person(1))
            let standing = try await StandingService(room.room).standing(of: dossier.id)
            #expect(standing.standing.faults.isEmpty)
            let place = try #require(standing.standing.plan.place(of: "1.1"))
            #expect(standing.standing.outcome.outcomes[place].verdict == .met)
            _ = try await room.dossiers.submit(dossier.id, by: room.person(1))
            let state = try await state(dossier.id, room)
            #expect(state == .submitted)
            let submissions = try await room.room.database.read {
                try SubmissionStore.all(of: dossier.id, $0)
            }
            #expect(submissions.map(\.number) == [1])
        }
    }

    @Test(arguments: Engine.allCases)
    func whatCannotBeReadIsKeptAndToldAndHindersSubmission(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, dossiers) = try await campaign(room)
            let id = try #require(dossiers.first?.id)
            _ = try await room.dossiers.register(id, level: nil, by: room.person(1))
            var values = Self.met
            values[ValueKey("1.1", "a")] = "145"
            values[ValueKey("1.2", "a")] = "nhiều"
            _ = try await room.dossiers.save(values, source: "", in: id, by: room.person(1))
            let standing = try await StandingService(room.room).standing(of: id)
            #expect(Set(standing.standing.faults.compactMap(\.columnAtFault)) == ["1.1.a", "1.2.a"])
            #expect(standing.sheet.claimed[ValueKey("1.2", "a")]?.text == "nhiều")
            await #expect(throws: SubmissionRefusal.self) {
                try await room.dossiers.submit(id, by: room.person(1))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsTypedAfterTheLastDayIsKeptButCountsOnlyAfterAnExtension(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, dossiers) = try await campaign(room)
            let id = try #require(dossiers.first?.id)
            let key = ValueKey("1.1", "a")
            _ = try await room.dossiers.register(id, level: nil, by: room.person(1))
            _ = try await room.dossiers.save([key: "40"], source: "", in: id, by: room.person(1))
            room.time.set("2026-10-01")
            _ = try await room.dossiers.save([key: "41"], source: "", in: id, by: room.person(1))
            let service = StandingService(room.room)
            let before = try await service.standing(of: id)
            #expect(before.sheet.claimed[key]?.text == "40")
            #expect(before.sheet.late[key]?.text == "41")
            await #expect(throws: DossierRefusal.self) {
                try await room.dossiers.submit(id, by: room.person(1))
            }
            _ = try await room.campaigns.extend(
                .selfAssessment,
                of: campaign,
                to: TestRoom.day("2026-10-05"),
                reason: "bão",
                by: room.person(9)
            )
            let after = try await service.standing(of: id)
            #expect(after.sheet.claimed[key]?.text == "41")
            _ = try await room.dossiers.submit(id, by: room.person(1))
        }
    }

    @Test(arguments: Engine.allCases)
    func theSecondOfTwoWhoChangeAValueIsTold(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, dossiers) = try await campaign(room)
            let id = try #require(dossiers.first?.id)
            let key = ValueKey("1.1", "a")
            _ = try await room.dossiers.register(id, level: nil, by: room.person(1))
            let saw = try await room.dossiers.save([key: "40"], source: "", in: id, by: room.person(1))
            let first = try await room.dossiers.save(
                [key: "41"],
                source: "",
                seen: [key: saw],
                in: id,
                by: room.person(1)
            )
            await #expect(throws: SaveRefusal.changedMeanwhile(key, now: "41", entry: first)) {
                try await room.dossiers.save(
                    [key: "42"],
                    source: "",
                    seen: [key: saw],
                    in: id,
                    by: room.person(2)
                )
            }
            let sheet = try await room.room.database.read { try ValueStore.sheet(of: id, lastDay: nil, $0) }
            #expect(sheet.claimed[key]?.text == "41")
        }
    }

    @Test(arguments: Engine.allCases)
    func aReturnedDossierComesBackAfterTheLastDayOfOthers(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, dossiers) = try await campaign(room)
            let id = try #require(dossiers.first?.id)
            _ = try await room.dossiers.register(id, level: nil, by: room.person(1))
            _ = try await room.dossiers.save(Self.met, source: "", in: id, by: room.person(1))
            _ = try await room.dossiers.submit(id, by: room.person(1))
            room.time.set("2026-10-05")
            await #expect(throws: SubmissionRefusal.unknownCriterion("9.9")) {
                try await room.dossiers.giveBack(id, reasons: ["9.9": "?"], by: room.person(2))
            }
            _ = try await room.dossiers.giveBack(id, reasons: ["1.1": "thiếu danh sách"], by: room.person(2))
            let due = try await room.room.database.read { try DossierStore.find(id, $0)?.due }
            #expect(due == TestRoom.day("2026-10-12"), "five working days after a Monday")
            room.time.set("2026-10-12")
            _ = try await room.dossiers.save(
                [ValueKey("1.1", "a"): "50"],
                source: "",
                in: id,
                by: room.person(1)
            )
            _ = try await room.dossiers.submit(id, by: room.person(1))
            let standing = try await StandingService(room.room).standing(of: id)
            #expect(standing.sheet.claimed[ValueKey("1.1", "a")]?.text == "50")
            let submissions = try await room.room.database.read { try SubmissionStore.all(of: id, $0) }
            #expect(submissions.map(\.number) == [1, 2])
            #expect(submissions[0].values != submissions[1].values)
        }
    }

    @Test(arguments: Engine.allCases)
    func closingACampaignLapsesWhatWasNeverHandedIn(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, dossiers) = try await campaign(room)
            let id = try #require(dossiers.first?.id)
            _ = try await room.dossiers.register(id, level: nil, by: room.person(1))
            _ = try await room.dossiers.save(Self.met, source: "", in: id, by: room.person(1))
            _ = try await room.dossiers.submit(id, by: room.person(1))
            await #expect(throws: CampaignRefusal.stillUnderWay(1)) {
                try await room.campaigns.close(campaign, by: room.person(9))
            }
            _ = try await room.dossiers.giveBack(id, reasons: ["1.1": "thiếu"], by: room.person(2))
            _ = try await room.campaigns.close(campaign, by: room.person(9))
            let states = try await room.room.database.read {
                try DossierStore.all(in: campaign, $0).map(\.state)
            }
            #expect(states == [.lapsed, .lapsed, .lapsed, .lapsed])
            await #expect(throws: StepRefusal.campaignClosed) {
                try await room.dossiers.save(
                    [ValueKey("1.1", "a"): "1"],
                    source: "",
                    in: id,
                    by: room.person(1)
                )
            }
        }
    }
}
