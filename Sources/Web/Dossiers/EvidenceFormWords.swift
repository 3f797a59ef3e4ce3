import Criteria

/// The words of giving evidence.
enum EvidenceFormWords {
    static let file = Text(vi: "Thêm minh chứng", en: "Add evidence")
    static let hint = Text(
        vi: "Kéo tệp vào đây, chụp ảnh, hoặc chọn tệp: PDF, ảnh, Word, Excel.",
        en: "Drag a file here, take a photograph, or choose a file: PDF, pictures, Word, Excel."
    )
    static let title = Text(vi: "Tên minh chứng", en: "Title")
    static let titleHint = Text(vi: "Để trống thì lấy tên tệp.", en: "Blank for the name of the file.")
    static let kind = Text(vi: "Loại tài liệu", en: "Kind of document")
    static let reference = Text(vi: "Số, ngày, cơ quan ban hành", en: "Number, date, issuer")
    static let dayHint = Text(vi: "Ví dụ 31/12/2025", en: "Such as 2025-12-31")
    static let add = Text(vi: "Gửi minh chứng", en: "Send the evidence")
    static let detach = Text(vi: "Gỡ", en: "Take off")
    static let rejected = Text(vi: "Bị bác", en: "Rejected")
    static let noFile = Text(vi: "Hãy chọn một tệp.", en: "Choose a file.")
    static let noDay = Text(
        vi: "Không phải ngày; hãy ghi như 31/12/2025.",
        en: "That is no day; write it like 2025-12-31."
    )

    static func detachOf(_ title: String) -> Text {
        Text(vi: "Gỡ “\(title)”", en: "Take off “\(title)”")
    }
}
