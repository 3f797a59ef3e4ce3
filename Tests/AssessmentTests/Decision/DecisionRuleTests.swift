import Assessment
import Criteria
import Evaluation
import Testing

/// What may be decided on which result, and what needs reasons.
struct DecisionRuleTests {
    private static func level(_ reached: Int, best: Int? = nil) -> UnitOutcome.Whole {
        .level(reached, best: best ?? reached)
    }

    private static func verdict(_ verdict: Verdict) -> UnitOutcome.Whole {
        .verdict(verdict)
    }

    private static func score(_ total: Exact?) -> UnitOutcome.Whole {
        .score(UnitOutcome.Score(total: Points(given: total, maximum: Exact(100))))
    }

    private func deviations(
        _ decided: DecisionOutcome,
        _ result: UnitOutcome.Whole,
        _ council: VoteOutcome? = nil
    ) throws(DecisionRefusal) -> [DecisionRefusal.Deviation] {
        try DecisionRule.deviations(of: decided, from: result, council: council, levels: 5)
    }

    @Test func whatIsReachedNeedsNoReasons() throws {
        #expect(try deviations(.recognised(level: 3), Self.level(3)).isEmpty)
        #expect(try deviations(.refused, Self.level(0)).isEmpty)
        #expect(try deviations(.met, Self.verdict(.met)).isEmpty)
        #expect(try deviations(.notMet, Self.verdict(.notMet)).isEmpty)
        #expect(try deviations(.established(points: Exact(70)), Self.score(Exact(70))).isEmpty)
    }

    @Test func lessNeedsReasons() throws {
        #expect(try deviations(.recognised(level: 2), Self.level(3)) == [.belowResult])
        #expect(try deviations(.refused, Self.level(1)) == [.belowResult])
        #expect(try deviations(.notMet, Self.verdict(.met)) == [.belowResult])
        #expect(try deviations(.notMet, Self.verdict(.absent(.missing))) == [.undetermined])
        #expect(try deviations(.refused, Self.score(Exact(70))) == [.belowResult])
        #expect(try deviations(.refused, Self.score(nil)) == [.undetermined])
    }

    @Test func moreIsRefusedWhateverTheReasons() {
        #expect(throws: DecisionRefusal.aboveResult(asked: 4, reached: 3)) {
            try deviations(.recognised(level: 4), Self.level(3, best: 5))
        }
        #expect(throws: DecisionRefusal.notMet) { try deviations(.met, Self.verdict(.notMet)) }
        #expect(throws: DecisionRefusal.notMet) { try deviations(.met, Self.verdict(.absent(.missing))) }
        #expect(throws: DecisionRefusal.otherPoints(asked: "71", found: "70")) {
            try deviations(.established(points: Exact(71)), Self.score(Exact(70)))
        }
        #expect(throws: DecisionRefusal.noTotal) {
            try deviations(.established(points: Exact(70)), Self.score(nil))
        }
        #expect(throws: DecisionRefusal.noSuchLevel(6, highest: 5)) {
            try deviations(.recognised(level: 6), Self.level(5))
        }
    }

    @Test func everyKindOfSetHasItsOutcomes() {
        for wrong in [DecisionOutcome.met, .notMet, .established(points: .zero), .revoked] {
            #expect(throws: DecisionRefusal.wrongKind(.levels)) { try deviations(wrong, Self.level(1)) }
        }
        for wrong in [DecisionOutcome.recognised(level: 1), .refused, .established(points: .zero), .revoked] {
            #expect(throws: DecisionRefusal.wrongKind(.verdict)) { try deviations(wrong, Self.verdict(.met)) }
        }
        for wrong in [DecisionOutcome.recognised(level: 1), .met, .notMet, .revoked] {
            #expect(throws: DecisionRefusal.wrongKind(.score)) { try deviations(wrong, Self.score(.zero)) }
        }
    }

    @Test func goingAnotherWayThanTheCouncilNeedsReasons() throws {
        let lower = VoteOutcome.recognise(level: 2)
        #expect(try deviations(.recognised(level: 3), Self.level(3), lower) == [.otherThanCouncil])
        #expect(try deviations(.recognised(level: 2), Self.level(3), lower) == [.belowResult])
        #expect(try deviations(.refused, Self.level(3), lower) == [.belowResult, .otherThanCouncil])
        #expect(try deviations(.recognised(level: 3), Self.level(3), .recognise(level: 5)).isEmpty)
        #expect(try deviations(.met, Self.verdict(.met), .refuse) == [.otherThanCouncil])
        #expect(try deviations(.established(points: .one), Self.score(.one), .points([:])).isEmpty)
    }

    @Test func theProposalIsWhatFiguresAndCouncilBothCarry() {
        #expect(DecisionRule.proposal(Self.level(3), council: nil) == .recognised(level: 3))
        #expect(DecisionRule.proposal(Self.level(3), council: .recognise(level: 4)) == .recognised(level: 3))
        #expect(DecisionRule.proposal(Self.level(3), council: .recognise(level: 1)) == .recognised(level: 1))
        #expect(DecisionRule.proposal(Self.level(3), council: .refuse) == .refused)
        #expect(DecisionRule.proposal(Self.level(0), council: .recognise(level: 1)) == .refused)
        #expect(DecisionRule.proposal(Self.verdict(.absent(.missing)), council: nil) == .notMet)
        #expect(DecisionRule.proposal(Self.score(nil), council: nil) == .refused)
    }
}
