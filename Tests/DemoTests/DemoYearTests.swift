import Assessment
import Database
import Demo
import Quantities
import Records
import Territory
import TerritoryFiles
import TestDatabases
import Testing

@Suite struct DemoYearTests {
    @Test(arguments: Engine.allCases)
    func aMadeUpYearKeepsItsPromises(_ engine: Engine) async throws {
        try await DemoFixture.withDatabase(engine) { database in
            let summary = try await DemoBuilder(try DemoFixture.order())
                .build(in: database, try DemoFixture.passwords())
            #expect(summary.communes == 38)
            try hasTheStatesPromised(summary)
            try await isMarkedEverywhere(database)
            try await stepsAreTakenByThoseWhoMay(database)
            try await decisionsComeOutAgain(database)
            try await oneAccountOfEachRoleCanSignIn(database, summary)
            try await aRankingIsPublished(database)
            let journal = try await JournalVerifier().verify(database)
            #expect(journal.isWhole)
            #expect(journal.entries > 600)
            // What is there already is never mixed with what is made up.
            let again = DemoBuilder(try DemoFixture.order())
            await #expect(throws: SyntheticRefusal.notEmpty) {
                try await again.build(in: database, try DemoFixture.passwords())
            }
        }
    }

    private func hasTheStatesPromised(_ summary: DemoSummary) throws {
        let campaigns = summary.campaigns
        try #require(campaigns.count == 4)
        #expect(campaigns[3].states == [.published: 38], "the pilot of the index")
        let (index, standard, levels) = (campaigns[0].states, campaigns[1].states, campaigns[2].states)
        #expect(Set(levels.keys).isSubset(of: [.published, .lapsed]))
        #expect((levels[.published] ?? 0) > 33)
        for state: DossierState in [.submitted, .returned, .verifying, .verified, .appraising, .appraised] {
            #expect((standard[state] ?? 0) > 0, "no dossier is \(state)")
        }
        for state: DossierState in [.registered, .assessing, .submitted] {
            #expect((index[state] ?? 0) > 0, "no dossier is \(state)")
        }
    }

    private func isMarkedEverywhere(_ database: Database) async throws {
        let (mark, sources, titles, origins, objections, reports) = try await database.read { connection in
            (
                try SyntheticMark.read(connection),
                try connection.values(
                    String.self,
                    "SELECT DISTINCT source FROM dossier_value WHERE stage = 'claimed'"
                ),
                try CampaignStore.all(connection).map(\.title),
                try connection.values(String.self, "SELECT DISTINCT address FROM journal_note"),
                try connection.value(
                    Int.self,
                    """
                    SELECT count(*) FROM objection_answer a JOIN decision c ON c.id = a.decision
                    WHERE a.outcome = 'upheld' AND c.kind = 'correction'
                    """
                ),
                try connection.value(Int.self, "SELECT count(*) FROM report")
            )
        }
        #expect(mark?.origin == "chuan demo --seed 1 --at 2026-11-20")
        #expect(sources == ["Số liệu minh họa (synthetic), không phải số liệu thật"])
        #expect(titles.allSatisfy { $0.hasPrefix("[MINH HỌA] ") })
        #expect(origins == ["chuan demo: số liệu minh họa (synthetic)"])
        #expect(objections == 1, "one objection is upheld by a correction")
        #expect(reports == 1)
    }

    private func aRankingIsPublished(_ database: Database) async throws {
        let order = try DemoFixture.order()
        let room = AssessmentRoom(Ledger(database), calendar: order.calendar, access: .open)
        let pilot = try await database.read { known(try CampaignStore.all($0).last) }
        let ranking = try await PublicReading(room, StandingService(room)).ranking(of: pilot.id)
        #expect(ranking?.isWhole == true && ranking?.table.lines.count == 38)
        // Believable: no two thirds of the communes share a place.
        #expect((ranking?.table.lines.map(\.sharing).max() ?? 38) < 25)
    }

    /// Each step by the body that it belongs to: the commune itself, a department or the People's Committee of its own province, the council.
    private func stepsAreTakenByThoseWhoMay(_ database: Database) async throws {
        struct Step: RowDecodable {
            let event: DossierEvent
            let unit: String
            let parent: String
            let kind: BodyKind
            let bodyUnit: String?

            init(row: Row) throws(DatabaseError) {
                event = known(DossierEvent(rawValue: try row["event"]))
                unit = try row["unit"]
                parent = try row["parent"]
                kind = try row["kind"]
                bodyUnit = try row["body_unit"]
            }
        }
        let steps = try await database.read { connection in
            try connection.all(
                Step.self,
                """
                SELECT s.event, d.unit, d.parent, b.kind, b.unit AS body_unit
                FROM dossier_step s JOIN dossier d ON d.id = s.dossier JOIN body b ON b.id = s.body
                """
            )
        }
        #expect(steps.count > 450)
        let wrong = steps.filter { step in
            switch step.event {
            case .register, .changeRegistration, .withdraw, .save, .carryOver, .submit, .answer:
                step.bodyUnit != step.unit
            case .giveBack, .startVerification, .judge, .finishVerification, .ask, .resumeVerification:
                step.kind != .department || step.bodyUnit != step.parent
            case .decide, .correct, .revoke, .answerObjection:
                step.kind != .peoplesCommittee || step.bodyUnit != step.parent
            case .openVote, .giveOpinion, .closeVote, .closeVoteWithoutQuorum: step.kind != .council
            case .publish, .lapse: step.kind != .ministry
            case .object: step.kind != .other
            }
        }
        #expect(wrong.isEmpty)
    }

    private func decisionsComeOutAgain(_ database: Database) async throws {
        let order = try DemoFixture.order()
        let room = AssessmentRoom(Ledger(database), calendar: order.calendar, access: .open)
        let decisions = try await database.read {
            try $0.values(Identifier<Decision>.self, "SELECT id FROM decision ORDER BY id")
        }
        for decision in decisions.prefix(5) {
            let rerun = try await RerunService(room).rerun(decision)
            #expect(rerun.isEqual)
        }
    }

    private func oneAccountOfEachRoleCanSignIn(_ database: Database, _ summary: DemoSummary) async throws {
        #expect(Set(summary.logins.map(\.role)) == Set(Role.allCases))
        let withPassword = try await database.read { connection in
            try connection.values(
                String.self,
                "SELECT a.login FROM account a JOIN account_password p ON p.person = a.person ORDER BY a.login"
            )
        }
        #expect(withPassword == summary.logins.map(\.login).sorted())
    }

    @Test func theSameSeedGivesTheSameContentOnBothEngines() async throws {
        func content(_ engine: Engine) async throws -> [TableDigest] {
            try await DemoFixture.withDatabase(engine) { database in
                let order = try DemoFixture.order(seed: 7)
                _ = try await DemoBuilder(order).build(in: database, try DemoFixture.passwords())
                return try await DemoFixture.content(of: database)
            }
        }
        let first = try await content(.sqlite)
        let second = try await content(.postgres)
        #expect(first == second)
    }

    @Test func anotherSeedGivesOtherFigures() throws {
        func figures(_ seed: UInt64) throws -> [[ValueKey: String]] {
            let order = try DemoFixture.order(seed: seed)
            let tree = try order.territory.tree(on: known(CivilDate("2026-06-23")))
            let figures = DemoFigures(order.levels, order.catalogue, seed: seed)
            return DemoNation(tree, only: order.provinces, seed: seed).communes
                .map { figures.values(of: $0, quality: [:]) }
        }
        let (first, again, other) = (try figures(7), try figures(7), try figures(8))
        #expect(first == again)
        #expect(zip(first, other).allSatisfy { $0 != $1 })
    }

    @Test func aYearThatWouldBeginBeforeTodaysCommunesIsRefused() async throws {
        try await DemoFixture.withDatabase(.sqlite) { database in
            let order = try DemoFixture.order(day: known(CivilDate("2026-01-20")))
            await #expect(throws: DemoRefusal.tooEarly) {
                try await DemoBuilder(order).build(in: database, try DemoFixture.passwords())
            }
            let mark = try await database.read { try SyntheticMark.read($0) }
            #expect(mark == nil)
        }
    }

    @Test func aPasswordThatManyHaveIsRefused() async throws {
        try await DemoFixture.withDatabase(.sqlite) { database in
            let order = try DemoFixture.order()
            await #expect(throws: DemoRefusal.badPassword) {
                try await DemoBuilder(order)
                    .build(in: database, try DemoFixture.passwords("matkhau123456"))
            }
        }
    }

    @Test func theWholeCountryTakesPartAndCitiesAreAhead() throws {
        let tree = try TerritoryLibrary.found().load().tree(on: known(CivilDate("2026-06-23")))
        let nation = DemoNation(tree, seed: 1)
        #expect(nation.communes.count == 3_321)
        #expect(nation.provinces.count == 34)
        func mean(_ communes: [DemoCommune]) -> Double {
            communes.reduce(0) { $0 + $1.progress } / Double(communes.count)
        }
        let wards = mean(nation.communes.filter { $0.unit.kind == .ward })
        let rural = mean(nation.communes.filter { $0.unit.kind == .commune })
        #expect(wards > rural + 0.05)
    }

    @Test func passwordsAreLongAndDiffer() {
        let made = (0..<50).map { _ in DemoPasswords.random() }
        #expect(Set(made).count == 50)
        #expect(made.allSatisfy { $0.count == 24 })
    }
}
