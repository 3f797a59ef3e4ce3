import Assessment
import Criteria
import Evaluation
import Records

/// The list of what to look at first, as text or JSON.
struct RiskReport {
    private let risk: CampaignRisk
    private let items: [RiskItem]
    private let more: Int

    init(_ risk: CampaignRisk, unit: String?, limit: Int) {
        self.risk = risk
        let all = risk.list.items.filter { item in
            unit.map { risk.dossiers[item.row].participant.unit == $0 } ?? true
        }
        items = limit == 0 ? all : Array(all.prefix(limit))
        more = all.count - items.count
    }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var text =
            isVietnamese
            ? "\(risk.campaign.title): \(risk.dossiers.count) hồ sơ đã nộp, \(items.count + more) chỗ nên xem trước\n"
            : "\(risk.campaign.title): \(risk.dossiers.count) dossiers handed in, \(items.count + more) places to look at first\n"
        for (number, item) in items.enumerated() {
            let participant = risk.dossiers[item.row].participant
            text += "\n\(number + 1). \(participant.title) (\(participant.unit))"
            text += risk.criterion(of: item).map { " – \($0.code) \($0.title(language))" } ?? ""
            text += " [\(item.stake.text(language))]\n"
            for (finding, reason) in zip(item.findings, risk.reasons(for: item)) {
                text += "   \(finding.sign.strength.title(language)): \(reason(language))\n"
            }
        }
        if more > 0 {
            text +=
                isVietnamese
                ? "\n… và \(more) chỗ nữa (--limit 0 in tất cả)\n"
                : "\n… and \(more) more (--limit 0 for all)\n"
        }
        return text
    }

    var json: JSON {
        .object([
            ("campaign", .text(risk.campaign.id.text)), ("entry", .whole(Int(risk.upTo.rawValue))),
            ("dossiers", .whole(risk.dossiers.count)), ("more", .whole(more)),
            (
                "items",
                .list(
                    items.map { item in
                        let dossier = risk.dossiers[item.row]
                        return .compact([
                            ("dossier", .text(dossier.id.text)), ("unit", .text(dossier.participant.unit)),
                            ("title", .text(dossier.participant.title)),
                            ("criterion", .text(risk.criterion(of: item)?.code)),
                            ("decides", .truth(item.stake.decides)),
                            ("stake", .text(item.stake.text.vi)),
                            ("weight", .whole(item.weight)),
                            (
                                "signs",
                                .list(
                                    zip(item.findings, risk.reasons(for: item)).map { finding, reason in
                                        .object([
                                            ("kind", .text("\(finding.sign.kind)")),
                                            ("strength", .text("\(finding.sign.strength)")),
                                            ("reason", .text(reason.vi)), ("reasonEn", .text(reason(.en))),
                                        ])
                                    }
                                )
                            ),
                        ])
                    }
                )
            ),
        ])
    }
}
