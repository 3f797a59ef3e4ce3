import Assessment
import Criteria

/// The words of decisions, publication and reports.
enum DecisionWords {
    static let title = Text(vi: "Quyết định", en: "Decisions")
    static let ready = Text(vi: "Chờ quyết định", en: "Ready")
    static let decided = Text(vi: "Chưa công bố", en: "Not published")
    static let published = Text(vi: "Đã công bố", en: "Published")
    static let evaluated = Text(vi: "Kết quả thẩm định", en: "Verified result")
    static let council = Text(vi: "Hội đồng", en: "Council")
    static let proposal = Text(vi: "Dự thảo", en: "Proposal")
    static let look = Text(vi: "Xem dự thảo", en: "See the draft")
    static let alreadyDecided = Text(vi: "Đã có quyết định", en: "Decided already")
    static let oneDocument = Text(
        vi: "Một quyết định cho các hồ sơ đã chọn",
        en: "One document for those chosen"
    )
    static let oneDocumentHint = Text(
        vi: "Mỗi hồ sơ được quyết định đúng như dự thảo; hồ sơ cần quyết định khác thì mở riêng.",
        en: "Each is decided as proposed; open one by itself to decide otherwise."
    )
    static let decide = Text(vi: "Ghi quyết định", en: "Record the decision")
    static let draft = Text(vi: "Dự thảo quyết định", en: "Draft of the decision")
    static let outcome = Text(vi: "Quyết định", en: "Decided")
    static let chain = Text(vi: "Các quyết định", en: "Decisions")
    static let number = Text(vi: "Số quyết định", en: "Number")
    static let numberHint = Text(vi: "Ví dụ 12/QĐ-UBND", en: "Such as 12/QĐ-UBND")
    static let signedOn = Text(vi: "Ngày ký", en: "Signed on")
    static let signatory = Text(vi: "Người ký, chức vụ", en: "Signatory")
    static let signatoryHint = Text(
        vi: "Ví dụ Chủ tịch Ủy ban nhân dân tỉnh",
        en: "Such as the chair of the province's People's Committee"
    )
    static let legalBasis = Text(vi: "Căn cứ pháp lý", en: "Legal basis")
    static let oneOnEachLine = Text(vi: "Mỗi dòng một văn bản.", en: "One document on each line.")
    static let reasons = Text(vi: "Lý do", en: "Reasons")
    static let validFrom = Text(vi: "Có hiệu lực từ", en: "Valid from")
    static let validFromHint = Text(vi: "Để trống: từ ngày ký.", en: "Blank: from the day of signing.")
    static let validUntil = Text(vi: "Có hiệu lực đến hết", en: "Valid until")
    static let validUntilHint = Text(vi: "Để trống: không thời hạn.", en: "Blank: without end.")
    static let altered = Text(
        vi: "Nội dung không còn khớp mã băm đã ghi.",
        en: "It no longer matches its recorded digest."
    )
    static let correct = Text(vi: "Đính chính quyết định", en: "Correct the decision")
    static let correctHint = Text(
        vi: "Một quyết định mới thay quyết định trước; quyết định trước vẫn được giữ.",
        en: "A new decision replaces the one before, which is kept."
    )
    static let revoke = Text(vi: "Hủy bỏ quyết định", en: "Revoke the decision")
    static let revokeHint = Text(
        vi: "Cần một văn bản mới và lý do.",
        en: "Takes a document of its own and reasons."
    )

    static func stillUnderWay(_ count: String) -> Text {
        Text(vi: "\(count) hồ sơ chưa có quyết định.", en: "\(count) dossiers are not decided on.")
    }

    static func readyOf(_ count: String, _ all: String) -> Text {
        Text(vi: "\(count) chờ quyết định trong \(all)", en: "\(count) ready of \(all)")
    }

    static func readyIn(_ province: String) -> Text {
        Text(vi: "Chờ quyết định: \(province)", en: "Ready: \(province)")
    }

    static func kind(_ kind: Decision.Kind) -> Text {
        switch kind {
        case .first: Text(vi: "quyết định lần đầu", en: "first decision")
        case .correction: Text(vi: "đính chính", en: "correction")
        case .revocation: Text(vi: "hủy bỏ", en: "revocation")
        }
    }

    // MARK: - Publication

    static let publish = Text(vi: "Công bố", en: "Publish")
    static let publishAll = Text(
        vi: "Công bố mọi quyết định của đợt",
        en: "Publish all decisions of the campaign"
    )
    static let publicParts = Text(vi: "Công bố những gì", en: "What is made public")
    static let publicPartsHint = Text(
        vi: "Kết quả và số quyết định luôn được công bố.",
        en: "The result and the document are public in any case."
    )
    static let publicFrom = Text(vi: "Công bố từ ngày", en: "Public from")
    static let publicFromHint = Text(vi: "Để trống: từ hôm nay.", en: "Blank: from today.")
    static let objectionsUntil = Text(vi: "Nhận phản ánh đến hết", en: "Objections until")
    static let objectionsUntilHint = Text(
        vi: "Để trống: theo số ngày của đợt.",
        en: "Blank: by the days of the campaign."
    )
    static let statement = Text(vi: "Giải trình", en: "Statement")
    static let statementHint = Text(
        vi: "Bắt buộc khi còn hồ sơ chưa có quyết định.",
        en: "Needed while dossiers are undecided."
    )

    static func publicSince(_ day: String) -> Text {
        Text(vi: "Công bố từ \(day).", en: "Public from \(day).")
    }

    // MARK: - Objections

    static let objections = Text(vi: "Phản ánh", en: "Objections")
    static let objectionsWaiting = Text(vi: "Phản ánh chưa trả lời", en: "Objections without an answer")
    static let finding = Text(vi: "Kết luận", en: "Finding")
    static let answer = Text(vi: "Trả lời", en: "Answer")
    static let answerHint = Text(vi: "Câu trả lời được công khai.", en: "The answer is public.")
    static let byDecision = Text(vi: "Theo quyết định đính chính hoặc hủy bỏ", en: "By which correction")
    static let sendAnswer = Text(vi: "Gửi trả lời", en: "Answer")

    // MARK: - Reports

    static let report = Text(vi: "Báo cáo cấp trên", en: "Report upward")
    static let undecided = Text(vi: "Chưa có quyết định", en: "Not decided")
    static let absent = Text(vi: "Không nộp hoặc đã rút", en: "Never handed in, or withdrawn")
    static let reportHint = Text(
        vi: "Bắt buộc khi còn thiếu đơn vị hoặc khi gửi lại.",
        en: "Needed while units are missing or when sent again."
    )
    static let send = Text(vi: "Gửi báo cáo", en: "Send the report")
    static let alreadySent = Text(vi: "Đã gửi", en: "Sent already")
    static let late = Text(vi: "sau hạn", en: "late")

    static func sent(_ number: Int, _ day: String) -> Text {
        Text(vi: "Báo cáo lần \(number) ngày \(day)", en: "Report \(number), \(day)")
    }

    /// - Parameter outcome: as reports count: `recognised 3`, `refused`.
    static func counted(_ outcome: String) -> Text {
        let parts = outcome.split(separator: " ")
        switch parts.first {
        case "recognised":
            let level = parts.count > 1 ? String(parts[1]) : ""
            return Text(vi: "công nhận mức độ \(level)", en: "recognised at level \(level)")
        case "established": return Text(vi: "xác nhận điểm", en: "with points")
        case "met": return Text(vi: "đạt", en: "met")
        case "not_met": return Text(vi: "không đạt", en: "not met")
        case "refused": return Text(vi: "không công nhận", en: "refused")
        case "revoked": return Text(vi: "đã hủy bỏ", en: "revoked")
        default: return Text(vi: outcome)
        }
    }
}
