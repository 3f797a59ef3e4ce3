import Assessment
import Criteria
import Records

/// Dossiers before the verifiers as a table or JSON.
struct VerificationList: Sendable {
    private let dossiers: [Dossier]
    private let judged: [Identifier<Dossier>: Int]
    private let asked: Int

    init(_ dossiers: [Dossier], judged: [Identifier<Dossier>: Int], asked: Int) {
        self.dossiers = dossiers
        self.judged = judged
        self.asked = asked
    }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Đơn vị" : "Unit", .left), (isVietnamese ? "Hồ sơ" : "Dossier", .left),
            (isVietnamese ? "Đã kết luận" : "Judged", .right), (isVietnamese ? "Trạng thái" : "State", .left),
            (isVietnamese ? "Tên" : "Title", .left),
        ])
        for dossier in dossiers {
            table.append([
                dossier.participant.unit, dossier.id.text, "\(judged[dossier.id] ?? 0)/\(asked)",
                dossier.state.title(language), dossier.participant.title,
            ])
        }
        return table.text
    }

    var json: JSON {
        .list(
            dossiers.map { dossier in
                .object([
                    ("dossier", .text(dossier.id.text)), ("unit", .text(dossier.participant.unit)),
                    ("title", .text(dossier.participant.title)),
                    ("parent", .text(dossier.participant.parent)), ("state", .text(dossier.state.rawValue)),
                    ("entry", .whole(Int(dossier.entry.rawValue))),
                    ("judged", .whole(judged[dossier.id] ?? 0)), ("asked", .whole(asked)),
                ])
            }
        )
    }
}
