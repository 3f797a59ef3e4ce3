import Criteria
import Evaluation
import Quantities
import Records

/// The minutes of a vote, in Vietnamese: who sat, who took no part and why, who said what, how it was counted.
///
/// Where a quorum was lacking they do not say who said what, since another vote follows.
struct Minutes {
    let campaign: Campaign
    let dossier: Dossier
    let vote: Vote
    let closed: CivilDate
    let sitting: CouncilSitting
    /// Every version; only the last of each member stands in the minutes.
    let opinions: [Opinion]
    let tally: VoteTally
    let plan: Plan

    var text: String {
        (heading + members + conflicts + (tally.outcome == .noQuorum ? [] : voices) + count)
            .joined(separator: "\n") + "\n"
    }

    private var heading: [String] {
        let participant = dossier.participant
        let parent = participant.parentTitle.map { ", \($0)" } ?? ""
        return [
            "BIÊN BẢN HỌP HỘI ĐỒNG THẨM ĐỊNH", "",
            "Đợt đánh giá: \(campaign.title)",
            "Bộ tiêu chí: \(plan.set.title.vi) (\(campaign.set.name)), kỳ \(campaign.period)",
            "Đối tượng thẩm định: \(participant.title)\(parent) (\(participant.unit))",
            "Phiếu lần \(vote.number): mở ngày \(vote.day.vietnamese), đóng ngày \(closed.vietnamese)", "",
        ]
    }

    private var members: [String] {
        let voted = Set(tally.present.map(\.person))
        let lines = tally.counting.enumerated().map { place, member in
            let presence = voted.contains(member.person) ? "có ý kiến" : "vắng"
            return "\(place + 1). \(member.title), \(member.role.title.vi): \(presence)"
        }
        return ["I. Thành viên tham gia"] + lines + [""]
    }

    private var conflicts: [String] {
        guard !sitting.conflicts.isEmpty else {
            return ["II. Xung đột lợi ích", "Không có.", ""]
        }
        let lines = sitting.conflicts.map { conflict in
            let title = sitting.roll.first { $0.person == conflict.person }?.title ?? conflict.person.text
            return "- \(title): \(conflict.kind.title.vi) (\(conflict.origin.title.vi))"
        }
        return ["II. Thành viên không tham gia vì xung đột lợi ích"] + lines + [""]
    }

    private var voices: [String] {
        let last = Dictionary(opinions.map { ($0.person, $0) }) { _, last in last }
        let lines = tally.present.map { member in
            guard let opinion = last[member.person] else { return "- \(member.title)" }
            let reason = opinion.reason.isEmpty ? "" : ". Lý do: \(opinion.reason)"
            return "- \(member.title): \(words(opinion.ballot))\(reason)"
        }
        return ["III. Ý kiến"] + lines + [""]
    }

    private func words(_ ballot: Ballot) -> String {
        guard case .points(let given) = ballot else { return ballot.title.vi }
        let cells = rubrics.map { code in
            "\(code): \(given[code].map { $0.replacing(".", with: ",") } ?? "không chấm")"
        }
        return cells.joined(separator: "; ")
    }

    /// In the order of the set.
    private var rubrics: [String] {
        plan.rubricPlaces.sorted { $0.value < $1.value }.map(\.key)
    }

    private var count: [String] {
        var lines = [
            "IV. Kết quả",
            "Thành viên được tính: \(tally.counting.count); có ý kiến: \(tally.present.count); cần ít nhất: \(tally.needed)",
        ]
        switch tally.outcome {
        case .noQuorum:
            lines.append("Kết luận: không đủ số thành viên; phiếu không có giá trị, phải bỏ phiếu lại.")
        case .points(let points):
            if let averaging = sitting.council.rules.averaging {
                lines.append(
                    "Cách tổng hợp: \(averaging.method.title.vi), \(averaging.rounding.digits) chữ số thập phân, ít nhất \(averaging.least) phiếu chấm mỗi tiêu chí"
                )
            }
            for code in rubrics {
                let value = points[code].map { $0.decimalText(digits: 10).replacing(".", with: ",") }
                lines.append("- \(code): \(value ?? "chưa đủ phiếu chấm, để trống")")
            }
        case .recognise, .refuse:
            for (level, voices) in tally.recognitions.sorted(by: { ($0.key ?? 0) > ($1.key ?? 0) }) {
                lines.append("- \(Ballot.recognise(level: level).title.vi): \(voices)")
            }
            lines.append("- \(Ballot.refuse.title.vi): \(tally.refusals)")
            lines.append("- \(Ballot.abstain.title.vi): \(tally.abstentions)")
            lines.append("Quy tắc: \(rule)")
            lines.append("Kết luận: Hội đồng \(tally.outcome.title.vi).")
        }
        return lines
    }

    private var rule: String {
        let voting = sitting.council.rules.voting
        let part = "\(voting.part.numerator)/\(voting.part.denominator)"
        let base =
            switch voting.base {
            case .voting: "số phiếu công nhận và không công nhận"
            case .present: "số thành viên có ý kiến"
            case .counting: "số thành viên được tính"
            }
        let tie = voting.chairBreaksTies ? "; ngang nhau thì theo ý kiến Chủ tịch" : ""
        return
            "\(voting.isMoreThan ? "quá" : "từ") \(part) \(base)\(tie); ý kiến công nhận một mức độ được tính cho mọi mức thấp hơn"
    }
}
