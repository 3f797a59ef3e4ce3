package import Criteria
package import Quantities
package import Tables

/// Why a dossier cannot be handed in, given back or attached to as asked.
package enum SubmissionRefusal: ExplainedError, Hashable, Sendable {
    /// Cells that cannot be read or contradict each other.
    case faults([UnitFileFault])
    case empty
    case noReasons
    case unknownCriterion(String)
    case badReason(String)
    /// The last day cannot be counted, since not all holidays are known: name a day.
    case daysOffNotKnown(year: Int)
    case dueInThePast(CivilDate)
    /// Values are carried over between editions of one set only: elsewhere a code means something else.
    case otherSet(String)

    package var code: String {
        switch self {
        case .faults: "submission.faults"
        case .empty: "submission.empty"
        case .noReasons: "return.no-reasons"
        case .unknownCriterion: "criterion.unknown"
        case .badReason: "return.bad-reason"
        case .daysOffNotKnown: "return.days-off-not-known"
        case .dueInThePast: "return.due-in-the-past"
        case .otherSet: "carry-over.other-set"
        }
    }

    package var text: Text {
        switch self {
        case .faults(let faults):
            Text(
                vi: "Hồ sơ có \(faults.count) chỗ sai, sửa rồi nộp: "
                    + faults.map { $0.text(.vi) }.joined(separator: "; "),
                en: "\(faults.count) cells are wrong; mend them, then submit: "
                    + faults.map { $0.text(.en) }.joined(separator: "; ")
            )
        case .empty:
            Text(vi: "Hồ sơ chưa có số liệu nào.", en: "The dossier holds no values yet.")
        case .noReasons:
            Text(
                vi: "Trả lại hồ sơ thì phải nêu lý do cho ít nhất một tiêu chí.",
                en: "To return a dossier give a reason for at least one criterion."
            )
        case .unknownCriterion(let code):
            Text(vi: "Bộ tiêu chí không có tiêu chí “\(code)”.", en: "The set has no criterion “\(code)”.")
        case .badReason(let code):
            Text(
                vi: "Lý do ở tiêu chí “\(code)” trống hoặc dài quá 4000 ký tự.",
                en: "The reason for “\(code)” is blank or longer than 4000 characters."
            )
        case .daysOffNotKnown(let year):
            Text(
                vi:
                    "Chưa có đủ ngày nghỉ lễ năm \(year) nên không tính được hạn theo ngày làm việc; hãy nêu rõ ngày.",
                en:
                    "The holidays of \(year) are not all known, so working days cannot be counted; name a day."
            )
        case .dueInThePast(let day):
            Text(vi: "Hạn \(day.vietnamese) đã qua.", en: "The day \(day) is in the past.")
        case .otherSet(let name):
            Text(
                vi:
                    "Hồ sơ trước theo bộ tiêu chí \(name); chỉ lấy lại được số liệu trong cùng một bộ tiêu chí.",
                en: "The earlier dossier follows \(name); values carry over within one set only."
            )
        }
    }
}
