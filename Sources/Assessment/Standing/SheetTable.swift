import Criteria
import Evaluation
import Tables

/// Dossiers as the data file that they amount to, so that a draft and a published result are read and checked by the same reader.
struct SheetTable {
    private var text: String
    private let plan: Plan
    private let columns: [ValueKey]

    init(_ plan: Plan) {
        self.plan = plan
        columns = plan.slots.filter { $0.input.origin == .column }.map { ValueKey($0.code, $0.input.letter) }
        let names = ["unit", "name", "parent"] + plan.set.attributes.map(\.name) + columns.map(\.column)
        text = names.map(SheetTable.quoted).joined(separator: ",") + "\n"
    }

    /// - Parameter leavingOut: names of columns to be left blank.
    mutating func append(
        _ participant: Participant,
        _ values: [ValueKey: EnteredValue],
        leavingOut faulty: Set<String> = []
    ) {
        let attributes = plan.set.attributes.map { attribute in
            faulty.contains(attribute.name) ? "" : participant.attributes[attribute.name] ?? ""
        }
        let figures = columns.map { key in faulty.contains(key.column) ? "" : values[key]?.text ?? "" }
        let cells = [participant.unit, participant.title, participant.parent ?? ""] + attributes + figures
        text += cells.map(SheetTable.quoted).joined(separator: ",")
        text += "\n"
    }

    /// - Parameter children: the child units with their levels, as `unit,parent,level`.
    func read(children: FileBytes? = nil) throws(UnitFileFaults) -> UnitFile {
        try UnitFileReader(plan).read(FileBytes(copying: Array(text.utf8)), path: "hồ sơ", children: children)
    }

    static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }) else {
            return cell
        }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
