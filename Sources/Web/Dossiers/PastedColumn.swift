import Assessment
import Criteria
import Evaluation

/// What was pasted from a spreadsheet, read into the figures of a set.
///
/// Two or more cells in a row: the first that names a figure (`1.1.a`, or `3.4` where there is one alone) says which, the last cell is the value.
/// One cell in every row: values in the order of the set.
struct PastedColumn {
    struct Line {
        let number: Int
        let text: String
        let fault: Text
    }

    private(set) var values: [ValueKey: String] = [:]
    private(set) var faults: [Line] = []

    /// More rows than any set has figures are refused.
    static let most = 2_000

    init(_ text: String, _ plan: Plan) {
        let slots = plan.slots.filter { $0.input.origin == .column }
        var byName: [String: Plan.Slot] = [:]
        for slot in slots {
            byName[slot.column] = slot
            if slot.isOnly { byName[slot.code] = slot }
        }
        let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
            .map { row in
                row.split(separator: "\t", omittingEmptySubsequences: false).map(PastedColumn.trimmed)
            }
        guard rows.count <= PastedColumn.most else {
            faults = [
                Line(number: PastedColumn.most + 1, text: "", fault: PasteWords.tooMany(PastedColumn.most))
            ]
            return
        }
        let isBare = rows.allSatisfy { $0.count == 1 }
        if isBare {
            take(rows.map { $0.first ?? "" }, slots)
        } else {
            for (place, cells) in rows.enumerated() { take(cells, place + 1, byName) }
        }
    }

    /// Values alone, in the order of the set; a blank row at the end is the spreadsheet's.
    private mutating func take(_ column: [String], _ slots: [Plan.Slot]) {
        let last = column.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        let cells = Array(column[..<last])
        guard cells.count <= slots.count else {
            let fault = PasteWords.moreThanAsked(cells.count, slots.count)
            faults.append(Line(number: slots.count + 1, text: cells[slots.count], fault: fault))
            return
        }
        for (cell, slot) in zip(cells, slots) where !cell.isEmpty {
            values[ValueKey(slot.code, slot.input.letter)] = TypedFigure.plain(cell, slot.input.kind)
        }
    }

    private mutating func take(_ cells: [String], _ number: Int, _ byName: [String: Plan.Slot]) {
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        guard let name = cells.firstIndex(where: { byName[$0] != nil }), let slot = byName[cells[name]] else {
            // The first row may be the heading.
            if number > 1 {
                faults.append(Line(number: number, text: cells[0], fault: PasteWords.unknown))
            }
            return
        }
        guard let value = cells[(name + 1)...].last(where: { !$0.isEmpty }) else { return }
        let key = ValueKey(slot.code, slot.input.letter)
        if values[key] != nil {
            faults.append(Line(number: number, text: slot.column, fault: PasteWords.twice))
        }
        values[key] = TypedFigure.plain(value, slot.input.kind)
    }

    private static func trimmed(_ cell: Substring) -> String {
        let rest = cell.drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }
}
