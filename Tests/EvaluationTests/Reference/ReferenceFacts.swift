import Criteria
import Evaluation
import Quantities

/// The figures of reference units as the evaluator under test wants them.
enum ReferenceFacts {
    static func facts(_ units: [ReferenceUnit], _ plan: Plan) -> Facts {
        let tiles = FactTiles(columnCount: plan.slots.count, rowCount: units.count)
        let columns = plan.slots.enumerated().map { column, slot in
            var facts = ColumnFacts()
            for (row, unit) in units.enumerated() {
                tiles[row: row, column: column] = double(
                    unit.cells[slot.column] ?? "",
                    slot.input,
                    row: row,
                    &facts
                )
            }
            return facts
        }
        let attributes = plan.set.attributes.map { attribute in
            let cells = units.map { unit -> String? in
                let cell = unit.cells[attribute.name] ?? ""
                return cell.isEmpty ? attribute.byDefault : cell
            }
            return AttributeColumn(values: cells, codes: cells.indices.map { Int32($0) })
        }
        let parents = ["P", "Q", "R"]
        return Facts(
            unitCount: units.count,
            tiles: tiles,
            columns: columns,
            attributes: attributes,
            parents: units.map { Int32(parents.firstIndex(of: $0.parent) ?? 0) }
        )
    }

    private static func double(_ cell: String, _ input: Input, row: Int, _ facts: inout ColumnFacts) -> Double
    {
        guard !cell.isEmpty else {
            facts.missing += 1
            return Cell.missing
        }
        if cell == "KAD" {
            facts.notApplicable += 1
            return Cell.notApplicable
        }
        if case .choice(let options) = input.kind {
            return Double((options.firstIndex { $0.id == cell } ?? 0) + 1)
        }
        let parts = cell.drop { $0 == "-" }.split(separator: ".")
        let digits = parts.joined()
        let scale = parts.count > 1 ? parts[1].count : 0
        let mantissa = (Int64(digits) ?? 0) * (cell.hasPrefix("-") ? -1 : 1)
        if mantissa.magnitude >= 1_000_000_000_000_000 || scale > 15 {
            facts.wide[row] = Decimal(mantissa: mantissa, scale: scale)
        }
        let value = Double(cell) ?? 0
        facts.largest = max(facts.largest, value.magnitude)
        facts.decimals = max(facts.decimals, scale)
        return value
    }
}
