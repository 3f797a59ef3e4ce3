import Criteria

/// The words of the viewer of evidence.
enum EvidenceViewerWords {
    static let kind = Text(vi: "Loại tệp", en: "Kind")
    static let reference = Text(vi: "Văn bản", en: "Document")
    static let validity = Text(vi: "Có giá trị", en: "Valid")
    static let source = Text(vi: "Nguồn", en: "Source")
    static let given = Text(vi: "Nộp lúc", en: "Given")
    static let digest = Text(vi: "Mã băm", en: "Digest")
    static let rejected = Text(vi: "Không được chấp nhận:", en: "Not accepted:")
    static let erased = Text(
        vi: "Nội dung đã được xóa theo yêu cầu về dữ liệu cá nhân.",
        en: "The content was erased for the sake of personal data."
    )
    static let download = Text(vi: "Tải về", en: "Download")
    static let asFile = Text(
        vi: "Loại tệp này không mở trong trang; hãy tải về và mở bằng chương trình an toàn.",
        en: "This kind is not shown within the page; download it and open it with a safe program."
    )
}
