import Assessment
import Criteria
import Evaluation

/// A dossier before the verifiers, as text or JSON.
struct VerificationReport: Sendable {
    let dossier: DossierVerification
    let criteria: [CriterionVerification]
    let titles: [String: Text]

    /// - Parameter only: these criteria; all when empty.
    init(_ dossier: DossierVerification, only chosen: Set<String>) {
        self.dossier = dossier
        criteria = dossier.criteria.filter { chosen.isEmpty || chosen.contains($0.code) }
        titles = Dictionary(uniqueKeysWithValues: dossier.plan.set.criteria.map { ($0.code, $0.title) })
    }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        let participant = dossier.dossier.participant
        var text = "\(participant.title) (\(participant.unit)) — \(dossier.campaign.title)\n"
        text += isVietnamese ? "Trạng thái: " : "State: "
        text += dossier.dossier.state.title(language)
        text +=
            isVietnamese
            ? "; lần nộp \(dossier.submission.number); còn phải xem \(dossier.toJudge.count) tiêu chí\n\n"
            : "; submission \(dossier.submission.number); \(dossier.toJudge.count) criteria to look at\n\n"
        text += table(language)
        text += "\n" + whole(language)
        for line in notes(language) { text += line + "\n" }
        if let changes = dossier.changes { text += "\n" + changed(changes, language) }
        return text
    }

    private func table(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Tiêu chí" : "Criterion", .left), (isVietnamese ? "Khai" : "Claimed", .left),
            (isVietnamese ? "Thẩm định" : "Verified", .left), (isVietnamese ? "Kết luận" : "Finding", .left),
            (isVietnamese ? "KQ khai" : "Result", .left), (isVietnamese ? "KQ thẩm định" : "Verified", .left),
            (isVietnamese ? "Chênh lệch" : "Difference", .right), (isVietnamese ? "Tên" : "Title", .left),
        ])
        for criterion in criteria {
            table.append([
                criterion.code, Self.values(criterion.claim.values.mapValues(\.text)),
                Self.values(criterion.judgement?.values ?? [:]), finding(criterion)(language),
                criterion.difference.claimed.cell, criterion.difference.verified.cell,
                difference(criterion.difference, language), titles[criterion.code]?(language) ?? "",
            ])
        }
        return table.text
    }

    private static func values(_ values: [String: String]) -> String {
        values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.isEmpty ? "—" : $0.value)" }
            .joined(separator: " ")
    }

    private func finding(_ criterion: CriterionVerification) -> Text {
        guard let judgement = criterion.judgement else {
            return criterion.isRequired
                ? Text(vi: "chưa xem", en: "to look at") : Text(vi: "mẫu không hỏi", en: "not sampled")
        }
        let title = judgement.finding.title
        return judgement.rejected.isEmpty
            ? title
            : Text(vi: title.vi + ", bác minh chứng", en: title(.en) + ", evidence rejected")
    }

    private func difference(_ difference: OutcomeDifference, _ language: Language) -> String {
        if let points = difference.points { return points.isZero ? "" : points.difference }
        let levels = difference.levels
        guard levels.isEmpty else {
            return (language == .vi ? "mức " : "level ") + levels.map(String.init).joined(separator: ",")
        }
        return difference.changesJudgement ? "≠" : ""
    }

    private func whole(_ language: Language) -> String {
        let isVietnamese = language == .vi
        let whole = dossier.whole
        var text = isVietnamese ? "Kết quả chung: khai " : "Whole: claimed "
        text += whole.claimed.cell + (isVietnamese ? ", thẩm định " : ", verified ") + whole.verified.cell
        if let points = whole.points, !points.isZero {
            text += (isVietnamese ? "; chênh lệch " : "; difference ") + points.difference
        }
        if let levels = whole.levels, levels != 0 {
            text += (isVietnamese ? "; mức " : "; levels ") + (levels > 0 ? "+\(levels)" : "\(levels)")
        }
        return text + "\n"
    }

    /// Reasons, evidence and questions, a line each.
    private func notes(_ language: Language) -> [String] {
        let isVietnamese = language == .vi
        return criteria.flatMap { criterion -> [String] in
            var lines: [String] = []
            if !criterion.claim.evidence.isEmpty {
                lines.append(
                    (isVietnamese ? "minh chứng: " : "evidence: ")
                        + criterion.claim.evidence.joined(separator: ", ")
                )
            }
            if let judgement = criterion.judgement {
                if !judgement.reason.isEmpty {
                    lines.append((isVietnamese ? "lý do: " : "reason: ") + judgement.reason)
                }
                if !judgement.support.isEmpty {
                    lines.append(
                        (isVietnamese ? "căn cứ: " : "rests on: ")
                            + judgement.support.joined(separator: ", ")
                    )
                }
                for (evidence, reason) in judgement.rejected.sorted(by: { $0.key < $1.key }) {
                    lines.append((isVietnamese ? "bác " : "rejected ") + "\(evidence): \(reason)")
                }
            }
            for question in criterion.questions {
                lines.append((isVietnamese ? "hỏi" : "asked") + " [\(question.entry)]: \(question.text)")
                for answer in question.answers {
                    lines.append((isVietnamese ? "  trả lời: " : "  answered: ") + answer.text)
                }
                if question.isOpen { lines.append(isVietnamese ? "  chưa trả lời" : "  not answered yet") }
            }
            return lines.map { "\(criterion.code) – \($0)" }
        }
    }

    private func changed(_ changes: SubmissionChanges, _ language: Language) -> String {
        let isVietnamese = language == .vi
        var text =
            isVietnamese
            ? "Thay đổi từ lần nộp \(changes.since):\n" : "Changed since submission \(changes.since):\n"
        for criterion in changes.criteria {
            var parts = criterion.values.map { value in
                "\(value.letter) \(value.before.isEmpty ? "—" : value.before) → \(value.after.isEmpty ? "—" : value.after)"
            }
            parts += criterion.addedEvidence.map { (isVietnamese ? "thêm minh chứng " : "added ") + $0 }
            parts += criterion.removedEvidence.map { (isVietnamese ? "gỡ minh chứng " : "removed ") + $0 }
            if parts.isEmpty { parts = [isVietnamese ? "không đổi gì" : "left as it was"] }
            text += "  \(criterion.code): " + parts.joined(separator: "; ")
            if let reason = criterion.reason {
                text += (isVietnamese ? " (bị trả: " : " (given back: ") + reason + ")"
            }
            text += "\n"
        }
        return text
    }
}

extension Judgement.Finding {
    /// For lists.
    var title: Text {
        switch self {
        case .agreed: Text(vi: "đồng ý", en: "agreed")
        case .corrected: Text(vi: "sửa", en: "corrected")
        case .unseen: Text(vi: "chấp nhận theo mẫu", en: "accepted by the sample")
        }
    }
}
