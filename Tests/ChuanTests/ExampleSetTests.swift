import Criteria
import CriteriaFiles
import Evaluation
import Foundation
import Testing

/// Sets written from the documentation alone, after instruments of many kinds, with results worked out by hand.
@Suite struct ExampleSetTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/sets")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    @Test func thereAreExamples() {
        #expect(Self.names.count >= 12)
    }

    @Test(arguments: names)
    func everyCaseOfAnExampleHolds(name: String) throws {
        let set = Self.folder.appending(path: name).path()
        let plan = try Plan(CriteriaLoader(library: CriteriaLibrary(folder: nil)).load(set))
        let cases = try WorkedCases.read(file: Self.folder.appending(path: "cases/\(name)").path())
        #expect(!cases.isEmpty)
        for worked in cases { try WorkedCaseCheck(plan: plan).check(worked) }
    }

    @Test func aSetOfThreeHundredCriteriaIsEvaluated() throws {
        let groups = (1...10).map { group in
            let criteria = (1...30).map { number in
                """
                      - code: G\(group).\(number)
                        title: {vi: Tiêu chí \(number)}
                        maximum: 2
                        inputs:
                          a: {title: {vi: Đạt}, kind: count, part_of: b}
                          b: {title: {vi: Tổng}, kind: count}
                        value: a / b
                        score: {mechanism: capped_ratio, full_at: 80%}
                """
            }
            let head = "  - code: G\(group)\n    title: {vi: Nhóm \(group)}\n    children:"
            return ([head] + criteria).joined(separator: "\n")
        }
        let text = """
            format: 1
            id: lon
            edition: "2026"
            title: {vi: Bộ tiêu chí lớn}
            source: {id: lon, title: {vi: Bộ tiêu chí lớn}}
            subject: commune
            policies: {missing: zero, no_base: zero, not_applicable: zero}
            result: {kind: score}
            criteria:

            """
        let loader = CriteriaLoader(library: CriteriaLibrary(folder: nil))
        let set = try loader.read(text: text + groups.joined(separator: "\n"), file: "lon.yaml")
        #expect(set.criteria.count == 300)
        let position = FilePosition(file: "lon.yaml", line: 1, column: 1)
        func row(_ id: String, _ cells: [(String, String)]) -> WorkedCase.Row {
            WorkedCase.Row(
                id: id,
                cells: cells.map { WorkedCase.Cell(column: $0.0, value: $0.1, position: position) }
            )
        }
        // 1/2 of the 4/5 that give 2 points is 5/4 points, 300 times.
        let figures = set.criteria.flatMap { [("\($0.code).a", "1"), ("\($0.code).b", "2")] }
        let worked = WorkedCase(
            name: "ba trăm tiêu chí",
            position: position,
            units: [row("L1", figures), row("L2", [])],
            expect: [row("L1", [("group.G7", "75/2"), ("total", "375")]), row("L2", [("total", "0")])],
            children: []
        )
        try WorkedCaseCheck(plan: Plan(set)).check(worked)
    }
}
