import Assessment
import Criteria
import Evaluation
import Quantities
import Records
import Testing

/// The count itself: what members say, in a row, the chair first.
struct VoteTallyTests {
    private func tally(
        _ ballots: [Ballot?],
        quorum: Int = 1,
        _ voting: VotingRule = .majority(chairBreaksTies: true),
        conflicted: Set<Int> = [],
        averaging: Averaging? = nil,
        maxima: [String: Exact] = [:]
    ) throws -> VoteTally {
        let people = try ballots.indices.map { place in
            try #require(Identifier<Person>("01jd5fz80000000000000000\(10 + place)"))
        }
        let roll = people.enumerated().map { place, person in
            CouncilMember(person: person, title: "M\(place)", role: place == 0 ? .chair : .member)
        }
        var opinions: [Identifier<Person>: Ballot] = [:]
        for (person, ballot) in zip(people, ballots) { opinions[person] = ballot }
        let rules = CouncilRules(
            quorum: Quorum(part: try #require(Fraction(1, over: 2)), least: quorum),
            voting: voting,
            averaging: averaging
        )
        return VoteTally(
            rules,
            roll: roll,
            conflicted: Set(conflicted.map { people[$0] }),
            opinions: opinions,
            maxima: maxima
        )
    }

    @Test func aVoiceForALevelSpeaksForEveryLowerOne() throws {
        let ballots: [Ballot?] = [
            .recognise(level: 4), .recognise(level: 3), .recognise(level: 2), .refuse, .refuse,
        ]
        #expect(try tally(ballots).outcome == .recognise(level: 2), "three of five are for 2 or more")
        let higher: [Ballot?] = [.recognise(level: 4), .recognise(level: 4), .recognise(level: 3)]
        #expect(try tally(higher).outcome == .recognise(level: 4))
    }

    @Test func aTieGoesWithTheChairOnlyForWhatTheChairSupports() throws {
        let up: [Ballot?] = [
            .recognise(level: 3), .recognise(level: 3), .recognise(level: 2), .recognise(level: 2),
        ]
        #expect(try tally(up).outcome == .recognise(level: 3))
        let down: [Ballot?] = [
            .recognise(level: 2), .recognise(level: 3), .recognise(level: 3), .recognise(level: 2),
        ]
        #expect(try tally(down).outcome == .recognise(level: 2))
        #expect(try tally(up, .majority(chairBreaksTies: false)).outcome == .recognise(level: 2))
    }

    @Test func abstentionsCountForTheQuorumAndNotForTheMajority() throws {
        let ballots: [Ballot?] = [.abstain, .abstain, .recognise(level: nil), nil, nil]
        let found = try tally(ballots, quorum: 3)
        #expect(found.present.count == 3)
        #expect(found.outcome == .recognise(level: nil))
        let ofAll = VotingRule(
            part: try #require(Fraction(1, over: 2)),
            isMoreThan: true,
            base: .counting,
            chairBreaksTies: false
        )
        #expect(try tally(ballots, quorum: 3, ofAll).outcome == .refuse)
        #expect(try tally([.abstain, .abstain]).outcome == .refuse, "nobody was for it")
    }

    @Test func thoseInConflictNeitherVoteNorCount() throws {
        let ballots: [Ballot?] = [.recognise(level: 1), .recognise(level: 1), .refuse, .refuse, .refuse]
        #expect(try tally(ballots).outcome == .refuse)
        let without = try tally(ballots, conflicted: [3, 4])
        #expect(without.outcome == .recognise(level: 1))
        #expect(without.counting.count == 3)
        #expect(without.needed == 2)
    }

    @Test func belowTheQuorumNothingIsDecided() throws {
        #expect(try tally([.recognise(level: 1), nil, nil]).outcome == .noQuorum)
        #expect(try tally([.recognise(level: 1), .refuse, nil], quorum: 3).outcome == .noQuorum)
        #expect(
            try tally([.recognise(level: 1), .refuse, nil], conflicted: [1]).outcome == .recognise(level: 1)
        )
    }

    @Test func aCriterionLeftBlankIsNoZero() throws {
        let averaging = Averaging(method: .mean, rounding: Rounding(digits: 2), least: 2)
        let ballots: [Ballot?] = [.points(["A.1": "10"]), .points(["A.1": "13", "B.1": "20"]), .abstain]
        let found = try tally(
            ballots,
            averaging: averaging,
            maxima: ["A.1": Exact(20), "B.1": Exact(30), "B.2": Exact(30)]
        )
        #expect(found.outcome == .points(["A.1": try #require(Exact("11.5"))]))
    }

    /// Counted by hand: for each level from the highest, who is for it or more, against the rule in whole numbers.
    @Test func randomVotesComeOutAsCountedByHand() throws {
        var random = SplitMix64(seed: 2026)
        for _ in 0..<2_000 {
            let count = Int.random(in: 1...9, using: &random)
            let ballots = (0..<count).map { _ -> Ballot? in
                switch Int.random(in: 0..<9, using: &random) {
                case 0: nil
                case 1: .abstain
                case 2, 3: .refuse
                default: .recognise(level: Int.random(in: 1...5, using: &random))
                }
            }
            let out = Set((0..<count).filter { _ in Int.random(in: 0..<5, using: &random) == 0 })
            let isTwoThirds = Bool.random(using: &random)
            let found = try tally(
                ballots,
                isTwoThirds ? .twoThirds : .majority(chairBreaksTies: true),
                conflicted: out
            )
            let given = (0..<count).filter { !out.contains($0) }.compactMap { place in
                ballots[place].map { (isChair: place == 0, ballot: $0) }
            }
            guard given.count >= max((count - out.count + 1) / 2, 1) else {
                #expect(found.outcome == .noQuorum, "\(ballots) without \(out)")
                continue
            }
            let voters = given.filter { $0.ballot != .abstain }
            let wanted = [5, 4, 3, 2, 1].first { level in
                let supporters = voters.filter { voter in
                    if case .recognise(let own?) = voter.ballot { own >= level } else { false }
                }
                let isTie = 2 * supporters.count == voters.count && supporters.contains { $0.isChair }
                let carries =
                    isTwoThirds
                    ? 3 * supporters.count >= 2 * voters.count : 2 * supporters.count > voters.count || isTie
                return carries && !supporters.isEmpty
            }
            #expect(
                found.outcome == wanted.map { .recognise(level: $0) } ?? .refuse,
                "\(ballots) without \(out)"
            )
        }
    }
}
