import Criteria
import Evaluation
import Tables

/// Results as JSON: one object a unit, the same columns as the CSV; exact points beside their decimals.
struct EvaluationJSON {
    let evaluation: PopulationEvaluation
    let file: UnitFile

    /// Units are written one after the other: all at once a large file would fill the memory.
    ///
    /// - Parameter goesOn: told how many units are written; answers whether to go on.
    /// - Returns: whether all was written; else there is no file.
    func write(to path: String, goesOn: (Int) -> Bool) throws(FileError) -> Bool {
        let plan = evaluation.plan
        let columns = ResultColumn.columns(of: plan).map { (name: $0.name(in: plan), column: $0) }
        let count = evaluation.facts.unitCount
        var writer = CSVWriter(try OutputFile(path: path))
        let set = JSON.text(plan.set.id).rendered(indent: 0)
        let edition = JSON.text(plan.set.edition).rendered(indent: 0)
        writer.row.append(utf8: "{\n  \"set\": \(set),\n  \"edition\": \(edition),\n  \"units\": [")
        for row in 0..<count {
            let unit = JSON.object(columns.map { ($0.name, cell($0.column, row: row)) })
            writer.row.append(utf8: (row == 0 ? "\n    " : ",\n    ") + unit.rendered(indent: 2))
            guard row % 256 == 255 else { continue }
            try writer.flush()
            if !goesOn(row + 1) { return false }
        }
        writer.row.append(utf8: count == 0 ? "]\n}\n" : "\n  ]\n}\n")
        try writer.finish()
        return true
    }

    private func cell(_ column: ResultColumn, row: Int) -> JSON {
        switch column {
        case .unit: return .text(file.units[row])
        case .parent: return .text(file.parents.map { $0[row] })
        default:
            switch evaluation.cell(column, row: row) {
            case .blank: return .null
            case .word(let word): return .text(word)
            case .whole(let number): return .whole(number)
            case .number(let number):
                return .object([
                    ("decimal", .number(number.decimalText(digits: 10))),
                    ("exact", .text(number.fractionText)),
                ])
            case .marks(let marks): return .text(String(decoding: marks.map(\.rawValue), as: UTF8.self))
            case .codes(let codes): return .list(codes.map { .text($0) })
            }
        }
    }
}

extension CSVBuffer {
    /// Text that is no cell.
    fileprivate mutating func append(utf8 text: String) {
        Array(text.utf8).withUnsafeBytes { append(rows: $0) }
    }
}
