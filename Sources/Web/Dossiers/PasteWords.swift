import Criteria

/// The words of pasting from a spreadsheet.
enum PasteWords {
    static let lead = Text(
        vi:
            "Chép từ bảng tính rồi dán vào đây: hai cột (mã mục như 1.1.a, số liệu), hoặc chỉ một cột số liệu theo đúng thứ tự của bộ tiêu chí.",
        en:
            "Copy from the spreadsheet and paste here: two columns (the figure's code such as 1.1.a, the value), or values alone in the order of the set."
    )
    static let pasted = Text(vi: "Nội dung dán", en: "What was copied")
    static let look = Text(vi: "Xem trước", en: "Preview")
    static let preview = Text(vi: "Sẽ nhập", en: "Will be entered")
    static let saveAll = Text(vi: "Nhập các số này", en: "Enter these")
    static let same = Text(vi: "Không có số nào khác với hồ sơ.", en: "Nothing differs from the dossier.")
    static let unknown = Text(vi: "không có mã mục nào của bộ tiêu chí", en: "names no figure of the set")
    static let twice = Text(vi: "mục này có hai dòng; lấy dòng sau", en: "stands twice; the later row counts")

    static func moreThanAsked(_ given: Int, _ asked: Int) -> Text {
        Text(
            vi: "có \(given) dòng mà bộ tiêu chí chỉ hỏi \(asked) số; hãy dán kèm cột mã mục",
            en: "there are \(given) rows and the set asks \(asked) figures; paste the codes too"
        )
    }
    static func tooMany(_ most: Int) -> Text {
        Text(vi: "quá \(most) dòng", en: "more than \(most) rows")
    }
    static func line(_ number: Int, _ text: String, _ fault: Text) -> Text {
        Text(
            vi: "Dòng \(number) “\(text.prefix(60))”: \(fault.vi).",
            en: "Row \(number) “\(text.prefix(60))”: \(fault(.en))."
        )
    }
}
