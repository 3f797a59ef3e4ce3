import Assessment
import Criteria
import Quantities
import Records

/// Decisions and their drafts for people. What a paper says stands in Vietnamese, whatever the language of the rest.
enum DecisionText {
    static func draft(_ draft: DecisionDraft, _ language: Language) -> String {
        let isVietnamese = language == .vi
        var lines = [
            "\(draft.dossier.participant.title) — \(draft.campaign.title)",
            (isVietnamese ? "Trạng thái: " : "State: ") + draft.dossier.state.title(language),
            (isVietnamese ? "Kết quả dẫn đến: " : "The results lead to: ") + draft.proposal.title(language),
        ]
        if let council = draft.council {
            lines.append((isVietnamese ? "Hội đồng: " : "Council: ") + council.outcome.title(language))
        }
        if let obstacle = draft.obstacle { lines.append("! " + obstacle.text(language)) }
        lines += ["", isVietnamese ? "Căn cứ" : "Legal basis"] + draft.legalBasis.map { "  " + $0 }
        lines += ["", isVietnamese ? "Vì sao" : "Why", "  " + draft.reasons, ""]
        lines += draft.articles.enumerated().map { "Điều \($0 + 1). \($1)" }
        return lines.joined(separator: "\n") + "\n"
    }

    static func decision(_ decision: Decision, _ language: Language) -> String {
        let isVietnamese = language == .vi
        func day(_ day: CivilDate) -> String { isVietnamese ? day.vietnamese : day.description }
        let act = decision.act
        var lines = [
            "\(act.number), \(day(act.day)): \(decision.outcome.title(language))"
                + (decision.levelTitle.map { " (\($0))" } ?? ""),
            (isVietnamese ? "  Mã: " : "  Id: ") + decision.id.text,
            (isVietnamese ? "  Người ký: " : "  Signed by: ") + act.signatory,
            (isVietnamese ? "  Hiệu lực: từ " : "  Holds: from ") + day(decision.from)
                + (act.validUntil.map { (isVietnamese ? " đến hết " : " until ") + day($0) } ?? ""),
        ]
        if let previous = decision.previous {
            lines.append((isVietnamese ? "  Thay cho: " : "  In place of: ") + previous.text)
        }
        lines += act.legalBasis.map { (isVietnamese ? "  Căn cứ: " : "  Basis: ") + $0 }
        if act.hasReasons { lines.append((isVietnamese ? "  Lý do: " : "  Reasons: ") + act.reasons) }
        lines.append((isVietnamese ? "  Mã băm: " : "  Digest: ") + decision.digest.description)
        if !decision.isWhole { lines.append("! " + DecisionWords.altered(language)) }
        return lines.joined(separator: "\n") + "\n"
    }
}
