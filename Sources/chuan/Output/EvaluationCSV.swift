import Criteria
import Evaluation
import Tables

/// Writes results as CSV: docs/data-file.md, "Results".
struct EvaluationCSV {
    let evaluation: PopulationEvaluation
    let file: UnitFile
    /// Points as exact fractions instead of ten decimals.
    let isExact: Bool

    /// - Parameter goesOn: told how many units are written; answers whether to go on.
    /// - Returns: whether all was written; else there is no file.
    func write(to path: String, goesOn: (Int) -> Bool) throws(FileError) -> Bool {
        let plan = evaluation.plan
        let columns = ResultColumn.columns(of: plan)
        var writer = CSVWriter(try OutputFile(path: path))
        for column in columns { writer.row.append(text: column.name(in: plan)) }
        try writer.endRow()
        for row in 0..<evaluation.facts.unitCount {
            for column in columns { append(column, row: row, to: &writer.row) }
            try writer.endRow()
            if row % 256 == 255, !goesOn(row + 1) { return false }
        }
        try writer.finish()
        return true
    }

    private func append(_ column: ResultColumn, row: Int, to buffer: inout CSVBuffer) {
        switch column {
        case .unit: buffer.append(text: file.units, row: row)
        case .parent:
            if let parents = file.parents {
                buffer.append(text: parents, row: row)
            } else {
                buffer.appendBlank()
            }
        default:
            switch evaluation.cell(column, row: row) {
            case .blank: buffer.appendBlank()
            case .word(let word): buffer.append(text: word)
            case .whole(let number): buffer.append(integer: number)
            case .number(let number):
                isExact ? buffer.append(text: number.fractionText) : buffer.append(points: number.double)
            case .marks(let marks):
                buffer.append(text: String(decoding: marks.map(\.rawValue), as: UTF8.self))
            case .codes(let codes): buffer.append(text: codes.joined(separator: " "))
            }
        }
    }
}
