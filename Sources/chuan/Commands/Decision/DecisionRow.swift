import Assessment
import Criteria
import Tables

/// A line of a list of decisions: unit, and where it departs from the results what is decided, with reasons.
struct DecisionRow: Hashable, Sendable {
    let unit: String
    let choice: OutcomeChoice
    /// `nil` for that of the command.
    let number: String?
    let reasons: String?

    init(unit: String, choice: OutcomeChoice, number: String?, reasons: String?) {
        self.unit = unit
        self.choice = choice
        self.number = number
        self.reasons = reasons
    }

    /// By the results and by the paper of the command.
    init(everythingAsDraftedFor unit: String) {
        self.init(unit: unit, choice: .asDrafted, number: nil, reasons: nil)
    }

    /// Reads a list whose columns are `unit`, and maybe `outcome`, `level`, `number` and `reasons`.
    ///
    /// - Returns: the rows, or everything that is wrong with the file.
    static func read(_ file: CSVRows) -> (rows: [DecisionRow], faults: [Text]) {
        var faults = file.faults.kept.map { fault in Text(vi: fault.text(.vi), en: fault.text(.en)) }
        guard let unit = file.column(named: "unit") else {
            return ([], faults + [DecisionWords.noUnitColumn])
        }
        func cell(_ row: CSVRow, _ name: String) -> String? {
            file.column(named: name).map { row.cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
        }
        var rows: [DecisionRow] = []
        var seen: Set<String> = []
        for row in file.rows {
            let (outcome, level) = (cell(row, "outcome"), cell(row, "level"))
            guard let choice = choice(outcome, level) else {
                faults.append(
                    DecisionWords.badLine(
                        row.line,
                        [outcome, level].compactMap(\.self).joined(separator: ", ")
                    )
                )
                continue
            }
            guard seen.insert(row.cells[unit]).inserted else {
                faults.append(DecisionWords.twice(row.line, row.cells[unit]))
                continue
            }
            rows.append(
                DecisionRow(
                    unit: row.cells[unit],
                    choice: choice,
                    number: cell(row, "number"),
                    reasons: cell(row, "reasons")
                )
            )
        }
        return (rows, faults)
    }

    private static func choice(_ outcome: String?, _ level: String?) -> OutcomeChoice? {
        switch (outcome, level) {
        case (nil, nil): return .asDrafted
        case ("recognise", nil): return .recognise
        case ("refuse", nil): return .refuse
        case ("recognise", let level?), (nil, let level?): return Int(level).map { .level($0) }
        default: return nil
        }
    }
}
