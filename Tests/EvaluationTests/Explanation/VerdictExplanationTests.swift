import Criteria
import Evaluation
import Testing

struct VerdictExplanationTests {
    private func check(_ code: String, _ cells: [String: String], _ name: String) throws {
        let units = try ExplainedUnits("xa-tmdt", ["X1": cells])
        for language in Language.allCases {
            let text = ExplanationText.render(try units.criterion(code, of: "X1"), language: language)
            try Snapshot.check(text, "xa-tmdt \(code) \(name).\(language.rawValue)")
        }
    }

    @Test func aShareAboveTheThresholdIsMet() throws {
        try check("1.1", ["1.1.a": "450", "1.1.b": "1000"], "met")
    }

    @Test func aShareBelowTheThresholdSaysHowManyMoreAreNeeded() throws {
        try check("1.1", ["1.1.a": "1846", "1.1.b": "5000"], "not met")
    }

    @Test func exactlyFortyPercentIsNotAboveIt() throws {
        try check("1.1", ["1.1.a": "400", "1.1.b": "1000"], "exactly 40")
    }

    @Test func roundingNeverHidesTheSideOfTheThreshold() throws {
        try check("1.1", ["1.1.a": "4000001", "1.1.b": "10000000"], "just above 40")
    }

    @Test func aCommuneOfGroupOneHasItsOwnThreshold() throws {
        try check("1.1", ["group": "1", "1.1.a": "59", "1.1.b": "100"], "group 1")
    }

    @Test func aMissingFigureLeavesTheCriterionOpen() throws {
        try check("1.1", ["1.1.a": "400"], "missing")
    }

    @Test func nothingOfNothingIsNoShare() throws {
        try check("1.1", ["1.1.a": "0", "1.1.b": "0"], "empty base")
    }

    @Test func notApplicableFiguresAreSaidToBeSo() throws {
        try check("1.1", ["1.1.a": "KAD", "1.1.b": "KAD"], "not applicable")
    }

    @Test func aCountWithAReading() throws {
        try check("2.5", ["group": "1", "2.5": "1"], "count")
    }

    @Test(arguments: Language.allCases)
    func aWholeCommuneThatFailsTwoCriteria(language: Language) throws {
        let units = try ExplainedUnits("xa-tmdt", ["Xã Tân An": Self.commune])
        try Snapshot.check(
            ExplanationText.render(try units.unit("Xã Tân An"), language: language),
            "xa-tmdt unit.\(language.rawValue)"
        )
    }

    static let commune = [
        "1.1.a": "400", "1.1.b": "1000", "1.2.a": "20", "1.2.b": "50", "1.3.a": "3000", "1.3.b": "5000",
        "1.4.a": "2000", "1.4.b": "5000", "2.1": "3", "2.2": "1", "2.3": "1", "2.4": "0", "2.5": "2",
        "3.1.a": "300", "3.1.b": "1000", "3.2.a": "7", "3.2.b": "9",
    ]
}
