import Criteria
import CriteriaFiles
import Evaluation
import Foundation
import Quantities
import Testing

/// A few units of a bundled set, evaluated together and ready to be explained.
struct ExplainedUnits {
    let evaluation: PopulationEvaluation
    let names: [String]

    /// - Parameter units: figures as a data file would hold them, by column; what is not named is missing.
    init(_ set: String, _ units: KeyValuePairs<String, [String: String]>) throws {
        try self.init(CriteriaLoader(library: Self.library).load(set), units)
    }

    init(_ set: CriteriaSet, _ units: KeyValuePairs<String, [String: String]>) throws {
        try self.init(set, rows: units.map { ($0.key, $0.value) })
    }

    init(_ set: CriteriaSet, rows: [(name: String, cells: [String: String])]) throws {
        let plan = Plan(set)
        names = rows.map(\.name)
        let facts = try Self.facts(plan, rows.map(\.cells))
        evaluation = try #require(PopulationEvaluation(plan, facts: facts, scope: .all))
    }

    static let library = CriteriaLibrary(folder: root.appending(path: "Criteria").path)

    private static func facts(_ plan: Plan, _ rows: [[String: String]]) throws -> Facts {
        let known = Set(plan.slots.flatMap { [$0.column, $0.code] } + plan.set.attributes.map(\.name))
        for name in rows.flatMap(\.keys) { try #require(known.contains(name), "unknown column \(name)") }
        let tiles = FactTiles(columnCount: plan.slots.count, rowCount: rows.count)
        var columns = [ColumnFacts](repeating: ColumnFacts(), count: plan.slots.count)
        for (column, slot) in plan.slots.enumerated() {
            for (row, cells) in rows.enumerated() {
                let text = cells[slot.column] ?? (slot.isOnly ? cells[slot.code] : nil)
                let (cell, wide) = try cell(text, slot.input)
                tiles[row: row, column: column] = cell
                columns[column].wide[row] = wide
            }
        }
        let attributes = plan.set.attributes.map { attribute in
            AttributeColumn(
                values: rows.map { $0[attribute.name] ?? attribute.byDefault },
                codes: rows.indices.map { Int32($0) }
            )
        }
        return Facts(
            unitCount: rows.count,
            tiles: tiles,
            columns: columns,
            attributes: attributes,
            parents: nil
        )
    }

    func criterion(_ code: String, of unit: String) throws -> CriterionExplanation {
        try #require(evaluation.evaluator(of: row(unit)).explanation(of: code))
    }

    func unit(_ unit: String) throws -> UnitExplanation {
        evaluation.explanation(of: try row(unit), unit: unit)
    }

    private func row(_ unit: String) throws -> Int { try #require(names.firstIndex(of: unit)) }

    private static func cell(_ text: String?, _ input: Input) throws -> (Double, Quantities.Decimal?) {
        switch (text, input.kind) {
        case (nil, _): return (Cell.missing, nil)
        case ("KAD", _): return (Cell.notApplicable, nil)
        case (let text?, .choice(let options)):
            let place = options.firstIndex { $0.id == text }.map { $0 + 1 } ?? Int(text)
            return (Double(try #require(place)), nil)
        case ("có", .yesNo), ("true", .yesNo): return (1, nil)
        case ("không", .yesNo), ("false", .yesNo): return (0, nil)
        case (let text?, _):
            let parts = text.split(separator: ".")
            let digits = try #require(Int64(parts.joined()))
            let decimal = Quantities.Decimal(mantissa: digits, scale: parts.count == 2 ? parts[1].count : 0)
            return (try #require(Double(text)), digits.magnitude > 999_999_999_999_999 ? decimal : nil)
        }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
