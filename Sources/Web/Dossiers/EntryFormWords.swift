import Criteria

/// The words of the page on which one criterion is entered.
enum EntryFormWords {
    /// The cell that says "không áp dụng".
    static let notApplicableCell = "KAD"

    static let yes = Text(vi: "Có", en: "Yes")
    static let no = Text(vi: "Không", en: "No")
    static let unanswered = Text(vi: "Chưa trả lời", en: "Not answered")
    static let figures = Text(vi: "Số liệu", en: "Figures")
    static let verdict = Text(vi: "Kết quả theo số liệu đang nhập", en: "What these figures are worth")
    static let look = Text(vi: "Xem kết quả", en: "See the verdict")
    static let save = Text(vi: "Lưu", en: "Save")
    static let saveAndGoOn = Text(vi: "Lưu và sang tiêu chí sau", en: "Save and go on")
    static let sourceLabel = Text(vi: "Lấy từ đâu", en: "Where the figures come from")
    static let sourceHint = Text(
        vi: "Ví dụ: báo cáo tháng 6 của Phòng Văn hóa – Xã hội; sổ theo dõi đào tạo.",
        en: "Such as the report of an office, a register, a survey."
    )
    static let kad = Text(
        vi: "Để trống nếu chưa có số liệu; ghi KAD nếu không áp dụng cho đơn vị.",
        en: "Leave blank what is not known; write KAD where it does not apply to the unit."
    )
    static let method = Text(vi: "Cách tính:", en: "Method:")
    static let basis = Text(vi: "Căn cứ:", en: "Basis:")
    static let closed = Text(vi: "Không nhập được lúc này.", en: "Nothing can be entered now.")
    static let evidence = Text(vi: "Minh chứng", en: "Evidence")
    static let before = Text(vi: "Tiêu chí trước", en: "The one before")
    static let after = Text(vi: "Tiêu chí sau", en: "The next one")
    static let back = Text(vi: "Danh sách việc", en: "Task list")
    static let saved = Text(vi: "Đã lưu.", en: "Saved.")
    static let last = Text(vi: "Kỳ trước:", en: "Last time:")

    static func from(_ text: Text) -> Text {
        Text(vi: "Nguồn: \(text.vi)", en: "From: \(text(.en))")
    }
    static func source(_ text: String) -> Text {
        Text(vi: "Đã nhập theo: \(text)", en: "Entered from: \(text)")
    }
    static func conflict(_ now: String) -> Text {
        Text(
            vi:
                "Người khác vừa nhập “\(now)”. Giữ số của bạn thì bấm Lưu lần nữa; lấy số kia thì gõ lại “\(now)”.",
            en:
                "Somebody else has just entered “\(now)”. Save again to keep yours, or type “\(now)” to take theirs."
        )
    }
    static func at(_ place: String, _ document: String) -> Text {
        Text(vi: "\(place), \(document)", en: "\(place), \(document)")
    }
}
