package import Criteria
import Records
import Tables

extension VerificationRefusal {
    /// A stable name for logs, interfaces and tests.
    package var code: String {
        switch self {
        case .nothing: "judgement.nothing"
        case .unknownCriterion: "criterion.unknown"
        case .asksNothing: "judgement.asks-nothing"
        case .twice: "judgement.twice"
        case .changedMeanwhile: "judgement.changed-meanwhile"
        case .noReason: "judgement.no-reason"
        case .tooLong: "judgement.too-long"
        case .unknownValue: "value.unknown"
        case .nothingCorrected: "judgement.nothing-corrected"
        case .faults: "judgement.faults"
        case .notAttached: "judgement.not-attached"
        case .badEvidence: "judgement.bad-evidence"
        case .nothingToCarry: "judgement.nothing-to-carry"
        case .notJudged: "verification.not-judged"
        case .sampleUnderWay: "verification.sample-under-way"
        case .noText: "question.no-text"
        case .unknownQuestion: "question.unknown"
        case .neverHandedIn: "verification.never-handed-in"
        }
    }

    package var text: Text {
        switch self {
        case .nothing: Text(vi: "Chưa có kết luận nào để lưu.", en: "There is no judgement to keep.")
        case .unknownCriterion(let code):
            Text(vi: "Bộ tiêu chí không có tiêu chí “\(code)”.", en: "The set has no criterion “\(code)”.")
        case .asksNothing(let code):
            Text(
                vi: "Tiêu chí “\(code)” không hỏi đơn vị số liệu nào nên không cần thẩm định.",
                en: "“\(code)” asks the unit for no values, so there is nothing to verify."
            )
        case .twice(let code):
            Text(
                vi: "Tiêu chí “\(code)” được kết luận hai lần cùng lúc; chỉ gửi một.",
                en: "“\(code)” is judged twice at once; send one."
            )
        case .changedMeanwhile(let code, _):
            Text(
                vi:
                    "Số liệu hoặc minh chứng của tiêu chí “\(code)” đã thay đổi sau khi bạn xem (hồ sơ đã được trả lại và nộp lại). Chưa lưu gì; hãy tải lại, xem phần thay đổi rồi kết luận.",
                en:
                    "The values or evidence of “\(code)” changed after you looked (the dossier was returned and submitted again). Nothing was kept; load it again, see what changed, then judge."
            )
        case .noReason(let code):
            Text(
                vi: "Sửa số liệu hoặc không chấp nhận minh chứng ở tiêu chí “\(code)” thì phải nêu lý do.",
                en: "To correct a value or reject evidence of “\(code)” give a reason."
            )
        case .tooLong(let code):
            Text(
                vi:
                    "Ở tiêu chí “\(code)”: lý do tối đa 4000 ký tự, giá trị tối đa 400 ký tự và không có ký tự điều khiển.",
                en:
                    "At “\(code)”: a reason has at most 4000 characters, a value at most 400 and no control characters."
            )
        case .unknownValue(let key):
            Text(
                vi: "Bộ tiêu chí không hỏi mục “\(key.column)”, hoặc mục này do phần mềm đếm.",
                en: "The set does not ask for “\(key.column)”, or it is counted by the program."
            )
        case .nothingCorrected(let code):
            Text(
                vi: "Giá trị sửa ở tiêu chí “\(code)” giống số liệu đã khai; hãy chọn “đồng ý”.",
                en: "The corrected values of “\(code)” are those claimed; agree instead."
            )
        case .faults(let faults):
            Text(
                vi: "Giá trị sửa chưa dùng được: " + faults.map { $0.text(.vi) }.joined(separator: "; "),
                en: "The corrected values cannot be used: "
                    + faults.map { $0.text(.en) }.joined(separator: "; ")
            )
        case .notAttached(let code, let evidence):
            Text(
                vi: "Minh chứng \(evidence) không gắn với tiêu chí “\(code)”.",
                en: "Evidence \(evidence) is not attached to “\(code)”."
            )
        case .badEvidence(let code):
            Text(
                vi: "Minh chứng nêu ở tiêu chí “\(code)” phải có mã từ 1 đến 200 ký tự, tối đa 50 mục.",
                en:
                    "Evidence named at “\(code)” needs an identifier of 1 to 200 characters, at most 50 pieces."
            )
        case .nothingToCarry:
            Text(
                vi: "Không có kết luận nào của lần nộp trước còn dùng được cho lần này.",
                en: "No judgement of an earlier submission still holds for this one."
            )
        case .notJudged(let codes):
            Text(
                vi: "Còn \(codes.count) tiêu chí chưa kết luận: \(VerificationRefusal.list(codes)).",
                en: "\(codes.count) criteria are not judged yet: \(VerificationRefusal.list(codes))."
            )
        case .sampleUnderWay(let codes, let count):
            Text(
                vi:
                    "\(codes.count) tiêu chí chưa xem (\(VerificationRefusal.list(codes))) chỉ được chấp nhận khi đã xem xong mẫu: còn \(count) mục phải xem ở các hồ sơ trong đợt. Hãy xem xong mẫu, hoặc kết luận luôn các tiêu chí này.",
                en:
                    "\(codes.count) criteria nobody looked at (\(VerificationRefusal.list(codes))) are accepted only when the sample is finished: \(count) items of the campaign remain. Finish the sample, or judge these too."
            )
        case .noText:
            Text(
                vi: "Câu hỏi, câu trả lời hoặc lý do phải có nội dung, tối đa 4000 ký tự.",
                en: "A question, an answer or a reason needs text, at most 4000 characters."
            )
        case .unknownQuestion:
            Text(vi: "Hồ sơ không có câu hỏi này.", en: "The dossier has no such question.")
        case .neverHandedIn:
            Text(
                vi: "Hồ sơ chưa từng được nộp nên chưa có gì để thẩm định.",
                en: "The dossier was never submitted, so there is nothing to verify."
            )
        }
    }

    private static func list(_ codes: [String]) -> String {
        codes.prefix(20).joined(separator: ", ") + (codes.count > 20 ? ", …" : "")
    }
}
