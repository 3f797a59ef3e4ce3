import Criteria
import Evaluation
import Tables

/// Results as JSON: one object a unit, the same columns as the CSV; exact points beside their decimals.
struct EvaluationJSON {
    let evaluation: PopulationEvaluation
    let file: UnitFile

    var text: String {
        let plan = evaluation.plan
        let columns = ResultColumn.columns(of: plan)
        let units = (0..<evaluation.facts.unitCount).map { row -> JSON in
            .object(columns.map { ($0.name(in: plan), cell($0, row: row)) })
        }
        return JSON.object([
            ("set", .text(plan.set.id)), ("edition", .text(plan.set.edition)),
            ("units", .list(units)),
        ]).rendered
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
