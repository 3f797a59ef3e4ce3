import Criteria
import Evaluation
import Testing

struct LevelExplanationTests {
    private func check(_ set: String, _ code: String, _ cells: [String: String], _ name: String) throws {
        let units = try ExplainedUnits(set, ["X1": cells])
        for language in Language.allCases {
            let text = ExplanationText.render(try units.criterion(code, of: "X1"), language: language)
            try Snapshot.check(text, "\(set) \(code) \(name).\(language.rawValue)")
        }
    }

    @Test func oneOfOneMeetsLevelsThreeAndFiveButNotFour() throws {
        try check("cds-xa", "II.4", ["II.4.a": "1", "II.4.b": "1"], "gap")
    }

    @Test func aShareBetweenTwoRungs() throws {
        try check("cds-xa", "I.1", ["I.1.a": "65", "I.1.b": "100"], "between")
    }

    @Test func noSystemsAtAllIsNotMetByPolicy() throws {
        try check("cds-xa", "I.9", ["I.9.a": "0", "I.9.b": "0"], "empty base")
    }

    @Test func aMissingAnswerIsMissingAtEveryLevelThatAsks() throws {
        try check("cds-xa", "I.4", [:], "missing")
    }

    @Test func notApplicableFiguresLeaveTheCriterionOut() throws {
        try check("cds-xa", "II.5", ["II.5.a": "KAD", "II.5.b": "KAD"], "not applicable")
    }

    @Test func aDistrictIsJudgedByItsCommunes() throws {
        let cells = [
            "I.1.n": "10", "I.1.n1": "10", "I.1.n2": "6", "I.1.n3": "4", "I.1.n4": "0", "I.1.n5": "0",
        ]
        try check("cds-huyen", "I.1", cells, "communes")
    }

    @Test(arguments: Language.allCases)
    func aCommuneAtLevelTwo(language: Language) throws {
        let units = try ExplainedUnits("cds-xa", ["Xã Bình Minh": Self.commune])
        try Snapshot.check(
            ExplanationText.render(try units.unit("Xã Bình Minh"), language: language),
            "cds-xa unit.\(language.rawValue)"
        )
    }

    /// At level 2; of level 3 it lacks II.4, I.9 (no systems at all) and I.12 (no figure).
    static let commune: [String: String] = {
        var cells: [String: String] = [:]
        let shares = [
            "I.1", "I.2", "I.3", "I.6", "I.8", "I.10", "I.11", "II.1", "II.2", "II.5", "III.1", "III.2",
            "III.3",
            "III.4", "III.5", "III.6", "III.7",
        ]
        for code in shares {
            cells["\(code).a"] = "90"
            cells["\(code).b"] = "100"
        }
        for code in ["I.4"] + (13...24).map({ "I.\($0)" }) + ["I.5", "II.3", "III.8", "III.9"] {
            cells[code] = "1"
        }
        cells["I.7"] = "1"
        cells["I.9.a"] = "0"
        cells["I.9.b"] = "0"
        cells["II.4.a"] = "0"
        cells["II.4.b"] = "4"
        return cells
    }()
}
