import Criteria
import CriteriaFiles
import Evaluation
import Testing

/// Overlays that are proved not to be laxer, refuted with figures, or left undecided.
struct OverlayGuaranteeTests {
    private let library = CriteriaLibrary.found()

    private func check(_ base: String, _ changes: String) throws -> GuaranteeResult {
        let loader = CriteriaLoader(library: library)
        let overlay = """
            format: 1
            overlay_of: \(base)
            id: thu
            edition: "1"
            title: Thử
            guarantee: not_laxer_than_base
            changes:
            \(changes)

            """
        return OverlayGuarantee.check(
            derived: try loader.read(text: overlay, file: "thu.yaml"),
            base: try loader.load(base)
        )
    }

    private func require(_ group: String, _ others: String) -> String {
        """
          - criterion: "1.1"
            because: Thử
            set: {require: [{when: 'group = "1"', is: "\(group)"}, {is: "\(others)"}]}
        """
    }

    private func counterexample(_ result: GuaranteeResult) -> GuaranteeResult.Counterexample? {
        if case .refuted(let found) = result { found } else { nil }
    }

    private func isProved(_ result: GuaranteeResult) -> Bool {
        if case .proved = result { true } else { false }
    }

    // MARK: - Verdicts

    @Test(arguments: [(">= 60%", "> 40%"), (">= 70%", "> 40%"), ("> 60%", ">= 41%"), ("= 100%", "> 99%")])
    func higherThresholdsAreProved(group: String, others: String) throws {
        #expect(isProved(try check("xa-tmdt@2026", require(group, others))))
    }

    @Test func aProofNamesEveryCriterion() throws {
        guard case .proved(let steps) = try check("xa-tmdt@2026", require(">= 70%", "> 40%")) else {
            Issue.record("not proved")
            return
        }
        #expect(steps.contains { $0.criterion == "1.1" && $0.text.vi.contains("yêu cầu mới") })
        #expect(steps.count >= 13)
    }

    @Test func aLowerThresholdForGroupOneIsRefutedWithFigures() throws {
        let found = try #require(counterexample(try check("xa-tmdt@2026", require(">= 50%", "> 40%"))))
        #expect(found.criterion == "1.1")
        #expect(found.attributes == ["group": "1"])
        #expect(found.figures.map(\.column) == ["1.1.a", "1.1.b"])
        #expect(found.figures.map(\.value.vi) == ["1", "2"])
        #expect(found.base.vi.hasPrefix("không đạt") && found.derived.vi.hasPrefix("đạt"))
    }

    @Test func exactlyTheThresholdRefutesAboveThatBecameAtLeast() throws {
        let found = try #require(counterexample(try check("xa-tmdt@2026", require(">= 60%", ">= 40%"))))
        #expect(found.attributes == ["group": "0"])
        #expect(found.figures.map(\.value.vi) == ["2", "5"])
    }

    @Test func aRequirementThatFitsAllGroupsIsProvedOnlyIfItFitsTheStrictest() throws {
        let one = "  - {criterion: \"1.1\", because: Thử, set: {require: \">= 60%\"}}"
        #expect(isProved(try check("xa-tmdt@2026", one)))
        let other = "  - {criterion: \"1.1\", because: Thử, set: {require: \">= 50%\"}}"
        #expect(counterexample(try check("xa-tmdt@2026", other))?.attributes == ["group": "1"])
    }

    @Test func aRemovedCriterionIsRefuted() throws {
        let found = try #require(
            counterexample(try check("xa-tmdt@2026", "  - {criterion: \"2.1\", remove: yes, because: Thử}"))
        )
        #expect(found.criterion == "2.1")
        #expect(found.derived.vi == "không còn hỏi đến")
        #expect(!found.figures.isEmpty)
    }

    @Test func aFigureThatIsOnlyShownMayGo() throws {
        let result = try check("nen-tang-tmdt@2022", "  - {criterion: \"10\", remove: yes, because: Thử}")
        #expect(isProved(result))
    }

    @Test func anAddedCriterionIsProved() throws {
        let added = """
              - because: Thử
                into: I
                add: {code: "1.9", title: Thêm, inputs: {a: {title: Có, kind: yes_no}}, require: yes}
            """
        #expect(isProved(try check("xa-tmdt@2026", added)))
    }

    @Test func fewerPartsThanAllAreRefuted() throws {
        let found = try #require(
            counterexample(
                try check("xa-tmdt@2026", "  - {criterion: I, because: Thử, set: {rule: {at_least: 3}}}")
            )
        )
        #expect(found.criterion == "I")
        #expect(found.figures.count == 8)
        #expect(found.base.vi.contains("3 trong 4"))
    }

    @Test func aMissingFigureThatCountsAsMetByPolicyIsRefuted() throws {
        let found = try #require(
            counterexample(
                try check(
                    "xa-tmdt@2026",
                    "  - {criterion: \"1.1\", because: Thử, set: {policies: {no_base: met}}}"
                )
            )
        )
        #expect(found.figures.map(\.column) == ["1.1.b"])
        #expect(found.base.vi == "chưa xác định" && found.derived.vi == "đạt")
    }

    // MARK: - Levels

    @Test func aRaisedLadderIsProvedAndALoweredOneRefutedAtItsLevel() throws {
        let raised = "  - {criterion: I.1, because: Thử, set: {ladder: [60%, 70%, 80%, 100%, 100%]}}"
        #expect(isProved(try check("cds-xa@2024", raised)))
        let lowered = "  - {criterion: I.1, because: Thử, set: {ladder: [60%, 70%, 60%, 100%, 100%]}}"
        let found = try #require(counterexample(try check("cds-xa@2024", lowered)))
        #expect(found.level == 3)
    }

    @Test func aLevelThatNoLongerAsksIsRefuted() throws {
        let change = "  - {criterion: I.1, because: Thử, set: {ladder: [\"-\", 70%, 80%, 100%, 100%]}}"
        #expect(counterexample(try check("cds-xa@2024", change))?.level == 1)
    }

    @Test func anAlternativeWithFewerWaysIsProved() throws {
        let change =
            "  - {criterion: II.4, because: Thử, set: {ladder: [\"-\", \"-\", a >= 1, a >= 2, a >= 3]}}"
        #expect(isProved(try check("cds-xa@2024", change)))
        let stricter = """
              - {criterion: II.4, because: Thử, set: {ladder: ["-", "-", a >= 2, a >= 3, a >= 4 or a / b >= 100%]}}
            """
        #expect(isProved(try check("cds-xa@2024", stricter)))
    }

    private func isRefuted(_ result: GuaranteeResult) -> Bool { counterexample(result) != nil }

    // MARK: - Points

    @Test(arguments: [("full_at: 80%", false), ("full_at: 100%", true), ("full_at: 95%, slope: 100%", true)])
    func aRampIsComparedAtEveryValue(rule: String, isProved: Bool) throws {
        let change = "  - {criterion: \"3.3\", because: Thử, set: {score: {\(rule)}}}"
        let result = try check("chi-so-cds-xa@2023", change)
        #expect(self.isProved(result) == isProved)
        #expect(isRefuted(result) == !isProved)
    }

    @Test func tiersThatGiveMoreAtOneValueAreRefuted() throws {
        let change = """
              - criterion: "3.3"
                because: Thử
                set: {score: {mechanism: tiers, full_at: null, tiers: [{when: ">= 50%", points: 50%}, {points: 0}]}}
            """
        #expect(isProved(try check("chi-so-cds-xa@2023", change)))
        let more = """
              - criterion: "3.3"
                because: Thử
                set: {score: {mechanism: tiers, full_at: null, tiers: [{when: ">= 50%", points: 60%}, {points: 0}]}}
            """
        let found = try #require(counterexample(try check("chi-so-cds-xa@2023", more)))
        #expect(found.figures.map(\.value.vi) == ["1", "2"])
        #expect(found.derived.vi == "9 điểm")
    }

    @Test func anotherMaximumIsLeftUndecided() throws {
        let change = "  - {criterion: \"3.3\", because: Thử, set: {maximum: 10}}"
        guard case .undecided(let criterion, _) = try check("chi-so-cds-xa@2023", change) else {
            Issue.record("decided")
            return
        }
        #expect(criterion == "3.3" || criterion == "3")
    }
}
