import Criteria
import CriteriaFiles
import Evaluation

/// Units written by hand: figures as a data file has them, by column.
struct GapPopulation {
    let plan: Plan
    var units: [[String: String]]

    init(_ set: CriteriaSet, _ units: [[String: String]]) {
        plan = Plan(set)
        self.units = units
    }

    init(text: String, _ units: [[String: String]]) throws {
        self.init(try CriteriaLoader().read(text: text, file: "set.yaml"), units)
    }

    init(bundled name: String, _ units: [[String: String]]) throws {
        self.init(try CriteriaLoader().load(name), units)
    }

    /// A set with one top criterion after another, written as YAML below the given head.
    static func set(_ result: String, _ criteria: String, policies: String? = nil, head: String = "")
        -> String
    {
        let usual = "{missing: undetermined, no_base: undetermined, not_applicable: not_met}"
        return """
            format: 1
            id: thu
            edition: "1"
            title: Thử
            source: {id: "0", title: Thử}
            subject: commune
            attributes:
              group: {title: Nhóm, values: ["0", "1"], default: "0"}
            policies: \(policies ?? usual)
            \(head)
            result: \(result)
            criteria:
            \(criteria)
            """
    }

    /// What the reader of data files will do.
    var facts: Facts {
        let tiles = FactTiles(columnCount: plan.slots.count, rowCount: units.count)
        var columns = plan.slots.map { _ in ColumnFacts() }
        for (column, slot) in plan.slots.enumerated() {
            for (row, unit) in units.enumerated() {
                let text = unit[slot.column] ?? ""
                tiles[row: row, column: column] = Self.cell(text, slot.input)
                let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
                columns[column].decimals = max(columns[column].decimals, decimals)
            }
        }
        let attributes = plan.set.attributes.map { attribute in
            AttributeColumn(
                values: units.map { $0[attribute.name] ?? attribute.byDefault },
                codes: units.indices.map { Int32($0) }
            )
        }
        return Facts(
            unitCount: units.count,
            tiles: tiles,
            columns: columns,
            attributes: attributes,
            parents: nil
        )
    }

    private static func cell(_ text: String, _ input: Input) -> Double {
        if text.isEmpty { return Cell.missing }
        if text == "KAD" { return Cell.notApplicable }
        if case .choice(let options) = input.kind, let place = options.firstIndex(where: { $0.id == text }) {
            return Double(place + 1)
        }
        return Double(text) ?? Cell.missing
    }

    func evaluated(_ changes: [Int: [Int: Answer]] = [:]) -> PopulationEvaluation? {
        PopulationEvaluation(plan, facts: facts, scope: .all, changes: changes)
    }

    func place(_ code: String) -> Int { plan.place(of: code) ?? -1 }
}
