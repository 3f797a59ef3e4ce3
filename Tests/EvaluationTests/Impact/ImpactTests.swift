import Criteria
import CriteriaFiles
import Evaluation
import Testing

@Suite("Impact of a change of criteria")
struct ImpactTests {
    private func impact(_ before: WhatIfPopulation, _ after: WhatIfPopulation) throws -> ImpactReport {
        try #require(Impact(before: before.evaluation, after: after.evaluation).report())
    }

    /// Two editions: A keeps its maximum, B is replaced by C.
    private func editions() throws -> (WhatIfPopulation, WhatIfPopulation) {
        let old = try WhatIfPopulation.scoreSet([
            ("A", "60", "{mechanism: ratio}"), ("B", "40", "{mechanism: ratio}"),
        ])
        let new = try WhatIfPopulation.scoreSet([
            ("A", "60", "{mechanism: capped_ratio, full_at: 50%}"), ("C", "40", "{mechanism: ratio}"),
        ])
        return (
            try WhatIfPopulation(
                old,
                [
                    ("X1", ["A.a": 1, "B.a": 0]), ("X2", ["A.a": 0.25, "B.a": 1]),
                    ("X3", ["A.a": 1, "B.a": 0]),
                ]
            ),
            try WhatIfPopulation(
                new,
                [
                    ("X1", ["A.a": 1, "C.a": 0.25]), ("X2", ["A.a": 0.25, "C.a": 0]),
                    ("X3", ["A.a": 1, "C.a": 0]),
                ]
            )
        )
    }

    @Test func pointsRanksAndTheirDifferencesAreExact() throws {
        let (old, new) = try editions()
        let report = try impact(old, new)
        #expect(report.units.map(\.difference) == [Exact(10), Exact(-25), Exact(0)])
        #expect(report.units.map(\.before.total) == [Exact(60), Exact(55), Exact(60)])
        #expect(report.units.map(\.after.total) == [Exact(70), Exact(30), Exact(60)])
        #expect(report.units.map(\.before.rank) == [1, 3, 1])
        #expect(report.units.map(\.after.rank) == [1, 3, 2])
        #expect(report.units.map(\.placesWon) == [0, 0, -1])
        #expect(report.units.map(\.direction) == [.better, .worse, .unchanged])
        #expect(report.pointsBefore == Exact(175))
        #expect(report.pointsAfter == Exact(160))
        #expect(report.largestMovers == [1, 0])
        #expect(!report.isJudgedByShare)
        #expect((report.better, report.worse, report.unchanged, report.placesLost) == (1, 1, 1, 1))
    }

    @Test func addedAndRemovedCriteriaAreNamedAsCauses() throws {
        let (old, new) = try editions()
        let report = try impact(old, new)
        #expect(report.units[0].criteria.map(\.code) == ["C"])
        #expect(report.units[0].criteria.map(\.kind) == [.added])
        let second = report.units[1].criteria
        #expect(second.map(\.code) == ["A", "B"])
        #expect(second.map(\.kind) == [.changed, .removed])
        #expect(second.map(\.difference) == [Exact(15), Exact(-40)])
        #expect(second.map(\.isCause) == [false, true])
        #expect(report.units[2].criteria.isEmpty)
    }

    @Test func setsWithDifferentMaximaAreComparedByShare() throws {
        let small = try WhatIfPopulation.scoreSet([("A", "10", "{mechanism: ratio}")])
        let large = try WhatIfPopulation.scoreSet([("A", "100", "{mechanism: ratio}")])
        let report = try impact(
            try WhatIfPopulation(small, [("X1", ["A.a": 0.5]), ("X2", ["A.a": 0.5])]),
            try WhatIfPopulation(large, [("X1", ["A.a": 0.5]), ("X2", ["A.a": 0.4])])
        )
        #expect(report.isJudgedByShare)
        #expect(report.units.map(\.direction) == [.unchanged, .worse])
        #expect(report.units.map(\.difference) == [Exact(45), Exact(35)])
    }

    @Test func anOverlayThatLowersAThresholdLetsACommuneMeetTheStandard() throws {
        let loader = CriteriaLoader()
        let base = try loader.load("xa-tmdt@2026")
        let overlay = try loader.read(
            text: """
                format: 1
                overlay_of: xa-tmdt@2026
                id: xa-tmdt-x
                edition: "2026"
                title: {vi: Thử}
                issuer: {vi: Thử}
                changes:
                  - criterion: "1.1"
                    set: {require: "> 30%"}
                    because: {vi: Thử}
                """,
            file: "x.yaml"
        )
        let all = WhatIfPopulation.meetingAll(of: Plan(base))
        var some = all
        some["1.1.a"] = 35
        var few = all
        few["1.1.a"] = 20
        let units = [("X1", all), ("X2", some), ("X3", few)]
        let report = try impact(try WhatIfPopulation(base, units), try WhatIfPopulation(overlay, units))
        #expect(report.units.map(\.before.verdict) == [.met, .notMet, .notMet])
        #expect(report.units.map(\.after.verdict) == [.met, .met, .notMet])
        #expect(report.units.map(\.direction) == [.unchanged, .better, .unchanged])
        #expect(report.units[1].criteria.map(\.code) == ["1.1"])
        #expect(report.units[1].criteria.first?.isCause == true)
        #expect(report.units[1].criteria.first?.before == .word("notMet"))
        #expect(
            report.transitions == [
                ImpactTransition(subject: .verdict, before: "met", after: "met", count: 1),
                ImpactTransition(subject: .verdict, before: "notMet", after: "met", count: 1),
                ImpactTransition(subject: .verdict, before: "notMet", after: "notMet", count: 1),
            ]
        )
        let text = ImpactText.render(report, names: ["X1", "X2", "X3"], language: .vi)
        #expect(
            text == """
                TÁC ĐỘNG CỦA THAY ĐỔI BỘ TIÊU CHÍ
                Trước: Bộ tiêu chí xã đạt chuẩn thương mại điện tử (xa-tmdt@2026)
                Sau: Thử (xa-tmdt-x@2026)

                Tóm tắt
                  Số đơn vị: 3
                  Kết quả tốt hơn: 1
                  Kết quả kém hơn: 0
                  Không đổi: 2

                Số đơn vị theo kết quả trước (hàng) và sau (cột)
                  Trước \\ sau  đạt  không đạt
                  đạt            1          ·
                  không đạt      1          1

                Tiêu chí có thay đổi
                  Tiêu chí  Thay đổi      Số đơn vị  Kết quả tốt hơn  Kết quả kém hơn  Là nguyên nhân
                  1.1       khác kết quả          1                1                0               1

                Đơn vị có thay đổi
                  Đơn vị  Trước      Sau  Do tiêu chí
                  X2      không đạt  đạt  1.1

                """
        )
    }

    @Test func aLevelIsExplainedByTheCriteriaAtTheLevelThatWasWon() throws {
        let loader = CriteriaLoader()
        func set(_ ladder: String) throws -> CriteriaSet {
            try loader.read(
                text: """
                    format: 1
                    id: bac
                    edition: "1"
                    title: Bậc
                    source: {id: "0", title: Thử}
                    subject: commune
                    policies: {missing: undetermined, not_applicable: excluded}
                    levels: [{id: 1, title: Một}, {id: 2, title: Hai}]
                    result: {kind: levels}
                    criteria:
                      - {code: A, title: A, inputs: {a: {title: a, kind: count}}, ladder: [\(ladder)]}
                      - {code: B, title: B, inputs: {a: {title: a, kind: count}}, ladder: [1, 2]}
                    """,
                file: "bac.yaml"
            )
        }
        let units: [(String, [String: Double])] = [
            ("X1", ["A.a": 3, "B.a": 2]), ("X2", ["A.a": 3, "B.a": 0]), ("X3", ["A.a": 5, "B.a": 2]),
        ]
        let report = try impact(
            try WhatIfPopulation(try set("1, 5"), units),
            try WhatIfPopulation(try set("1, 3"), units)
        )
        #expect(report.units.map(\.before.level) == [1, 0, 2])
        #expect(report.units.map(\.after.level) == [2, 0, 2])
        #expect(report.units[0].criteria.map(\.isCause) == [true])
        #expect(report.units[1].criteria.map(\.isCause) == [false])
        #expect(report.criteria.map(\.units) == [2])
        #expect(report.criteria.map(\.causes) == [1])
        #expect(report.transitions.map(\.before) == ["2", "1", "0"])
    }

    @Test func comparingWithItselfChangesNothing() throws {
        let (old, _) = try editions()
        let report = try impact(old, old)
        #expect(report.unchanged == 3)
        #expect(report.criteria.isEmpty)
        #expect(report.largestMovers.isEmpty)
        #expect(ImpactText.render(report, names: old.names, language: .en).contains("No unit changes."))
    }

    @Test func theWayBackIsTheMirrorImage() throws {
        let (old, new) = try editions()
        let there = try impact(old, new)
        let back = try impact(new, old)
        for (one, other) in zip(there.units, back.units) {
            #expect(one.difference.map { -$0 } == other.difference)
            #expect(one.placesWon.map { -$0 } == other.placesWon)
        }
        #expect((there.better, there.worse) == (back.worse, back.better))
    }

    @Test func rowsHaveOneCellPerColumn() throws {
        let (old, new) = try editions()
        let report = try impact(old, new)
        let rows = ImpactRows.rows(report, names: old.names)
        #expect(rows.count == 3)
        #expect(rows.allSatisfy { $0.count == ImpactRows.header.count })
        let second = Dictionary(uniqueKeysWithValues: zip(ImpactRows.header, rows[1]))
        #expect(second["total.change"] == "-25")
        #expect(second["causes"] == "B")
        #expect(second["removed"] == "B")
    }

    @Test func progressCanStopIt() throws {
        let set = try WhatIfPopulation.scoreSet([("A", "10", "{mechanism: ratio}")])
        let many = try WhatIfPopulation(set, (0..<600).map { ("X\($0)", ["A.a": 0.5]) })
        #expect(Impact(before: many.evaluation, after: many.evaluation).report { _, _ in false } == nil)
    }
}
