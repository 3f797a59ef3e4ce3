import Assessment
import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Testing

/// Points given by members: document 003, Mẫu số 03.
@Suite(.timeLimit(.minutes(2)))
struct RubricTests {
    private func appraised(
        _ room: TestRoom,
        _ averaging: Averaging,
        _ ballots: [Ballot]
    ) async throws -> Identifier<Dossier> {
        let plan = Plan(try CriteriaLoader().load("tham-dinh-de-an"))
        let campaign = try await room.campaign(plan, units: [room.unit("DA-1")])
        let id = try #require(try await room.dossiers(campaign).first?.id)
        let rules = CouncilRules(
            quorum: Quorum(part: try #require(Fraction(2, over: 3)), least: 3),
            voting: .twoThirds,
            averaging: averaging
        )
        _ = try await room.councils.appoint(
            try room.council(ballots.count, rules: rules),
            for: campaign,
            by: room.organiser
        )
        _ = try await room.dossiers.attach(
            AttachedEvidence(criterion: "A.1", evidence: "01jd5fz8000000000000000099"),
            to: id,
            by: room.officer
        )
        _ = try await room.dossiers.submit(id, by: room.officer)
        try await room.verify(id)
        _ = try await room.votes.open(on: id, by: room.member(0))
        for (place, ballot) in ballots.enumerated() {
            _ = try await room.votes.giveOpinion(ballot, reason: "ý kiến", on: id, by: room.member(place))
        }
        _ = try await room.votes.close(on: id, by: room.member(1))
        return id
    }

    private static let full: [String: String] = [
        "A.1": "18", "B.1": "25", "B.2": "27,5", "B.3": "9", "B.4": "8",
    ]

    @Test(arguments: Engine.allCases)
    func theAverageGoesThroughTheSetAndIsExplained(engine: Engine) async throws {
        try await withRoom(engine) { room in
            var low = Self.full
            low["B.1"] = "10"
            var blank = Self.full
            blank["B.1"] = ""
            let id = try await appraised(
                room,
                Averaging(method: .mean, rounding: Rounding(digits: 2), least: 2),
                [.points(Self.full), .points(low), .points(blank), .points(Self.full)]
            )
            let standing = try await room.standings.standing(of: id, .verified)
            let total = try #require(standing.standing.outcome.score?.total.given)
            #expect(total == Exact("82.5"), "18 + (25 + 10 + 25) / 3 + 27.5 + 9 + 8")
            let source = standing.sheet.final[ValueKey("B.1", "a")]?.source
            #expect(source?.contains("trung bình cộng") == true)
            _ = try await room.decisions.decide(
                .established(points: total),
                by: room.act(),
                on: id,
                actor: room.authority
            )
            #expect(try await room.decision(id).outcome == .established(points: total))
            let minutes = try #require(
                try await room.reading.votes(on: id, for: room.officer).first?.result?.minutes
            )
            #expect(minutes.contains("B.2: 27,5") && minutes.contains("B.1: không chấm"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aCriterionWithTooFewMarksLeavesTheTotalOpen(engine: Engine) async throws {
        try await withRoom(engine) { room in
            var blank = Self.full
            blank["B.4"] = nil
            let id = try await appraised(
                room,
                Averaging(method: .trimmedMean, rounding: Rounding(digits: 1), least: 3),
                [.points(Self.full), .points(Self.full), .points(blank), .abstain]
            )
            let standing = try await room.standings.standing(of: id, .verified)
            let place = try #require(standing.standing.plan.place(of: "B.4"))
            #expect(standing.standing.outcome.outcomes[place].points?.absence == .missing)
            #expect(standing.standing.outcome.score?.total.given == nil)
            await #expect(throws: DecisionRefusal.noTotal) {
                try await room.decisions.decide(
                    .established(points: Exact(80)),
                    by: room.act(),
                    on: id,
                    actor: room.authority
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func pointsAreTheCouncilsToGiveAndStayWithinTheMaximum(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let plan = Plan(try CriteriaLoader().load("tham-dinh-de-an"))
            let campaign = try await room.campaign(plan, units: [room.unit("DA-1")])
            let id = try #require(try await room.dossiers(campaign).first?.id)
            await #expect(throws: SaveRefusal.givenByCouncil(ValueKey("B.1", "a"))) {
                try await room.dossiers.save(
                    TestRoom.keys(["B.1.a": "30"]),
                    source: "",
                    in: id,
                    by: room.officer
                )
            }
            await #expect(throws: CouncilRefusal.averagingMismatch(givesPoints: true)) {
                try await room.councils.appoint(try room.council(3), for: campaign, by: room.organiser)
            }
            let averaging = Averaging(method: .median, rounding: Rounding(digits: 0), least: 1)
            let rules = CouncilRules(
                quorum: Quorum(part: .one, least: 1),
                voting: .twoThirds,
                averaging: averaging
            )
            _ = try await room.councils.appoint(
                try room.council(2, rules: rules),
                for: campaign,
                by: room.organiser
            )
            _ = try await room.dossiers.attach(
                AttachedEvidence(criterion: "A.1", evidence: "01jd5fz8000000000000000099"),
                to: id,
                by: room.officer
            )
            _ = try await room.dossiers.submit(id, by: room.officer)
            try await room.verify(id)
            _ = try await room.votes.open(on: id, by: room.member(0))
            for (code, text, maximum) in [
                ("A.1", "21", "20"), ("B.3", "10.5", "10"), ("B.4", "-1", "10"), ("B.1", "tốt", "30"),
            ] {
                await #expect(
                    throws: CouncilRefusal.badPoints(criterion: code, value: text, maximum: maximum)
                ) {
                    try await room.votes.giveOpinion(
                        .points([code: text]),
                        reason: "",
                        on: id,
                        by: room.member(0)
                    )
                }
            }
            await #expect(throws: CouncilRefusal.unknownCriterion("C")) {
                try await room.votes.giveOpinion(.points(["C": "1"]), reason: "", on: id, by: room.member(0))
            }
            await #expect(throws: CouncilRefusal.pointsExpected) {
                try await room.votes.giveOpinion(
                    .recognise(level: nil),
                    reason: "",
                    on: id,
                    by: room.member(0)
                )
            }
            await #expect(throws: CouncilRefusal.noPoints) {
                try await room.votes.giveOpinion(.points(["A.1": ""]), reason: "", on: id, by: room.member(0))
            }
        }
    }
}
