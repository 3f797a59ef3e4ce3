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
        let library = CriteriaLibrary(folder: Self.root.appending(path: "Criteria").path)
        try self.init(CriteriaLoader(library: library).load(set), units)
    }

    init(_ set: CriteriaSet, _ units: KeyValuePairs<String, [String: String]>) throws {
        let plan = Plan(set)
        names = units.map(\.key)
        let rows = units.map(\.value)
        let known = Set(plan.slots.flatMap { [$0.column, $0.code] } + set.attributes.map(\.name))
        for name in rows.flatMap(\.keys) { try #require(known.contains(name), "unknown column \(name)") }
        let tiles = FactTiles(columnCount: plan.slots.count, rowCount: rows.count)
        var columns = [ColumnFacts](repeating: ColumnFacts(), count: plan.slots.count)
        for (column, slot) in plan.slots.enumerated() {
            for (row, cells) in rows.enumerated() {
                let text = cells[slot.column] ?? (slot.isOnly ? cells[slot.code] : nil)
                let (cell, wide) = try Self.cell(text, slot.input)
                tiles[row: row, column: column] = cell
                columns[column].wide[row] = wide
            }
        }
        let attributes = set.attributes.map { attribute in
            AttributeColumn(
                values: rows.map { $0[attribute.name] ?? attribute.byDefault },
                codes: rows.indices.map { Int32($0) }
            )
        }
        let facts = Facts(
            unitCount: rows.count,
            tiles: tiles,
            columns: columns,
            attributes: attributes,
            parents: nil
        )
        evaluation = try #require(PopulationEvaluation(plan, facts: facts, scope: .all))
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
            return (Double(try #require(options.firstIndex { $0.id == text }) + 1), nil)
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
