package import Criteria

extension CouncilRefusal {
    /// What was found and what to do.
    package var text: Text {
        switch self {
        case .badQuorum:
            Text(
                vi:
                    "Số thành viên tối thiểu cần ghi là một phần từ 0 đến 1 và ít nhất 1 người, nhiều nhất 99.",
                en: "A quorum is a part from 0 to 1 and at least 1 member, at most 99."
            )
        case .badVotingRule:
            Text(
                vi:
                    "Quy tắc biểu quyết cần một phần lớn hơn 0: “quá” một phần nhỏ hơn 1, hoặc “từ” một phần không quá 1.",
                en:
                    "The voting rule needs a part above 0: “more than” one below 1, or “at least” one up to 1."
            )
        case .badAveraging:
            Text(
                vi:
                    "Cách tổng hợp điểm cần từ 0 đến 10 chữ số thập phân và số phiếu tối thiểu từ 1 (từ 3 nếu bỏ điểm cao nhất, thấp nhất).",
                en: "Averaging takes 0 to 10 decimals and at least 1 mark (3 when the extremes are dropped)."
            )
        case .averagingMismatch(true):
            Text(
                vi: "Bộ tiêu chí này do thành viên chấm điểm: cần nêu cách tổng hợp điểm.",
                en: "Members give points under this set: say how they are averaged."
            )
        case .averagingMismatch(false):
            Text(
                vi: "Bộ tiêu chí này không có tiêu chí chấm điểm: không nêu cách tổng hợp điểm.",
                en: "Members give no points under this set: name no averaging."
            )
        case .tooManyMembers(let count):
            Text(vi: "Có \(count) thành viên; nhiều nhất 99.", en: "There are \(count) members; at most 99.")
        case .fewerThanQuorum(let count, let least):
            Text(
                vi: "Hội đồng có \(count) thành viên mà mỗi phiên cần ít nhất \(least).",
                en: "The council has \(count) members and every vote needs at least \(least)."
            )
        case .notOneChair:
            Text(vi: "Hội đồng cần đúng một Chủ tịch.", en: "A council has exactly one chair.")
        case .memberTwice(let title):
            Text(vi: "“\(title)” được nêu hai lần.", en: "“\(title)” stands twice.")
        case .badTitle:
            Text(
                vi: "Họ tên, chức vụ của mỗi thành viên cần từ 1 đến 300 ký tự trên một dòng.",
                en: "Name and office of each member take 1 to 300 characters on one line."
            )
        case .noCouncilInProcedure:
            Text(
                vi: "Đợt đánh giá này không có hội đồng trong trình tự.",
                en: "This campaign has no council in its procedure."
            )
        case .notAppointed:
            Text(
                vi: "Chưa thành lập hội đồng cho đợt đánh giá này.",
                en: "No council is appointed for this campaign yet."
            )
        case .notAMember:
            Text(
                vi: "Chỉ thành viên hội đồng còn nhiệm kỳ mới làm được việc này.",
                en: "Only a member whose term is running can do this."
            )
        case .onlyChairOrSecretary:
            Text(
                vi: "Chỉ Chủ tịch hoặc Thư ký hội đồng mở và đóng phiếu.",
                en: "Only the chair or a secretary opens and closes votes."
            )
        case .onlyChair:
            Text(
                vi: "Chỉ Chủ tịch hội đồng xác định xung đột lợi ích của thành viên khác.",
                en: "Only the chair establishes a conflict of another member."
            )
        case .inConflict(let kind):
            Text(
                vi: "Ông/bà không tham gia hồ sơ này vì xung đột lợi ích: \(kind.title.vi).",
                en: "You take no part in this dossier because of a conflict of interest: \(kind.title(.en))."
            )
        case .noQuorumPossible(let counting, let needed):
            Text(
                vi:
                    "Chỉ còn \(counting) thành viên không có xung đột lợi ích mà cần ít nhất \(needed). Hãy bổ sung thành viên hội đồng.",
                en:
                    "Only \(counting) members are without a conflict and \(needed) are needed. Appoint more members."
            )
        case .standsInRecords:
            Text(
                vi: "Xung đột lợi ích này thấy được từ hồ sơ nên không khai khác đi được.",
                en: "This conflict follows from the records and cannot be declared otherwise."
            )
        case .alreadyClosed:
            Text(
                vi: "Phiếu của hồ sơ này đã đóng và có kết quả.",
                en: "The vote on this dossier is closed and has its result."
            )
        case .noVote:
            Text(vi: "Hồ sơ này chưa có phiếu nào được mở.", en: "No vote was opened on this dossier.")
        case .noReason: Text(vi: "Cần nêu lý do.", en: "Give a reason.")
        case .tooLong:
            Text(vi: "Lý do dài nhất 4000 ký tự.", en: "A reason has at most 4000 characters.")
        case .noSuchLevel(nil, let highest):
            Text(
                vi: "Cần nêu mức độ đề nghị công nhận, từ 1 đến \(highest).",
                en: "Name the level to recognise, 1 to \(highest)."
            )
        case .noSuchLevel(let level?, let highest):
            highest == 0
                ? Text(
                    vi: "Bộ tiêu chí này không chia mức độ; ý kiến không kèm mức.",
                    en: "This set has no levels; leave the level out."
                )
                : Text(
                    vi: "Không có mức độ \(level); bộ tiêu chí có các mức từ 1 đến \(highest).",
                    en: "There is no level \(level); the set has levels 1 to \(highest)."
                )
        case .pointsExpected:
            Text(
                vi: "Bộ tiêu chí này cần điểm cho từng tiêu chí, hoặc không biểu quyết kèm lý do.",
                en: "This set asks for points by criterion, or an abstention with its reason."
            )
        case .noPointsExpected:
            Text(
                vi: "Bộ tiêu chí này cần ý kiến công nhận hay không, không chấm điểm.",
                en: "This set asks whether to recognise; no points are given."
            )
        case .noPoints:
            Text(
                vi: "Phiếu chưa có điểm nào; bỏ trống tất cả thì chọn không biểu quyết và nêu lý do.",
                en: "There are no points on the ballot; to leave all blank abstain and say why."
            )
        case .unknownCriterion(let code):
            Text(
                vi: "Bộ tiêu chí không có tiêu chí chấm điểm “\(code)” áp dụng cho hồ sơ này.",
                en: "The set has no criterion “\(code)” to give points to in this dossier."
            )
        case .badPoints(let criterion, let value, let maximum):
            Text(
                vi:
                    "Tiêu chí “\(criterion)”: “\(value)” không phải điểm từ 0 đến \(maximum); chưa chấm thì để trống.",
                en:
                    "“\(criterion)”: “\(value)” is no mark from 0 to \(maximum); leave it blank if not marked."
            )
        }
    }
}
