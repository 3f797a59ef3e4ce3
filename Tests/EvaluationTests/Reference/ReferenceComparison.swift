import Criteria
import Evaluation

/// Where the evaluator under test and the reference differ, in words.
struct ReferenceComparison {
    let population: PopulationEvaluation
    let reference: ReferencePopulation
    private(set) var differences: [String] = []

    init(population: PopulationEvaluation, reference: ReferencePopulation) {
        self.population = population
        self.reference = reference
    }

    private var plan: Plan { population.plan }

    mutating func compare() {
        for (row, outcome) in population.outcomes.enumerated() {
            let unit = reference.units[row]
            for (place, node) in plan.nodes.enumerated() {
                guard let wanted = unit.outcomes[node.node.code] else { continue }
                let problem = Self.problem(outcome.outcomes[place], wanted)
                if let problem { note(row, "\(node.node.code): \(problem)") }
            }
            compareWhole(row, outcome.whole, unit)
        }
        guard plan.set.result.kind == .score else { return }
        let order = plan.set.result.rank
        for (row, ranks) in zip(
            reference.ranks(order, byParent: false),
            reference.ranks(order, byParent: true)
        )
        .enumerated()
        where population.ranks[row] != ranks.0 || population.ranksInParent[row] != ranks.1 {
            note(row, "ranks \(String(describing: population.ranks[row])), expected \(ranks)")
        }
    }

    private mutating func compareWhole(_ row: Int, _ whole: UnitOutcome.Whole, _ unit: ReferenceEvaluator) {
        switch whole {
        case .verdict(let verdict):
            if verdict != unit.wholeVerdict { note(row, "whole \(verdict), expected \(unit.wholeVerdict)") }
        case .level(let level, let best):
            let wanted = (unit.level(countingMissing: false), unit.level(countingMissing: true))
            if (level, best) != wanted { note(row, "level \(level), best \(best), expected \(wanted)") }
        case .score(let score):
            if let problem = Self.problem(score.total, unit.total) { note(row, "total: \(problem)") }
            let band = score.band.map { plan.set.result.bands[$0].id }
            if band != unit.band {
                note(row, "band \(band ?? "–"), expected \(unit.band ?? "–")")
            }
        }
    }

    private static func problem(_ found: Outcome, _ wanted: ReferenceOutcome) -> String? {
        switch (found.judgement, wanted.judgement) {
        case (.shown, .shown): return isSame(found.value, wanted.value) ? nil : "value \(found.value)"
        case (.verdict(let found), .verdict(let wanted)):
            return found == wanted ? nil : "\(found), expected \(wanted)"
        case (.ladder(let found), .marks(let wanted)):
            return found == wanted ? nil : "\(found), expected \(wanted)"
        case (.points(let found), .points(let wanted)): return problem(found, wanted)
        default: return "another kind of answer"
        }
    }

    private static func problem(_ found: Points, _ wanted: ReferencePoints) -> String? {
        let isRight =
            isSame(found.given, wanted.given) && found.isExcluded == wanted.isExcluded
            && found.absence == wanted.absence && isSame(found.maximum, wanted.maximum)
        guard !isRight else { return nil }
        return """
            \(found.given?.fractionText ?? "–") of \(found.maximum.fractionText) \(found.isExcluded) \
            \(found.absence?.rawValue ?? ""), expected \(wanted.given?.double ?? .nan) of \(wanted.maximum.double) \
            \(wanted.isExcluded) \(wanted.absence?.rawValue ?? "")
            """
    }

    private static func isSame(_ found: Exact?, _ wanted: Rational?) -> Bool {
        guard let found, let wanted else { return found == nil && wanted == nil }
        return Rational(text: found.fractionText) == wanted
    }

    private static func isSame(_ found: Answer, _ wanted: ReferenceAnswer) -> Bool {
        switch (found, wanted) {
        case (.number(let found), .number(let wanted)): isSame(found, wanted)
        case (.truth(let found), .truth(let wanted)): found == wanted
        case (.text(let found), .text(let wanted)): found == wanted
        case (.absent(let found), .absent(let wanted)): found == wanted
        default: false
        }
    }

    private mutating func note(_ row: Int, _ words: String) {
        let cells = reference.units[row].unit.cells.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
        differences.append("unit \(row): \(words)\n    [\(cells.joined(separator: ", "))]")
    }

    // MARK: - Columns

    /// Points by columns are doubles near the exact ones; ranks and states are the same.
    mutating func compare(_ columns: ColumnEvaluation) {
        let scorer = columns.scorer()
        scorer.score(tile: 0)
        scorer.findAbsences(tile: 0)
        let order = plan.set.result.rank
        let ranks = reference.ranks(order, byParent: false)
        let inParent = reference.ranks(order, byParent: true)
        for (row, unit) in reference.units.enumerated() {
            var lacking: [Int: Absence] = [:]
            scorer.eachAbsence(row: row) { lacking[$0] = $1 }
            for (place, node) in plan.nodes.enumerated() {
                guard let wanted = unit.outcomes[node.node.code]?.points else { continue }
                let found = scorer.points(at: place)[row]
                if !((found - (wanted.given?.double ?? .nan)).magnitude < 1e-10) {
                    note(
                        row,
                        "columns, \(node.node.code): \(found), expected \(wanted.given?.double ?? .nan)"
                    )
                }
                if node.children.isEmpty, lacking[place] != wanted.absence {
                    note(row, "columns, \(node.node.code): \(String(describing: lacking[place]))")
                }
            }
            if ranks[row] != Int(columns.ranks[row]) || inParent[row] != Int(columns.ranksInParent[row]) {
                note(row, "columns, ranks \(columns.ranks[row]) \(columns.ranksInParent[row])")
            }
            if !((columns.totals[row] - (unit.total.given?.double ?? .nan)).magnitude < 1e-10) {
                note(row, "columns, total \(columns.totals[row])")
            }
        }
    }
}
