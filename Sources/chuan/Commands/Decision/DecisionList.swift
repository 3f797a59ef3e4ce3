import Assessment
import Criteria
import Quantities
import Records

/// The dossiers of a campaign with what was decided on each, or what the results lead to.
struct DecisionList: Sendable {
    private struct Line: Sendable {
        let dossier: Dossier
        let decision: Decision?
        let proposal: DecisionOutcome?
    }

    private let lines: [Line]

    init(
        _ dossiers: [Dossier],
        _ decisions: [Identifier<Dossier>: Decision],
        _ drafts: [DecisionDraft],
        isWaitingOnly: Bool
    ) {
        let proposals = Dictionary(drafts.map { ($0.dossier.id, $0.proposal) }) { first, _ in first }
        lines = dossiers.compactMap { dossier in
            let line = Line(
                dossier: dossier,
                decision: decisions[dossier.id],
                proposal: proposals[dossier.id]
            )
            return isWaitingOnly && line.proposal == nil ? nil : line
        }
    }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Mã" : "Code", .left), (isVietnamese ? "Đơn vị" : "Unit", .left),
            (isVietnamese ? "Trạng thái" : "State", .left),
            (isVietnamese ? "Kết quả dẫn đến" : "Results lead to", .left),
            (isVietnamese ? "Đã quyết định" : "Decided", .left), (isVietnamese ? "Số" : "Number", .left),
            (isVietnamese ? "Ngày" : "Day", .left),
        ])
        for line in lines {
            let day = line.decision.map { isVietnamese ? $0.act.day.vietnamese : $0.act.day.description }
            table.append([
                line.dossier.participant.unit, line.dossier.participant.title,
                line.dossier.state.title(language), line.proposal?.title(language) ?? "",
                line.decision?.outcome.title(language) ?? "", line.decision?.act.number ?? "", day ?? "",
            ])
        }
        return table.text
    }

    var json: JSON {
        .list(
            lines.map { line in
                .compact([
                    ("unit", .text(line.dossier.participant.unit)),
                    ("title", .text(line.dossier.participant.title)),
                    ("dossier", .text(line.dossier.id.text)), ("state", .text(line.dossier.state.rawValue)),
                    ("proposal", line.proposal.map { DecisionJSON.outcome($0) } ?? .null),
                    ("decision", line.decision.map { DecisionJSON.decision($0) } ?? .null),
                ])
            }
        )
    }
}
