import Criteria

/// The words of checking a recognition.
enum CheckWords {
    static let title = Text(vi: "Kiểm tra công nhận", en: "Check a recognition")
    static let field = Text(vi: "Số quyết định hoặc mã kiểm tra", en: "Number of the decision, or its digest")
    static let hint = Text(
        vi: "Ví dụ 1207/QĐ-UBND, hoặc 64 chữ số in trên giấy chứng nhận.",
        en: "Such as 1207/QĐ-UBND, or the 64 digits printed on the certificate."
    )
    static let button = Text(vi: "Kiểm tra", en: "Check")
    static let unknown = Text(
        vi: "Không có quyết định nào như vậy được công bố ở đây.",
        en: "No such decision is published here."
    )
    static let unknownHint = Text(
        vi: "Hãy xem lại số, kể cả phần chữ sau dấu gạch chéo. Quyết định chưa công bố thì không tìm thấy.",
        en: "Check the number with the letters behind the slash. What is not published yet is not found."
    )
    static let genuine = Text(
        vi: "Đúng: quyết định có thật và đang có hiệu lực.",
        en: "Genuine, and in force."
    )
    static let over = Text(
        vi: "Quyết định có thật, nhưng hiện không còn hoặc không phải là công nhận có hiệu lực.",
        en: "Genuine, but not, or no longer, a recognition in force."
    )
    static let replaced = Text(
        vi: "Quyết định có thật, nhưng đã có quyết định sau thay thế.",
        en: "Genuine, but replaced by a later decision."
    )
    static let altered = Text(
        vi: "Nội dung lưu giữ không còn khớp mã kiểm tra. Hãy báo cho cơ quan ban hành.",
        en: "What is kept no longer fits its digest. Tell the authority that issued it."
    )
    static let unit = Text(vi: "Đơn vị", en: "Unit")
    static let outcome = Text(vi: "Kết quả", en: "Result")
    static let campaign = Text(vi: "Đợt đánh giá", en: "Campaign")
    static let number = Text(vi: "Số quyết định", en: "Number")
    static let day = Text(vi: "Ngày", en: "Day")
    static let signatory = Text(vi: "Người ký", en: "Signed by")
    static let validity = Text(vi: "Hiệu lực", en: "Validity")
    static let basis = Text(vi: "Căn cứ", en: "Legal basis")
    static let digest = Text(vi: "Mã kiểm tra", en: "Digest")

    static func later(_ number: String, _ day: String, _ outcome: String) -> Text {
        Text(vi: "\(number), ngày \(day): \(outcome).", en: "\(number) of \(day): \(outcome).")
    }

    static func several(_ count: String) -> Text {
        Text(vi: "\(count) đơn vị theo quyết định này", en: "\(count) units by this decision")
    }
}
