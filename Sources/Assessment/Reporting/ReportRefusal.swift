package import Criteria
package import Quantities

/// Why a report cannot be sent as asked.
package enum ReportRefusal: ExplainedError, Hashable, Sendable {
    /// The campaign names nobody to report to.
    case noRecipient
    case tooEarly(from: CivilDate)
    /// Units are not decided and it is not said why.
    case incomplete(Int, first: [String])
    /// What is corrected is not said.
    case noReason
    case tooLong
    /// The report is the one that was sent already.
    case nothingChanged(number: Int)
    /// What was decided on these units does not come out again.
    case notReproducible([String])

    package var code: String {
        switch self {
        case .noRecipient: "report.no-recipient"
        case .tooEarly: "report.too-early"
        case .incomplete: "report.incomplete"
        case .noReason: "report.no-reason"
        case .tooLong: "report.too-long"
        case .nothingChanged: "report.nothing-changed"
        case .notReproducible: "report.not-reproducible"
        }
    }

    package var text: Text {
        switch self {
        case .noRecipient:
            Text(
                vi: "Đợt đánh giá không nêu cơ quan nhận báo cáo.",
                en: "The campaign names nobody to report to."
            )
        case .tooEarly(let day):
            Text(vi: "Báo cáo gửi từ ngày \(day.vietnamese).", en: "Reports are sent from \(day) on.")
        case .incomplete(let count, let first):
            Text(
                vi:
                    "Còn \(count) đơn vị chưa có quyết định (\(first.joined(separator: ", "))…). Chờ đủ, hoặc gửi kèm lời nêu rõ vì sao còn thiếu.",
                en:
                    "\(count) units are not decided (\(first.joined(separator: ", "))…). Wait for them, or send with a statement of why."
            )
        case .noReason:
            Text(
                vi: "Báo cáo đã gửi rồi; gửi bản đính chính thì phải nêu đính chính điều gì.",
                en: "The report was sent already; to send a correction say what it corrects."
            )
        case .tooLong:
            Text(vi: "Lời nêu dài nhất 4000 ký tự.", en: "A statement has at most 4000 characters.")
        case .nothingChanged(let number):
            Text(
                vi: "Không có gì khác với báo cáo lần \(number) đã gửi.",
                en: "Nothing differs from report \(number), which was sent."
            )
        case .notReproducible(let units):
            Text(
                vi:
                    "Tính lại không ra kết quả đã quyết định ở: \(units.prefix(10).joined(separator: ", ")). Hãy kiểm tra bằng `chuan assess rerun` và `chuan journal verify` trước khi gửi.",
                en:
                    "What was decided does not come out again for: \(units.prefix(10).joined(separator: ", ")). Look with `chuan assess rerun` and `chuan journal verify` before sending."
            )
        }
    }
}
