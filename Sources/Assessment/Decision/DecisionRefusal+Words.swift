package import Criteria
import Quantities

extension DecisionRefusal {
    /// What was found and what to do.
    package var text: Text {
        switch self {
        case .noNumber:
            Text(
                vi: "Quyết định cần số, ký hiệu (tối đa 100 ký tự trên một dòng).",
                en: "A decision needs its number (at most 100 characters on one line)."
            )
        case .noSignatory:
            Text(
                vi: "Cần nêu người ký: họ tên và chức vụ (tối đa 300 ký tự trên một dòng).",
                en: "Name who signed, with the office (at most 300 characters on one line)."
            )
        case .noLegalBasis:
            Text(
                vi: "Cần từ 1 đến 50 căn cứ pháp lý, mỗi căn cứ một dòng tối đa 1000 ký tự.",
                en: "Name 1 to 50 legal bases, each a line of at most 1000 characters."
            )
        case .tooLong: Text(vi: "Lý do dài nhất 4000 ký tự.", en: "Reasons have at most 4000 characters.")
        case .inTheFuture(let day):
            Text(
                vi: "Ngày \(day.vietnamese) chưa đến; ghi quyết định khi đã ký.",
                en: "\(day) lies ahead; record a decision once it is signed."
            )
        case .endsBeforeItBegins(let day):
            Text(
                vi: "Ngày hết hiệu lực \(day.vietnamese) sớm hơn ngày bắt đầu có hiệu lực.",
                en: "The last day \(day) comes before the first."
            )
        case .noSuchLevel(let level, let highest):
            Text(
                vi: "Không có mức độ \(level); bộ tiêu chí có các mức từ 1 đến \(highest).",
                en: "There is no level \(level); the set has levels 1 to \(highest)."
            )
        case .wrongKind(.levels):
            Text(
                vi: "Bộ tiêu chí này chia mức độ: quyết định công nhận một mức độ hoặc không công nhận.",
                en: "This set has levels: recognise at one, or refuse."
            )
        case .wrongKind(.score):
            Text(
                vi: "Bộ tiêu chí này cho điểm: quyết định xác nhận điểm theo kết quả, hoặc không công nhận.",
                en: "This set gives points: establish those of the result, or refuse."
            )
        case .wrongKind(.verdict):
            Text(
                vi: "Bộ tiêu chí này kết luận đạt hoặc không đạt.",
                en: "This set says met or not met."
            )
        case .aboveResult(let asked, let reached):
            Text(
                vi:
                    "Số liệu đã thẩm định chỉ đạt mức độ \(reached), không thể công nhận mức độ \(asked). Nếu số liệu sai, trả lại để thẩm định lại trước khi hội đồng họp, hoặc đính chính bằng quyết định riêng.",
                en:
                    "The verified figures reach level \(reached); level \(asked) cannot be recognised. If figures are wrong, have them verified again or correct by a decision of its own."
            )
        case .notMet:
            Text(
                vi: "Số liệu đã thẩm định không đạt bộ tiêu chí, không thể kết luận đạt.",
                en: "The verified figures do not meet the set, so it cannot be decided that they do."
            )
        case .needsReasons(let deviation): deviation.text
        case .noTotal:
            Text(
                vi:
                    "Còn thiếu số liệu nên chưa có tổng điểm; bổ sung số liệu hoặc quyết định không công nhận kèm lý do.",
                en: "Figures are missing, so there is no total; complete them or refuse with reasons."
            )
        case .otherPoints(let asked, let found):
            Text(
                vi:
                    "Số liệu đã thẩm định cho \(found) điểm, không phải \(asked). Hãy tải lại dự thảo rồi quyết định.",
                en:
                    "The verified figures give \(found) points, not \(asked). Load the draft again and decide."
            )
        case .boundsNotFrozen:
            Text(
                vi:
                    "Điểm của bộ tiêu chí này phụ thuộc các đơn vị khác mà các cận so sánh chưa được chốt. Hãy chốt cận của đợt đánh giá trước.",
                en:
                    "Points under this set depend on other units and the bounds are not frozen. Freeze the bounds of the campaign first."
            )
        case .sampleEnlarged(let debt):
            Text(
                vi:
                    "Hồ sơ này có tiêu chí được chấp nhận theo mẫu thẩm định, mà mẫu phải mở rộng vì phát hiện thêm sai sót: còn \(debt.count) mục phải xem (\(debt.text.vi)). Hãy xem xong các mục ấy, hoặc thẩm định tiếp hồ sơ này và kết luận mọi tiêu chí, rồi quyết định.",
                en:
                    "Criteria of this dossier were accepted on the strength of a sample, and errors found since have enlarged it: \(debt.count) items remain to be looked at (\(debt.text(.en))). Look at them, or resume this dossier and judge every criterion, then decide."
            )
        case .ownUnit:
            Text(
                vi:
                    "Người quyết định hoặc người ký đã làm hồ sơ cho chính đơn vị này. Không ai quyết định về đơn vị của mình; hãy để người khác có thẩm quyền quyết định.",
                en:
                    "Who decides or signs acted for this unit. Nobody decides on their own unit; let another one with the power decide."
            )
        case .sameAct(let number):
            Text(
                vi:
                    "Số \(number) là số của chính quyết định trước; đính chính, hủy bỏ phải bằng quyết định riêng, có số hoặc ngày khác.",
                en:
                    "\(number) is the decision before itself; a correction or revocation is a decision of its own, with another number or day."
            )
        case .noSuchDecision(let id):
            Text(vi: "Không có quyết định “\(id)”.", en: "There is no decision “\(id)”.")
        case .noDecision:
            Text(vi: "Hồ sơ này chưa có quyết định.", en: "There is no decision on this dossier.")
        }
    }
}

extension DecisionRefusal.Deviation {
    var text: Text {
        switch self {
        case .belowResult:
            Text(
                vi: "Quyết định thấp hơn kết quả của số liệu đã thẩm định thì phải nêu lý do.",
                en: "A decision below what the verified figures reach needs reasons."
            )
        case .undetermined:
            Text(
                vi: "Còn thiếu số liệu nên chưa kết luận được; quyết định không đạt thì phải nêu lý do.",
                en: "Figures are missing and the result is open; to decide “not met” give reasons."
            )
        case .otherThanCouncil:
            Text(
                vi: "Quyết định khác kết quả của hội đồng thì phải nêu lý do.",
                en: "A decision other than the council's result needs reasons."
            )
        case .correction:
            Text(vi: "Quyết định đính chính phải nêu lý do.", en: "A correction needs reasons.")
        case .revocation:
            Text(vi: "Quyết định hủy bỏ phải nêu lý do.", en: "A revocation needs reasons.")
        }
    }
}
