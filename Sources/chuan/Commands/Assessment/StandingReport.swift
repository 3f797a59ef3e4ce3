import Records
import Assessment
import Criteria
import Evaluation
import Tables

/// A dossier's standing as a table or JSON.
struct StandingReport {
    private let dossier: DossierStanding
    private let stage: ValueStage

    init(_ dossier: DossierStanding, _ stage: ValueStage) {
        self.dossier = dossier
        self.stage = stage
    }

    private var plan: Plan { dossier.standing.plan }

    /// The criteria with their values and results, in the order of the set.
    private var rows: [(node: Node, values: String, result: String)] {
        let values = dossier.sheet.values(stage)
        return plan.nodes.indices.compactMap { place in
            let node = plan.nodes[place].node
            guard node.criterion != nil else { return nil }
            let figures = plan.nodes[place].columns.map { column in
                let slot = plan.slots[column]
                let text = values[ValueKey(slot.code, slot.input.letter)]?.text ?? ""
                return "\(slot.input.letter)=\(text.isEmpty ? "—" : text)"
            }
            return (node, figures.joined(separator: " "), dossier.standing.outcome.outcomes[place].cell)
        }
    }

    private var whole: String { dossier.standing.outcome.whole.cell }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        let participant = dossier.dossier.participant
        var text = "\(participant.title) — \(dossier.campaign.title)\n"
        text += (isVietnamese ? "Trạng thái: " : "State: ") + dossier.dossier.state.title(language) + "\n\n"
        var table = TextTable([
            (isVietnamese ? "Tiêu chí" : "Criterion", .left), (isVietnamese ? "Số liệu" : "Values", .left),
            (isVietnamese ? "Kết quả" : "Result", .left), (isVietnamese ? "Tên" : "Title", .left),
        ])
        for row in rows { table.append([row.node.code, row.values, row.result, row.node.title(language)]) }
        text += table.text
        text += "\n" + (isVietnamese ? "Kết quả chung: " : "Whole: ") + whole + "\n"
        if !dossier.sheet.late.isEmpty {
            text +=
                isVietnamese
                ? "Nhập sau hạn, chưa tính: \(late)\n" : "Entered after the last day, not counted: \(late)\n"
        }
        for fault in dossier.standing.faults { text += "! " + fault.text(language) + "\n" }
        return text
    }

    private var late: String { dossier.sheet.late.keys.sorted().map(\.column).joined(separator: " ") }

    var json: JSON {
        .object([
            ("dossier", .text(dossier.dossier.id.text)), ("unit", .text(dossier.dossier.participant.unit)),
            ("title", .text(dossier.dossier.participant.title)),
            ("state", .text(dossier.dossier.state.rawValue)),
            ("entry", .whole(Int(dossier.dossier.entry.rawValue))), ("stage", .text(stage.rawValue)),
            (
                "criteria",
                .list(
                    rows.map {
                        .object([
                            ("code", .text($0.node.code)), ("values", .text($0.values)),
                            ("result", .text($0.result)),
                        ])
                    }
                )
            ),
            ("result", .text(whole)),
            ("late", .list(dossier.sheet.late.keys.sorted().map { .text($0.column) })),
            ("faults", .list(dossier.standing.faults.map { .text($0.text(.vi)) })),
        ])
    }
}
