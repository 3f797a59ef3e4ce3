import Criteria
import CriteriaFiles
import Evaluation
import Testing

struct EveryExplanationTests {
    private static let sets = ExplainedUnits.library.entries.map(\.id)

    /// What only programs say.
    private static let machineWords = [
        "notMet", "notApplicable", "noBase", "not_met", "no_base", "capped_ratio", "min_max", "Optional(",
        "nil",
        "value(", "at_least", "first_known",
    ]

    @Test(arguments: sets)
    func everyWorkedCaseIsExplainedInPlainWords(set name: String) throws {
        let set = try CriteriaLoader(library: ExplainedUnits.library).load(name)
        let file = try #require(ExplainedUnits.library.file(name))
        for worked in try WorkedCases.beside(set: file) {
            let rows = worked.units.map { unit in
                (
                    name: unit.id,
                    cells: Dictionary(unit.cells.map { ($0.column, $0.value) }, uniquingKeysWith: { $1 })
                )
            }
            let units = try ExplainedUnits(set, rows: rows)
            // One unit a case keeps the test short; the cases differ more than their units do.
            let explanation = try units.unit(try #require(units.names.first))
            for language in Language.allCases {
                check(ExplanationText.render(explanation, language: language), worked.name)
            }
        }
    }

    @Test(arguments: sets)
    func everyCriterionIsExplainedWithoutFigures(set name: String) throws {
        let set = try CriteriaLoader(library: ExplainedUnits.library).load(name)
        let units = try ExplainedUnits(set, rows: [("X1", [:])])
        for criterion in try units.unit("X1").criteria {
            check(ExplanationText.render(criterion, language: .vi), criterion.code)
        }
    }

    private func check(_ text: String, _ name: String) {
        for line in text.split(separator: "\n") where line.count > 100 {
            // A single word may be longer than a line.
            if line.drop(while: { $0 == " " }).contains(" ") { Issue.record("\(name): too long: \(line)") }
        }
        for word in Self.machineWords where text.contains(word) { Issue.record("\(name): says \(word)") }
        for sign in ["✓", "✕", "?", "–"] where text.contains("\(sign)\n") {
            Issue.record("\(name): a sign without its word")
        }
    }
}
