import Criteria
import Evaluation
import Testing

struct PointsExplanationTests {
    private func check(
        _ set: String,
        _ code: String,
        _ name: String,
        _ cells: [String: String],
        others: [[String: String]] = []
    ) throws {
        let units: ExplainedUnits =
            switch others.count {
            case 0: try ExplainedUnits(set, ["X1": cells])
            case 1: try ExplainedUnits(set, ["X1": cells, "X2": others[0]])
            default: try ExplainedUnits(set, ["X1": cells, "X2": others[0], "X3": others[1]])
            }
        for language in Language.allCases {
            let text = ExplanationText.render(try units.criterion(code, of: "X1"), language: language)
            try Snapshot.check(text, "\(set) \(code) \(name).\(language.rawValue)")
        }
    }

    @Test func aRatioTimesTheMaximum() throws {
        try check("chi-so-cds-xa", "1.2", "ratio", ["1.2.a": "1", "1.2.b": "3"])
    }

    @Test func aRatioAboveOneStopsAtTheMaximum() throws {
        try check("chi-so-cds-xa", "1.3", "above", ["1.3.a": "12", "1.3.b": "8"])
    }

    @Test func aSumOverASum() throws {
        try check("chi-so-cds-xa", "4.4", "sums", ["4.4.a": "2", "4.4.b": "6", "4.4.c": "8", "4.4.d": "12"])
    }

    @Test func aCappedRatioBelowItsFullMark() throws {
        try check("chi-so-cds-xa", "3.5", "capped", ["3.5.a": "500", "3.5.b": "1000"])
    }

    @Test func aCappedRatioAtItsFullMark() throws {
        try check("chi-so-cds-xa", "3.5", "full", ["3.5.a": "800", "3.5.b": "1000"])
    }

    @Test func allOrNothing() throws {
        try check("chi-so-cds-xa", "4.7", "nothing", ["4.7.a": "3", "4.7.b": "4"])
    }

    @Test func aTierInTheMiddle() throws {
        try check("chi-so-cds-xa", "1.4", "middle", ["1.4.a": "1", "1.4.b": "12"])
    }

    @Test func noSectionAtAllEarnsNothing() throws {
        try check("chi-so-cds-xa", "1.4", "none", ["1.4.a": "0"])
    }

    @Test func tiersOfMoney() throws {
        try check("chi-so-cds-xa", "5.8.2", "money", ["5.8.2": "99.9"])
    }

    @Test func aReadingThatMatters() throws {
        try check("chi-so-cds-xa", "8.9", "reading", ["8.9.a": "899", "8.9.b": "1000"])
    }

    @Test func minMaxInTheMiddle() throws {
        try check(
            "chi-so-cds-xa",
            "4.6",
            "middle",
            ["4.6.a": "150", "4.6.b": "2000"],
            others: [["4.6.a": "400", "4.6.b": "4000"], ["4.6.a": "100", "4.6.b": "2000"]]
        )
    }

    @Test func minMaxWhereAllAreAlike() throws {
        try check(
            "chi-so-cds-xa",
            "4.6",
            "flat",
            ["4.6.a": "400", "4.6.b": "4000"],
            others: [["4.6.a": "200", "4.6.b": "2000"]]
        )
    }

    @Test func halfAChecklist() throws {
        try check("chi-so-cds-xa", "6.5", "half", ["6.5.a": "1", "6.5.b": "0"])
    }

    @Test func aChecklistOfWhichOneHalfIsMissing() throws {
        try check("chi-so-cds-xa", "6.5", "half missing", ["6.5.a": "1"])
    }

    @Test func theSecondOfThreeOptions() throws {
        try check("chi-so-cds-xa", "1.1", "choice", ["1.1": "pho-bi-thu-pho-chu-tich"])
    }

    @Test func aMissingAnswerEarnsNothingAndIsSaidToBeMissing() throws {
        try check("chi-so-cds-xa", "1.5", "missing", [:])
    }

    @Test func threePartsOfWhichOneIsCapped() throws {
        let cells = [
            "thanh-toan.a": "6000", "thanh-toan.b": "8000", "thanh-toan.c": "90", "thanh-toan.d": "60",
            "thanh-toan.e": "100",
        ]
        try check("phuc-vu-766", "thanh-toan", "parts", cells)
    }

    @Test func moreThanTheMaximumStopsAtIt() throws {
        let cells = [
            "thanh-toan.a": "8000", "thanh-toan.b": "8000", "thanh-toan.c": "100", "thanh-toan.d": "100",
            "thanh-toan.e": "100",
        ]
        try check("phuc-vu-766", "thanh-toan", "above", cells)
    }

    @Test(arguments: Language.allCases)
    func aWholeBodyWithItsRank(language: Language) throws {
        let units = try ExplainedUnits(
            "phuc-vu-766",
            [
                "Sở A": [
                    "thanh-toan.a": "6000", "thanh-toan.b": "8000", "thanh-toan.c": "50",
                    "thanh-toan.d": "60",
                    "thanh-toan.e": "100", "tien-do.a": "1990", "tien-do.b": "2000",
                ],
                "Sở B": [
                    "thanh-toan.a": "8000", "thanh-toan.b": "8000", "thanh-toan.c": "80",
                    "thanh-toan.d": "100",
                    "thanh-toan.e": "100", "tien-do.a": "2000", "tien-do.b": "2000",
                ],
                "Sở C": ["tien-do.a": "2000", "tien-do.b": "2000"],
            ]
        )
        for unit in ["Sở A", "Sở C"] {
            try Snapshot.check(
                ExplanationText.render(try units.unit(unit), language: language),
                "phuc-vu-766 \(unit).\(language.rawValue)"
            )
        }
    }
}
