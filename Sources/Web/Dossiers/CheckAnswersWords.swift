import Criteria

/// The words of checking and submitting.
enum CheckAnswersWords {
    static let figures = Text(vi: "Số liệu sẽ nộp", en: "What will be handed in")
    static let criterion = Text(vi: "Tiêu chí", en: "Criterion")
    static let entered = Text(vi: "Số liệu", en: "Figures")
    static let result = Text(vi: "Kết quả", en: "Result")
    static let change = Text(vi: "Sửa", en: "Change")
    static let changed = Text(vi: "Thay đổi so với lần nộp trước", en: "Changed since the last submission")
    static let nothingChanged = Text(vi: "Chưa đổi số liệu nào.", en: "No figure has changed.")
    static let figure = Text(vi: "Mục", en: "Figure")
    static let then = Text(vi: "Lần trước", en: "Then")
    static let now = Text(vi: "Bây giờ", en: "Now")
    static let submit = Text(vi: "Nộp hồ sơ", en: "Submit")
    static let frozen = Text(
        vi:
            "Nộp rồi thì không sửa được nữa, trừ khi cơ quan thẩm định trả lại. Nộp khi còn thiếu số liệu vẫn được.",
        en:
            "What is submitted cannot be changed unless the verifiers return it. Missing figures do not hinder."
    )

    static func blank(_ count: String) -> Text {
        Text(vi: "Còn \(count) tiêu chí chưa đủ số liệu:", en: "\(count) criteria lack figures:")
    }
}
