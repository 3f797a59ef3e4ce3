import Criteria
import CriteriaFiles
import Evaluation
import Tables
import Testing

/// Holds a set against a worked case: its units are read as a data file, evaluated, and compared cell by cell.
struct WorkedCaseCheck {
    let plan: Plan

    func check(_ worked: WorkedCase) throws {
        let children = worked.children.isEmpty ? nil : TemporaryFile(text: Self.childrenCSV(worked.children))
        let file = try withExtendedLifetime(children) {
            try UnitFileReader(plan).read(
                FileBytes(copying: Array(Self.csv(of: worked.units, plan).utf8)),
                path: worked.name,
                children: children?.path
            )
        }
        let evaluation = try #require(PopulationEvaluation(plan, facts: file.facts, scope: .all))
        let columns = ResultColumn.columns(of: plan)
        for expected in worked.expect {
            let row = try #require(file.row(of: expected.id), "\(worked.name): \(expected.id)")
            for cell in expected.cells {
                let column = try #require(
                    columns.first { $0.name(in: plan) == cell.column },
                    "\(worked.name): no column \(cell.column)"
                )
                let found = Self.text(evaluation.cell(column, row: row))
                #expect(
                    Self.isSame(found, cell.value),
                    "\(worked.position): \(worked.name): \(expected.id) \(cell.column): \(found), expected \(cell.value)"
                )
            }
        }
    }

    private static func text(_ cell: ResultCell) -> String {
        switch cell {
        case .blank: ""
        case .word(let word): word
        case .whole(let number): "\(number)"
        case .number(let number): number.fractionText
        case .marks(let marks): String(decoding: marks.map(\.rawValue), as: UTF8.self)
        case .codes(let codes): codes.joined(separator: " ")
        }
    }

    private static func isSame(_ found: String, _ expected: String) -> Bool {
        found == expected || (number(found) != nil && number(found) == number(expected))
    }

    private static func number(_ text: String) -> Exact? {
        let parts = text.split(separator: "/").map(String.init)
        guard let top = parts.first.flatMap({ Exact($0) }) else { return nil }
        guard parts.count == 2 else { return parts.count == 1 ? top : nil }
        return Exact(parts[1]).map { top / $0 }
    }

    /// One file for all units of a case, although each may name a single input in its own way.
    private static func csv(of units: [WorkedCase.Row], _ plan: Plan) -> String {
        let only = plan.slots.filter(\.isOnly).map { ($0.code, $0.column) }
        let names = Dictionary(only) { first, _ in first }
        let rows = units.map { unit in
            (
                unit.id,
                Dictionary(unit.cells.map { (names[$0.column] ?? $0.column, $0.value) }) { first, _ in first }
            )
        }
        let columns = Set(rows.flatMap(\.1.keys)).sorted()
        let lines = rows.map { id, cells in
            ([id] + columns.map { cells[$0] ?? "" }).joined(separator: ",")
        }
        return ([(["unit"] + columns).joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
    }

    private static func childrenCSV(_ children: [WorkedCase.Row]) -> String {
        let lines = children.map { "\($0.id),\($0.value("parent") ?? ""),\($0.value("level") ?? "")" }
        return (["unit,parent,level"] + lines).joined(separator: "\n") + "\n"
    }
}
