import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import Testing

/// The steps of a year in a town where permission is asked for, each by whom it belongs to.
extension TestTown {
    /// A campaign on the small set of levels for all four communes, with a council of five.
    func campaign(council: Bool = true, appointed: Bool = true) async throws -> Identifier<Campaign> {
        let id = try await test.campaigns.open(
            CampaignPlan(
                title: "Đợt của tỉnh Hai Lăm",
                plan: try SmallSets.plan(SmallSets.levels),
                period: "2026",
                asOf: TestRoom.day("2026-06-30"),
                procedure: Procedure(hasRegistration: false, hasCouncil: council),
                cohort: .all,
                offices: Offices(
                    verifier: body(.verifier),
                    council: council ? body(.council) : nil,
                    authority: body(.authority),
                    ministry: body(.ministry)
                ),
                schedule: Schedule([:]),
                participants: Self.units.map(Self.participant)
            ),
            by: actor("planner")
        )
        if council, appointed {
            _ = try await test.councils.appoint(try plan(), for: id, by: actor("authority"))
        }
        return id
    }

    /// The usual council: a chair, a secretary and three members; half of those that count, at least two.
    func plan(_ more: [String] = []) throws -> CouncilPlan {
        let seats: [(String, CouncilRole)] =
            [
                ("chair", .chair), ("secretary", .secretary), ("member-1", .member), ("member-2", .member),
                ("member-3", .member),
            ] + more.map { ($0, .member) }
        return CouncilPlan(
            rules: CouncilRules(
                quorum: Quorum(part: try #require(Fraction(1, over: 2)), least: 2),
                voting: .majority(chairBreaksTies: true)
            ),
            members: seats.map { CouncilMember(person: id($0.0), title: "Thành viên \($0.0)", role: $0.1) }
        )
    }

    func dossier(_ unit: String, in campaign: Identifier<Campaign>) async throws -> Identifier<Dossier> {
        let found = try await room.database.read { try DossierStore.find(unit: unit, in: campaign, $0) }
        return try #require(found).id
    }

    /// Enters and hands in, by whoever is named.
    func handIn(_ id: Identifier<Dossier>, by login: String) async throws {
        _ = try await test.dossiers.save(
            [ValueKey("A", "a"): "1", ValueKey("B", "a"): "12"],
            source: "sổ",
            in: id,
            by: actor(login)
        )
        _ = try await test.dossiers.submit(id, by: actor(login))
    }

    /// Verifies without any objection.
    func verify(_ id: Identifier<Dossier>) async throws {
        _ = try await test.verification.start(id, by: actor("verifier"))
        try await agree(id)
        _ = try await test.verification.finish(id, by: actor("verifier"))
    }

    func agree(_ id: Identifier<Dossier>) async throws {
        let due = try await test.verification.judgementsDue(of: id)
        _ = try await test.verification.judge(
            due.notJudged.map { JudgementDraft($0.criterion, .agreed, seen: $0.entry) },
            of: id,
            by: actor("verifier")
        )
    }

    /// Why something is not permitted; fails the test when it is.
    func refusal(_ body: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await body() }
    }
}
