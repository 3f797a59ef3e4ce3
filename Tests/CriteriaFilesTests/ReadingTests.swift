import Criteria
import Quantities
import Testing

@testable import CriteriaFiles

@Suite struct ReadingTests {
    @Test func anAlternativeIsTheCriterionWithItsChange() throws {
        let node = try #require(try Examples.load("good/score.yaml").node("1.5"))
        let variant = try #require(node.readings.first?.alternative?.criterion)
        #expect(variant.criterion?.judgement == .score(.ratio))
        #expect(variant.criterion?.inputs == node.criterion?.inputs)
        #expect(variant.maximum == Fraction(12))
        #expect(variant.readings.isEmpty)
    }

    @Test func aPrintedRuleWithoutAScoreIsKnownAsSuch() throws {
        let printed = try #require(try Examples.load("good/score.yaml").node("1.5")?.readings.first?.printed)
        #expect(printed.lacksScore)
        #expect(printed.faults.isEmpty)
        #expect(printed.criterion?.criterion?.judgement == Criterion.Judgement.none)
    }

    @Test func whatIsWrongWithAPrintedRuleIsKeptNotThrown() throws {
        let printed = try #require(
            try Examples.load("good/verdict.yaml").node("1.1")?.readings.first?.printed
        )
        #expect(printed.criterion == nil)
        #expect(
            printed.faults.map(\.vi) == ["không có tên “c”; ở đây dùng được: A, a, b, group, year, threshold"]
        )
        #expect(!printed.lacksScore)
    }

    @Test func capitalsAreAllowedInPrintedInputsOnly() throws {
        let text = try Examples.text("good/verdict.yaml").replacing("value: A / c}", with: "value: A / b}")
        let set = try Examples.loader.read(text: text, file: "thu.yaml")
        let printed = set.node("1.1")?.readings.first?.printed?.criterion?.criterion
        #expect(printed?.inputs.map(\.letter) == ["a", "b", "A"])
    }

    @Test func aMechanismReplacesAnotherAsAWhole() throws {
        let base = YAMLTree.example("{score: {mechanism: tiers, tiers: [1]}, unit: x}")
        let change = YAMLTree.example("{score: {mechanism: ratio, tiers: null}, unit: null}")
        #expect(YAMLOutput(base.overlaid(with: change)).flow == "{score: {mechanism: ratio}}")
    }

    @Test func aMapIsMergedKeyByKey() throws {
        let base = YAMLTree.example(
            "{score: {mechanism: capped_ratio, full_at: 1, slope: 2}, title: {vi: a, en: b}}"
        )
        let change = YAMLTree.example("{score: {slope: null, full_at: 3}, title: {vi: c}}")
        #expect(
            YAMLOutput(base.overlaid(with: change)).flow
                == "{score: {mechanism: capped_ratio, full_at: 3}, title: {vi: c}}"
        )
    }
}

extension YAMLTree {
    /// The tree of a text without faults.
    fileprivate static func example(_ text: String) -> YAMLTree {
        let log = FaultLog()
        let tree = YAMLReader.tree(of: Array(text.utf8), file: "thu.yaml", log: log)
        #expect(log.isEmpty)
        return tree ?? YAMLTree(position: FilePosition(file: "", line: 1, column: 1), content: .sequence([]))
    }
}
