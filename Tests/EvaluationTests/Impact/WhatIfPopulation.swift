import Criteria
import CriteriaFiles
import Evaluation

/// A few units with figures by column, for a set from the library or from text.
struct WhatIfPopulation {
    let plan: Plan
    let names: [String]
    let evaluation: PopulationEvaluation

    enum Failure: Error { case unknownColumn(String), stopped }

    init(
        _ set: CriteriaSet,
        _ units: [(name: String, figures: [String: Double])],
        parents: [Int32]? = nil,
        attributes: [String: [String]] = [:],
        scope: Cohorts.Scope = .all
    ) throws {
        plan = Plan(set)
        names = units.map(\.name)
        let tiles = FactTiles(columnCount: plan.slots.count, rowCount: units.count)
        let known = Set(plan.slots.map(\.column))
        for (row, unit) in units.enumerated() {
            for name in unit.figures.keys where !known.contains(name) { throw Failure.unknownColumn(name) }
            for (column, slot) in plan.slots.enumerated() {
                tiles[row: row, column: column] = unit.figures[slot.column] ?? Cell.missing
            }
        }
        let columns = set.attributes.map { attribute in
            let texts =
                attributes[attribute.name] ?? Array(repeating: attribute.byDefault ?? "", count: units.count)
            let values = Array(Set(texts)).sorted()
            return AttributeColumn(
                values: values.map { $0.isEmpty ? nil : $0 },
                codes: texts.map { text in Int32(values.firstIndex(of: text) ?? 0) }
            )
        }
        let facts = Facts(
            unitCount: units.count,
            tiles: tiles,
            columns: plan.slots.map { _ in ColumnFacts() },
            attributes: columns,
            parents: parents
        )
        guard let evaluation = PopulationEvaluation(plan, facts: facts, scope: scope) else {
            throw Failure.stopped
        }
        self.evaluation = evaluation
    }

    /// A score set of plain criteria, each with one number: code, maximum, the score rule in YAML, more YAML for the node.
    static func scoreSet(
        _ criteria: [(code: String, maximum: String, score: String)],
        missing: String = "zero",
        result: String = "{kind: score, combine: sum}",
        extra: String = ""
    ) throws -> CriteriaSet {
        var text = """
            format: 1
            id: thu
            edition: "1"
            title: {vi: Bộ thử, en: Trial set}
            source: {id: "0", title: Thử}
            subject: commune
            policies: {missing: \(missing), no_base: zero, not_applicable: zero}
            result: \(result)
            \(extra)
            criteria:

            """
        for criterion in criteria {
            text += """
                  - code: \(criterion.code)
                    title: {vi: \(criterion.code)}
                    maximum: \(criterion.maximum)
                    inputs: {a: {title: {vi: a}, kind: number}}
                    score: \(criterion.score)

                """
        }
        return try CriteriaLoader().read(text: text, file: "thu.yaml")
    }

    /// Figures with which a commune meets every criterion of xa-tmdt.
    static func meetingAll(of plan: Plan) -> [String: Double] {
        var figures: [String: Double] = [:]
        for slot in plan.slots {
            switch slot.input.kind {
            case .yesNo, .choice: figures[slot.column] = 1
            case .count, .number: figures[slot.column] = slot.input.partOf == nil ? 100 : 95
            case .money: figures[slot.column] = 1e12
            }
        }
        return figures
    }
}
