import Criteria
import CriteriaFiles
import Evaluation
import Testing

struct ThresholdTests {
    private func thresholds(_ set: CriteriaSet, _ attributes: [String?] = []) -> [Threshold] {
        ThresholdFinder(Plan(set)).thresholds(for: attributes).flatMap { $0 }
    }

    private func share(_ hundredths: Int) -> Exact { Exact(hundredths) / Exact(100) }

    @Test func aRequirementHasTheThresholdOfTheUnitsOwnGroup() throws {
        let set = try SmallSet.verdict(
            SmallSet.share + "require:\n  - {when: group = \"1\", is: \">= 60%\"}\n  - {is: \"> 40%\"}"
        )
        let first = try #require(thresholds(set, ["1"]).first)
        #expect(first.number == share(60) && first.includesNumber && first.isUpward)
        #expect(first.kind == .share)
        let other = try #require(thresholds(set, ["0"]).first)
        #expect(other.number == share(40) && !other.includesNumber)
        #expect(!other.isBetter(share(40)) && other.isBetter(share(41)))
        #expect(other.quote == "> 40%")
    }

    @Test func aLadderHasOneThresholdForEachLevelThatAsks() throws {
        let set = try SmallSet.levels(SmallSet.share + "ladder: [20%, \"-\", 90%]")
        #expect(thresholds(set).map(\.level) == [1, 3])
        #expect(thresholds(set).map(\.number) == [share(20), share(90)])
    }

    @Test func aDemandForAllOfTheWholeIsNoThresholdSinceNothingLiesAboveIt() throws {
        let set = try SmallSet.levels(SmallSet.share + "ladder: [50%, 100%, 100%]")
        #expect(thresholds(set).map(\.number) == [share(50)])
    }

    @Test func tiersLeapAndRampsDoNot() throws {
        let set = try SmallSet.scored(
            SmallSet.share
                + """
                score:
                  mechanism: tiers
                  tiers:
                    - {when: value >= 80%, points: 100%}
                    - {when: value >= 50%, points: 60%}
                    - {points: value}
                """
        )
        let found = thresholds(set)
        #expect(found.map(\.number) == [share(50), share(80)])
        #expect(found.map(\.leap) == [share(10), share(40)])
        let ramp = try SmallSet.scored(
            SmallSet.share + "score: {mechanism: capped_ratio, full_at: 80%, slope: 80%}"
        )
        #expect(thresholds(ramp).isEmpty)
    }

    @Test func lessCanBeBetter() throws {
        let set = try SmallSet.verdict(
            """
            inputs:
              a: {title: Số vụ, kind: count, unit: vụ}
            require: "<= 30"
            """
        )
        let threshold = try #require(thresholds(set, ["0"]).first)
        #expect(!threshold.isUpward && threshold.includesNumber)
        #expect(threshold.isBetter(Exact(30)) && !threshold.isBetter(Exact(31)))
        let (better, worse) = threshold.values(within: Exact(3), grain: .one)
        #expect(better == 4 && worse == 3, "27…30 against 31…33")
    }

    /// Counted one by one.
    @Test(arguments: [7, 20, 33, 400])
    func theValuesAroundAThresholdAreCountedExactly(base: Int) throws {
        for rule in ["\">= 50%\"", "\"> 50%\""] {
            let set = try SmallSet.verdict(SmallSet.share + "require: \(rule)")
            let threshold = try #require(thresholds(set, ["0"]).first)
            let width = share(5)
            var counted = (better: 0, worse: 0)
            for part in 0...base {
                let value = Exact(part) / Exact(base)
                guard (value - threshold.number).magnitude <= width else { continue }
                if threshold.isBetter(value) { counted.better += 1 } else { counted.worse += 1 }
            }
            let found = threshold.values(within: width, grain: .one / Exact(base))
            #expect(found == counted)
        }
    }

    @Test func theBundledSetsHaveTheThresholdsThatTheirDocumentsPrint() throws {
        let plan = Plan(try CriteriaLoader().load("cds-xa"))
        let place = try #require(plan.place(of: "I.2"))
        let found = ThresholdFinder(plan).thresholds(for: plan.set.attributes.map { _ in nil })[place]
        #expect(found.map(\.number) == [20, 30, 50, 80, 90].map(share))
        #expect(found.map(\.level) == [1, 2, 3, 4, 5])
    }
}
