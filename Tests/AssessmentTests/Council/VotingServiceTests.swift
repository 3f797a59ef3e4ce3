import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct VotingServiceTests {
    /// A verified dossier of a levels set, with a council of five.
    private func verified(
        _ room: TestRoom,
        members: Int = 5,
        bodies: [Int: Identifier<Body>] = [:],
        units: [Int: String] = [:]
    ) async throws -> Identifier<Dossier> {
        let campaign = try await room.campaign(
            try SmallSets.plan(SmallSets.levels),
            units: [room.unit("X1"), room.unit("X2")]
        )
        let id = try #require(try await room.dossiers(campaign).first?.id)
        _ = try await room.councils.appoint(
            try room.council(members, bodies: bodies, units: units),
            for: campaign,
            by: room.organiser
        )
        try await room.handIn(id, ["A.a": "1", "B.a": "12"])
        try await room.verify(id)
        return id
    }

    @Test(arguments: Engine.allCases)
    func aVoteLeadsToAResultAndMinutes(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room)
            _ = try await room.votes.open(on: id, by: room.member(0))
            for place in 0..<3 {
                _ = try await room.votes.giveOpinion(
                    .recognise(level: place == 0 ? 1 : 2),
                    reason: "",
                    on: id,
                    by: room.member(place)
                )
            }
            _ = try await room.votes.giveOpinion(
                .refuse,
                reason: "cổng chưa dùng được",
                on: id,
                by: room.member(3)
            )
            _ = try await room.votes.close(on: id, by: room.member(1))
            #expect(try await room.dossier(id).state == .appraised)
            let view = try #require(try await room.reading.votes(on: id, for: room.member(4)).first)
            let result = try #require(view.result)
            #expect(
                result.outcome == .recognise(level: 1),
                "two of four for 2 is no majority, three for 1 is"
            )
            #expect((result.counting, result.present, result.needed) == (5, 4, 3))
            #expect(result.isWhole)
            for words in [
                "Thành viên 5, Thành viên: vắng", "Thành viên 4: không công nhận. Lý do: cổng chưa dùng được",
                "công nhận mức độ 2: 2", "Kết luận: Hội đồng đề nghị công nhận mức độ 1.",
                "Xung đột lợi ích\nKhông có.",
            ] { #expect(result.minutes.contains(words), "\(words)") }
            #expect(view.opinions?.count == 4)
        }
    }

    @Test(arguments: Engine.allCases)
    func untilTheCloseEverybodySeesTheirOwnOpinionAlone(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room)
            _ = try await room.votes.open(on: id, by: room.member(0))
            _ = try await room.votes.giveOpinion(.refuse, reason: "chưa rõ", on: id, by: room.member(2))
            _ = try await room.votes.giveOpinion(.recognise(level: 2), reason: "", on: id, by: room.member(2))
            for reader in [
                room.member(0), room.member(1), room.organiser,
                Actor(.operatorOfTheMachine, from: Origin(.command)),
            ] {
                let view = try #require(try await room.reading.votes(on: id, for: reader).first)
                #expect(view.opinions == nil)
                #expect(view.own.isEmpty)
                #expect(view.given == 1)
            }
            let own = try #require(try await room.reading.votes(on: id, for: room.member(2)).first?.own)
            #expect(own.map(\.ballot) == [.refuse, .recognise(level: 2)], "every version is kept")
        }
    }

    @Test(arguments: Engine.allCases)
    func afterVerificationIsResumedTheCouncilVotesAnewAndNobodySeesItsOpinions(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room)
            func vote(_ level: Int) async throws {
                _ = try await room.votes.open(on: id, by: room.member(0))
                for place in 0..<3 {
                    _ = try await room.votes.giveOpinion(
                        .recognise(level: level),
                        reason: "",
                        on: id,
                        by: room.member(place)
                    )
                }
            }
            try await vote(2)
            _ = try await room.votes.close(on: id, by: room.member(1))
            _ = try await room.verification.resume(id, reason: "mở rộng mẫu", by: room.verifier)
            #expect(try await room.dossier(id).state == .verifying)
            _ = try await room.room.step(.finishVerification, .finishVerification, of: id, by: room.verifier)
            {
                _ in ""
            }
            await #expect(throws: DossierRefusal.self) {
                try await room.decisions.decide(
                    .recognised(level: 2),
                    by: room.act(),
                    on: id,
                    actor: room.authority
                )
            }
            try await vote(1)
            let views = try await room.reading.votes(on: id, for: room.organiser)
            #expect(views.map { $0.opinions?.count } == [3, nil], "what was settled stays open")
            _ = try await room.votes.close(on: id, by: room.member(1))
            let result = try await room.room.database.read { try CouncilReading.result(on: id, $0) }
            #expect(result?.outcome == .recognise(level: 1))
        }
    }

    @Test(arguments: Engine.allCases)
    func withoutAQuorumTheDossierWaitsAndNobodyLearnsWhatWasSaid(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room)
            _ = try await room.votes.open(on: id, by: room.member(0))
            _ = try await room.votes.giveOpinion(.refuse, reason: "bí mật", on: id, by: room.member(3))
            _ = try await room.votes.close(on: id, by: room.member(0))
            #expect(try await room.dossier(id).state == .verified)
            let first = try #require(try await room.reading.votes(on: id, for: room.member(0)).first)
            #expect(first.result?.outcome == .noQuorum)
            #expect(first.opinions == nil)
            #expect(first.result?.minutes.contains("bí mật") == false)
            await #expect(throws: DossierRefusal.self) {
                try await room.decisions.decide(
                    .recognised(level: 2),
                    by: room.act(),
                    on: id,
                    actor: room.authority
                )
            }
            _ = try await room.votes.open(on: id, by: room.member(1))
            for place in 0..<3 {
                _ = try await room.votes.giveOpinion(
                    .recognise(level: 2),
                    reason: "",
                    on: id,
                    by: room.member(place)
                )
            }
            _ = try await room.votes.close(on: id, by: room.member(1))
            let votes = try await room.reading.votes(on: id, for: room.member(0))
            #expect(votes.map(\.result?.outcome) == [.noQuorum, .recognise(level: 2)])
            #expect(votes.map { $0.opinions?.count } == [1, 3])
        }
    }

    @Test(arguments: Engine.allCases)
    func conflictsFollowFromTheRecordsOrAreDeclaredOrEstablished(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room, members: 6, units: [5: "X1"])
            _ = try await room.votes.open(on: id, by: room.member(0))
            await #expect(throws: CouncilRefusal.inConflict(.ownUnit)) {
                try await room.votes.giveOpinion(.recognise(level: 2), reason: "", on: id, by: room.member(5))
            }
            _ = try await room.votes.giveOpinion(.recognise(level: 2), reason: "", on: id, by: room.member(4))
            _ = try await room.councils.declareConflict(
                .kinship,
                ground: "anh họ của chủ tịch xã",
                in: id,
                by: room.member(4)
            )
            await #expect(throws: CouncilRefusal.inConflict(.kinship)) {
                try await room.votes.giveOpinion(.recognise(level: 1), reason: "", on: id, by: room.member(4))
            }
            await #expect(throws: CouncilRefusal.onlyChair) {
                try await room.councils.establishConflict(
                    .work,
                    of: try room.memberID(3),
                    ground: "tư vấn cho xã",
                    in: id,
                    by: room.member(2)
                )
            }
            _ = try await room.councils.establishConflict(
                .work,
                of: try room.memberID(3),
                ground: "tư vấn cho xã",
                in: id,
                by: room.member(0)
            )
            await #expect(throws: CouncilRefusal.standsInRecords) {
                try await room.councils.establishConflict(
                    .work,
                    of: try room.memberID(5),
                    holds: false,
                    ground: "không còn",
                    in: id,
                    by: room.member(0)
                )
            }
            for place in 0..<3 {
                _ = try await room.votes.giveOpinion(
                    .recognise(level: 1),
                    reason: "",
                    on: id,
                    by: room.member(place)
                )
            }
            _ = try await room.votes.close(on: id, by: room.member(1))
            let view = try #require(try await room.reading.votes(on: id, for: room.member(0)).first)
            #expect(view.conflicts.map(\.kind) == [.work, .kinship, .ownUnit])
            #expect(view.conflicts.map(\.origin) == [.established, .declared, .records])
            let result = try #require(view.result)
            #expect(
                (result.counting, result.present) == (3, 3),
                "the voice given before the conflict was declared is gone"
            )
            #expect(result.outcome == .recognise(level: 1))
            #expect(result.minutes.contains("quan hệ thân thích (thành viên tự khai)"))
            #expect(!result.minutes.contains("anh họ"), "what describes people stays beside the journal")
        }
    }

    @Test(arguments: Engine.allCases)
    func whoWorkedOnTheDossierIsInConflictAndSoIsTheirBody(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaign(
                try SmallSets.plan(SmallSets.levels),
                units: [room.unit("X1")]
            )
            let id = try #require(try await room.dossiers(campaign).first?.id)
            _ = try await room.councils.appoint(
                try room.council(5, bodies: [3: room.body(7)]),
                for: campaign,
                by: room.organiser
            )
            let colleague = Actor(
                .person(try #require(room.officer.person)),
                for: room.body(7),
                from: Origin(.page)
            )
            _ = try await room.dossiers.save(TestRoom.keys(["A.a": "1"]), source: "", in: id, by: colleague)
            _ = try await room.dossiers.save(
                TestRoom.keys(["B.a": "12"]),
                source: "",
                in: id,
                by: room.member(4)
            )
            _ = try await room.dossiers.submit(id, by: room.officer)
            try await room.verify(id)
            _ = try await room.votes.open(on: id, by: room.member(0))
            let view = try #require(try await room.reading.votes(on: id, for: room.member(0)).first)
            #expect(view.conflicts.map(\.person) == [try room.memberID(3), try room.memberID(4)])
            #expect(view.conflicts.map(\.kind) == [.ownUnit, .ownUnit])
        }
    }

    @Test(arguments: Engine.allCases)
    func onlyTheChairAndSecretariesWithoutConflictRunAVote(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room)
            await #expect(throws: CouncilRefusal.onlyChairOrSecretary) {
                try await room.votes.open(on: id, by: room.member(2))
            }
            await #expect(throws: CouncilRefusal.notAMember) {
                try await room.votes.open(on: id, by: room.organiser)
            }
            _ = try await room.councils.declareConflict(
                .work,
                ground: "từng công tác",
                in: id,
                by: room.member(0)
            )
            await #expect(throws: CouncilRefusal.inConflict(.work)) {
                try await room.votes.open(on: id, by: room.member(0))
            }
            _ = try await room.votes.open(on: id, by: room.member(1))
            await #expect(throws: CouncilRefusal.notAMember) {
                try await room.votes.giveOpinion(.refuse, reason: "x", on: id, by: room.organiser)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aVoteThatCannotHaveAQuorumIsNotOpened(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room, members: 3)
            for place in 1..<3 {
                _ = try await room.councils.declareConflict(
                    .work,
                    ground: "cùng cơ quan",
                    in: id,
                    by: room.member(place)
                )
            }
            await #expect(throws: CouncilRefusal.noQuorumPossible(counting: 1, needed: 2)) {
                try await room.votes.open(on: id, by: room.member(0))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func badBallotsAreRefusedWithWhatToDo(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room)
            _ = try await room.votes.open(on: id, by: room.member(0))
            func give(_ ballot: Ballot, _ reason: String = "") async throws {
                _ = try await room.votes.giveOpinion(ballot, reason: reason, on: id, by: room.member(2))
            }
            await #expect(throws: CouncilRefusal.noReason) { try await give(.refuse) }
            await #expect(throws: CouncilRefusal.noReason) { try await give(.abstain, "  ") }
            await #expect(throws: CouncilRefusal.noSuchLevel(3, highest: 2)) {
                try await give(.recognise(level: 3))
            }
            await #expect(throws: CouncilRefusal.noSuchLevel(nil, highest: 2)) {
                try await give(.recognise(level: nil))
            }
            await #expect(throws: CouncilRefusal.noPointsExpected) { try await give(.points(["A": "1"])) }
            await #expect(throws: CouncilRefusal.tooLong) {
                try await give(.refuse, String(repeating: "x", count: 4_001))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aNewAppointmentLeavesAnOpenVoteAsItWas(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await verified(room)
            let campaign = try await room.dossier(id).campaign
            _ = try await room.votes.open(on: id, by: room.member(0))
            _ = try await room.councils.appoint(try room.council(2), for: campaign, by: room.organiser)
            _ = try await room.votes.giveOpinion(.recognise(level: 2), reason: "", on: id, by: room.member(4))
            let view = try #require(try await room.reading.votes(on: id, for: room.member(0)).first)
            #expect(view.roll.count == 5)
        }
    }

    @Test(arguments: Engine.allCases)
    func aCouncilThatCannotWorkIsNotAppointed(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await room.campaign(
                try SmallSets.plan(SmallSets.levels),
                units: [room.unit("X1")]
            )
            let whole = try room.council(3)
            func appoint(_ rules: CouncilRules, _ members: [CouncilMember]) async throws {
                _ = try await room.councils.appoint(
                    CouncilPlan(rules: rules, members: members),
                    for: campaign,
                    by: room.organiser
                )
            }
            await #expect(throws: CouncilRefusal.notOneChair) {
                try await appoint(whole.rules, Array(whole.members.dropFirst()))
            }
            await #expect(throws: CouncilRefusal.memberTwice("Thành viên 1")) {
                try await appoint(
                    whole.rules,
                    whole.members + [
                        CouncilMember(person: whole.members[0].person, title: "Thành viên 1", role: .member)
                    ]
                )
            }
            await #expect(throws: CouncilRefusal.fewerThanQuorum(1, least: 2)) {
                try await appoint(whole.rules, [whole.members[0]])
            }
            let averaging = Averaging(method: .mean, rounding: Rounding(digits: 2), least: 1)
            await #expect(throws: CouncilRefusal.averagingMismatch(givesPoints: false)) {
                try await appoint(
                    CouncilRules(quorum: whole.rules.quorum, voting: .twoThirds, averaging: averaging),
                    whole.members
                )
            }
            await #expect(throws: CouncilRefusal.badQuorum) {
                try await appoint(
                    CouncilRules(quorum: Quorum(part: .one, least: 0), voting: .twoThirds),
                    whole.members
                )
            }
        }
    }
}
