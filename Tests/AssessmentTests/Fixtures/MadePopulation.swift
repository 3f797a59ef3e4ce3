import Assessment
import Criteria
import CriteriaFiles
import Evaluation

/// Populations made for tests of risk, without a database.
enum MadePopulation {
    /// A set written for one test.
    static func set(_ head: String, _ criteria: String) throws -> Plan {
        let text = """
            format: 1
            id: thu
            edition: "1"
            title: Thử
            source: {id: "0", title: Thử}
            subject: commune
            \(head)
            criteria:
            \(criteria)

            """
        return Plan(
            try CriteriaLoader(library: CriteriaLibrary(folder: nil)).read(text: text, file: "thu.yaml")
        )
    }

    /// Points for one share, a part a of a whole b.
    static func share(_ rule: String) throws -> Plan {
        try set(
            "policies: {missing: zero, no_base: zero, not_applicable: zero}\nresult: {kind: score, maximum: 10}",
            """
              - code: "1"
                title: Thử
                maximum: 10
                inputs:
                  a: {title: Số phần, kind: count, unit: cái, part_of: b}
                  b: {title: Tổng số, kind: count, unit: cái}
                value: a / b
                score: \(rule)
            """
        )
    }

    static let half = "{mechanism: all_or_nothing, full_at: 50%}"

    /// Units U0001, U0002, … with their figures in the order of the plan's columns; `nil` is missing.
    static func population(
        _ plan: Plan,
        _ rows: [[Int?]],
        parents: [String?] = [],
        attributes: [[String?]] = []
    ) throws -> RiskPopulation {
        let tiles = FactTiles(columnCount: plan.slots.count, rowCount: rows.count)
        for (row, figures) in rows.enumerated() {
            for (column, figure) in figures.enumerated() {
                tiles[row: row, column: column] = figure.map(Double.init) ?? Cell.missing
            }
        }
        let facts = Facts(
            unitCount: rows.count,
            tiles: tiles,
            columns: plan.slots.map { _ in ColumnFacts() },
            attributes: plan.set.attributes.indices.map { place in
                let values = rows.indices.map { attributes.isEmpty ? nil : attributes[$0][place] }
                return AttributeColumn(values: values, codes: rows.indices.map { Int32($0) })
            },
            parents: nil
        )
        guard let evaluation = PopulationEvaluation(plan, facts: facts, scope: .all) else {
            preconditionFailure("nobody stops it")
        }
        let units = rows.indices.map { row in
            let digits = String(row + 1)
            let code = "U" + String(repeating: "0", count: 4 - digits.count) + digits
            let parent = parents.indices.contains(row) ? parents[row] : nil
            return RiskPopulation.Unit(code: code, title: "Xã \(row + 1)", parent: parent)
        }
        return RiskPopulation(evaluation, units: units)
    }
}
