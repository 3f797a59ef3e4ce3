import Criteria
import CriteriaFiles
import Evaluation
import Testing

/// Each kind of finding on a set written for it.
struct FindingKindTests {
    private func scored(_ score: String, inputs: String = SmallSet.share) throws -> [Finding] {
        Checker.findings(in: try SmallSet.scored(inputs + score))
    }

    private func tiers(_ tiers: String) throws -> [Finding] {
        try scored("score: {mechanism: tiers, tiers: [\(tiers)]}")
    }

    // MARK: - Tiers

    @Test func pureStepsAreNeitherJumpsNorGaps() throws {
        let steps = """
            {when: ">= 10%", points: 100%}, {when: ">= 7%", points: 70%}, {when: ">= 3%", points: 30%}, {when: "< 3%", points: 0}
            """
        #expect(try tiers(steps) == [])
    }

    @Test func nothingBelowTheLowestStepIsNoGap() throws {
        #expect(try tiers("{when: \">= 10%\", points: 100%}, {when: \">= 5%\", points: 50%}") == [])
    }

    @Test func valuesBetweenTwoTiersAreAGap() throws {
        let found = try tiers("{when: \">= 50%\", points: 100%}, {when: \"< 40%\", points: 20%}")
        #expect(found.map(\.kind) == [.gap])
        #expect(found.first?.text.vi.contains("từ 40 % đến dưới 50 %") == true)
    }

    @Test func theValueBetweenAboveAndBelowIsAGap() throws {
        let found = try tiers("{when: \"> 50%\", points: 100%}, {when: \"< 50%\", points: 20%}")
        #expect(found.map(\.kind) == [.gap])
        #expect(found.first?.text.vi.contains("đúng 50 %") == true)
    }

    @Test func anOverlapThatGivesDifferentPointsIsNotHarmless() throws {
        let found = try tiers("{when: \">= 50%\", points: 100%}, {when: \"<= 60%\", points: 20%}")
        #expect(found.map(\.kind) == [.overlap])
        #expect(
            found.first?.text.vi.contains("từ 50 % đến 60 %; dòng trước cho 100 %, dòng sau 20 %") == true
        )
    }

    @Test func aTierBehindABroaderOneIsHidden() throws {
        let found = try tiers("{when: \">= 10%\", points: 50%}, {when: \">= 50%\", points: 100%}")
        #expect(found.map(\.kind) == [.hidden])
    }

    @Test func aShareOfAPartNeverExceedsTheWhole() throws {
        #expect(
            try tiers("{when: \">= 120%\", points: 100%}, {points: value / 120%}").map(\.kind) == [.never]
        )
    }

    @Test func aRampThatMeetsTheNextTierDoesNotJump() throws {
        #expect(try tiers("{when: \">= 80%\", points: 100%}, {points: value / 80%}") == [])
    }

    @Test(arguments: [("90%", "100%", Finding.Kind.jump), ("80%", "50%", .hidden)])
    func aSlopeOtherThanTheThresholdIsReported(fullAt: String, slope: String, kind: Finding.Kind) throws {
        let found = try scored("score: {mechanism: capped_ratio, full_at: \(fullAt), slope: \(slope)}")
        #expect(found.map(\.kind) == [kind])
    }

    // MARK: - Sums and weights

    @Test func childrenThatMissTheDeclaredMaximumAreReported() throws {
        let set = try SmallSet.scored(
            SmallSet.share + "score: {mechanism: ratio}",
            result: "{kind: score, maximum: 20}"
        )
        let found = Checker.findings(in: set)
        #expect(found.map(\.kind) == [.sum])
        #expect(found.first?.criterion == nil)
        #expect(found.first?.text.vi.contains("cộng lại là 10, điểm tối đa ghi là 20") == true)
    }

    @Test(arguments: [("50%", "40%", true), ("60%", "40%", false), ("60", "40", false)])
    func weightsMustAddUpToOneOrAHundred(first: String, second: String, isReported: Bool) throws {
        let criterion = "maximum: 10, inputs: {a: {title: Có, kind: yes_no}}, score: {mechanism: check}"
        let set = try SmallSet.set(
            "policies: {missing: zero, not_applicable: zero}\nresult: {kind: score, combine: weighted_mean}",
            """
              - {code: A, title: Một, weight: \(first), \(criterion)}
              - {code: B, title: Hai, weight: \(second), \(criterion)}
            """
        )
        #expect(Checker.findings(in: set).map(\.kind) == (isReported ? [.weights] : []))
    }

    @Test func partsOfAChecklistMustAddUp() throws {
        let found = try scored(
            "score: {mechanism: checklist, parts: [{when: a, points: 1/2}, {when: b, points: 1/4}]}",
            inputs: "inputs: {a: {title: Một, kind: yes_no}, b: {title: Hai, kind: yes_no}}\n"
        )
        #expect(found.map(\.kind) == [.sum])
    }

    // MARK: - Letters

    @Test func aLetterThatNoFormulaUsesIsReported() throws {
        let found = try scored(
            "value: a\nscore: {mechanism: ratio}",
            inputs: "inputs: {a: {title: Một, kind: number}, b: {title: Hai, kind: number}}\n"
        )
        #expect(found.map(\.kind) == [.unusedLetter])
        #expect(found.first?.text.vi.hasPrefix("b (") == true)
    }

    @Test func oneLetterTwiceInASumIsReportedButAGrowthRateIsNot() throws {
        let inputs = "inputs: {a: {title: Một, kind: number}, b: {title: Hai, kind: number}}\n"
        #expect(
            try scored("value: (a + a) / b\nscore: {mechanism: ratio}", inputs: inputs).map(\.kind) == [
                .letterTwice
            ]
        )
        #expect(try scored("value: (a - b) / b\nscore: {mechanism: ratio}", inputs: inputs) == [])
    }

    @Test func descriptionsAreComparedWithoutCaseSpacesAndPunctuation() throws {
        let found = try scored(
            "value: a / b\nscore: {mechanism: ratio}",
            inputs:
                "inputs: {a: {title: \"Tổng số  Công chức.\", kind: count}, b: {title: tổng số công chức, kind: count}}\n"
        )
        #expect(found.map(\.kind) == [.sameDescription])
    }

    // MARK: - Conditions

    @Test(arguments: [(">= 120%", Finding.Kind.never), (">= 0%", .always)])
    func conditionsOutOfTheRangeOfTheValueAreReported(condition: String, kind: Finding.Kind) throws {
        let set = try SmallSet.verdict(SmallSet.share + "require: \"\(condition)\"")
        #expect(Checker.findings(in: set).map(\.kind) == [kind])
    }

    @Test func aCaseBehindOneThatAlwaysAppliesIsHidden() throws {
        let set = try SmallSet.verdict(
            SmallSet.share
                + """
                require:
                  - {when: group in ("0"), is: ">= 50%"}
                  - {when: group = "0", is: ">= 60%"}
                  - {is: ">= 70%"}
                """
        )
        #expect(Checker.findings(in: set).map(\.kind) == [.hidden])
    }

    @Test func aParameterWithoutAValueForSomeGroupIsReported() throws {
        let set = try SmallSet.verdict(
            SmallSet.share + "require: value >= least",
            top: "parameters: {least: {title: Ngưỡng, cases: [{when: group = \"1\", is: 60%}]}}"
        )
        let found = Checker.findings(in: set)
        #expect(found.map(\.kind) == [.noCase])
        #expect(found.first?.text.vi.contains("group = 0") == true)
    }

    @Test func bandsMayBeHiddenAndLeaveGaps() throws {
        let bands = """
            {kind: score, maximum: 10, bands: [{id: A, title: A, when: ">= 8"}, {id: B, title: B, when: ">= 9"},
             {id: C, title: C, when: "< 5"}]}
            """
        let set = try SmallSet.scored(SmallSet.share + "score: {mechanism: ratio}", result: bands)
        #expect(Checker.findings(in: set).map(\.kind) == [.hidden, .gap])
    }

    // MARK: - Ladders

    @Test(arguments: [
        ("[50%, 60%, 70%]", false), ("[50%, 50%, 50%]", false), ("[50%, \"-\", 60%]", false),
        ("[50%, 40%, 60%]", true), ("[\"> 50%\", \">= 50%\", 60%]", true), ("[\"-\", 60%, 50%]", true),
    ])
    func aLadderMustRise(ladder: String, isReported: Bool) throws {
        let found = Checker.findings(in: try SmallSet.levels(SmallSet.share + "ladder: \(ladder)"))
        #expect(found.map(\.kind) == (isReported ? [.ladder] : []))
    }
}
