import Assessment
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Territory
import Testing

/// The level of a district rests on the recognised levels of the units that were its communes.
@Suite(.timeLimit(.minutes(2)))
struct DistrictTests {
    private static func child(_ code: String, from: String? = nil, until: String? = "2025-07-01") throws
        -> ChildUnit
    {
        ChildUnit(
            unit: code,
            validity: try #require(UnitPeriod(from: from.map(TestRoom.day), until: until.map(TestRoom.day)))
        )
    }

    /// Recognises communes at levels, in a campaign of a period as of a day.
    private func recognise(
        _ room: TestRoom,
        _ levels: [(String, Int)],
        period: String,
        asOf: String,
        until: String? = nil
    ) async throws -> [Identifier<Dossier>] {
        let campaign = try await room.campaign(
            try SmallSets.plan(SmallSets.levels),
            council: false,
            units: levels.map { room.unit($0.0, parent: "001") },
            period: period,
            asOf: asOf
        )
        let ids = try await room.dossiers(campaign).map(\.id)
        for (id, level) in zip(ids, levels.sorted { $0.0 < $1.0 }.map(\.1)) {
            try await room.handIn(id, ["A.a": level > 0 ? "1" : "0", "B.a": level > 1 ? "10" : "1"])
            try await room.verify(id)
            let outcome: DecisionOutcome = level > 0 ? .recognised(level: level) : .refused
            _ = try await room.decisions.decide(
                outcome,
                by: room.act(from: "\(period)-12-01", until: until),
                on: id,
                actor: room.authority
            )
        }
        return ids
    }

    /// A district with four communes, its own criterion met.
    private func district(_ room: TestRoom, _ codes: [String], period: String = "2024") async throws
        -> Identifier<Dossier>
    {
        let campaign = try await room.campaign(
            try SmallSets.plan(SmallSets.levelsOfDistricts),
            council: false,
            units: [
                Participant(
                    unit: "001",
                    title: "Huyện Thí Dụ",
                    kind: "huyện",
                    parent: "25",
                    parentTitle: "Tỉnh Thí Dụ"
                )
            ],
            children: ["001": try codes.map { try Self.child($0) }],
            period: period,
            asOf: "2025-06-30"
        )
        let id = try #require(try await room.dossiers(campaign).first?.id)
        try await room.handIn(id, ["II.1.a": "1"])
        try await room.verify(id)
        return id
    }

    private func children(_ id: Identifier<Dossier>, _ room: TestRoom) async throws -> [Int?] {
        let standing = try await room.standings.standing(of: id, .verified)
        return try #require(standing.children).children.map(\.level)
    }

    @Test(arguments: Engine.allCases)
    func theLevelsOfItsCommunesMakeTheDistricts(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await recognise(
                room,
                [("00001", 1), ("00002", 2), ("00003", 2), ("00004", 1)],
                period: "2024",
                asOf: "2025-06-30"
            )
            let id = try await district(room, ["00001", "00002", "00003", "00004"])
            #expect(try await children(id, room) == [1, 2, 2, 1])
            let standing = try await room.standings.standing(of: id, .verified)
            #expect(standing.standing.outcome.level == 2, "all at 1 or more, half at 2")
            _ = try await room.decisions.decide(
                .recognised(level: 2),
                by: room.act(),
                on: id,
                actor: room.authority
            )
            #expect(try await room.decision(id).basis?.children == standing.children?.digest)
        }
    }

    @Test(arguments: Engine.allCases)
    func aCommuneWithoutALevelStaysInTheWhole(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await recognise(room, [("00001", 2), ("00002", 0)], period: "2024", asOf: "2025-06-30")
            let id = try await district(room, ["00001", "00002", "00003"])
            #expect(try await children(id, room) == [2, nil, nil])
            let standing = try await room.standings.standing(of: id, .verified)
            #expect(standing.standing.outcome.level == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func theSameCodeOfAnotherTimeAndAnotherSetsLevelsDoNotCount(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await recognise(room, [("00001", 2)], period: "2024", asOf: "2025-07-01")
            let other = SmallSets.levels.replacing("title: Kết nối", with: "title: Nối mạng").replacing(
                "muc-xa",
                with: "muc-khac"
            )
            let campaign = try await room.campaign(
                try SmallSets.plan(other),
                council: false,
                units: [room.unit("00002")],
                period: "2024",
                asOf: "2025-06-30"
            )
            let commune = try #require(try await room.dossiers(campaign).first?.id)
            try await room.handIn(commune, ["A.a": "1", "B.a": "10"])
            try await room.verify(commune)
            _ = try await room.decisions.decide(
                .recognised(level: 2),
                by: room.act(),
                on: commune,
                actor: room.authority
            )
            let id = try await district(room, ["00001", "00002"])
            #expect(try await children(id, room) == [nil, nil])
        }
    }

    @Test(arguments: Engine.allCases)
    func thePeriodsOwnRecognitionComesBeforeOneStillInForce(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await recognise(room, [("00001", 1), ("00002", 2)], period: "2023", asOf: "2025-06-30")
            _ = try await recognise(room, [("00001", 2)], period: "2024", asOf: "2025-06-30")
            let id = try await district(room, ["00001", "00002"])
            #expect(try await children(id, room) == [2, 2], "this year's first, else what is still in force")
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsOverOrTakenBackDoesNotCountAndTheDecisionStaysAsItWas(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await recognise(
                room,
                [("00001", 2)],
                period: "2022",
                asOf: "2025-06-30",
                until: "2023-12-31"
            )
            let communes = try await recognise(room, [("00002", 2)], period: "2024", asOf: "2025-06-30")
            let id = try await district(room, ["00001", "00002"])
            #expect(try await children(id, room) == [nil, 2])
            _ = try await room.decisions.decide(.refused, by: room.act(), on: id, actor: room.authority)
            let decision = try await room.decision(id)
            _ = try await room.decisions.revoke(
                by: room.act("40/QĐ-UBND", reasons: "sai"),
                on: communes[0],
                actor: room.authority
            )
            #expect(try await children(id, room) == [nil, nil])
            #expect(try await RerunService(room.room).rerun(decision.id).isEqual)
        }
    }

    @Test func theRealSetOfDistrictsCountsItsCommunes() async throws {
        try await withRoom(.sqlite) { room in
            let plan = Plan(try CriteriaLoader().load("cds-huyen"))
            let unit = Participant(unit: "001", title: "Huyện", kind: "huyện", parent: "25", parentTitle: nil)
            await #expect(throws: CampaignRefusal.noChildren("001")) {
                try await room.campaign(plan, units: [unit], period: "2025", asOf: "2025-06-30")
            }
            let campaign = try await room.campaign(
                plan,
                units: [unit],
                children: ["001": [try Self.child("00001"), try Self.child("00002")]],
                period: "2025",
                asOf: "2025-06-30"
            )
            let id = try #require(try await room.dossiers(campaign).first?.id)
            let standing = try await room.standings.standing(of: id)
            let place = try #require(plan.place(of: "I.1"))
            #expect(
                standing.standing.outcome.outcomes[place].marks == [
                    .notMet, .notMet, .notMet, .notMet, .notMet,
                ]
            )
            let population = try await room.standings.population(of: campaign)
            #expect(population.outcome(of: id)?.outcomes[place].marks?.first == .notMet)
        }
    }
}
