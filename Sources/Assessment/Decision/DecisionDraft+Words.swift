import Criteria
import Evaluation
import Quantities

extension DecisionDraft {
    init(
        _ dossier: Dossier,
        _ campaign: Campaign,
        _ plan: Plan,
        _ outcome: UnitOutcome,
        council: VoteResult?,
        obstacle: DecisionRefusal?
    ) {
        let proposal = DecisionRule.proposal(outcome.whole, council: council?.outcome)
        let participant = dossier.participant
        self.dossier = dossier
        self.campaign = campaign
        self.proposal = proposal
        evaluated = outcome
        self.council = council
        self.obstacle = obstacle
        let source = plan.set.source
        let document = [
            source.title.vi, source.number.map { "số \($0)" }, source.date.map { "ngày \($0.vietnamese)" },
        ]
        legalBasis =
            [document.compactMap(\.self).joined(separator: " ")] + plan.set.legalBasis.map(\.vi)
            + (council.map { ["Biên bản họp Hội đồng thẩm định ngày \($0.day.vietnamese)"] } ?? [])
        reasons = Self.reasons(outcome, council, plan)
        let whom = [participant.title, participant.parentTitle].compactMap(\.self).joined(separator: ", ")
        articles = [
            Self.article(proposal, whom, plan, campaign),
            "Quyết định này có hiệu lực kể từ ngày ký.",
        ]
    }

    private static func reasons(_ outcome: UnitOutcome, _ council: VoteResult?, _ plan: Plan) -> String {
        var parts: [String] = []
        switch outcome.whole {
        case .level(let level, let best):
            parts.append(
                level > 0
                    ? "Số liệu đã thẩm định đạt mức độ \(level)" : "Số liệu đã thẩm định chưa đạt mức độ nào"
            )
            if best > level { parts.append("còn thiếu số liệu để kết luận mức cao hơn") }
        case .verdict(let verdict):
            switch verdict {
            case .met: parts.append("Số liệu đã thẩm định đạt bộ tiêu chí")
            case .notMet: parts.append("Số liệu đã thẩm định không đạt bộ tiêu chí")
            case .absent: parts.append("Còn thiếu số liệu để kết luận")
            }
        case .score(let score):
            parts.append(
                score.total.given.map {
                    "Tổng điểm theo số liệu đã thẩm định là \($0.decimalText(digits: 2).replacing(".", with: ","))"
                } ?? "Còn thiếu số liệu nên chưa có tổng điểm"
            )
        }
        if let council { parts.append("Hội đồng \(council.outcome.title.vi)") }
        return parts.joined(separator: "; ") + "."
    }

    private static func article(
        _ proposal: DecisionOutcome,
        _ whom: String,
        _ plan: Plan,
        _ campaign: Campaign
    ) -> String {
        let what = "theo \(plan.set.title.vi), kỳ \(campaign.period)"
        switch proposal {
        case .recognised(let level):
            return "Công nhận \(whom) đạt mức độ \(level) (\(plan.set.levels[level - 1].title.vi)) \(what)."
        case .established(let points):
            return
                "Xác nhận \(whom) đạt \(points.decimalText(digits: 2).replacing(".", with: ",")) điểm \(what)."
        case .met: return "Công nhận \(whom) đạt chuẩn \(what)."
        case .notMet: return "Xác định \(whom) chưa đạt chuẩn \(what)."
        case .refused, .revoked: return "Chưa công nhận \(whom) \(what)."
        }
    }
}
