import Criteria

/// The words of pages that say why something was not done.
enum ProblemWords {
    static let notFound = Text(vi: "Không có trang này", en: "There is no such page")
    static let refused = Text(vi: "Chưa làm được", en: "Not done")
    static let failed = Text(vi: "Máy chủ gặp lỗi", en: "The server failed")
    static let code = Text(vi: "Mã:", en: "Code:")
    static let home = Text(vi: "Về trang đầu", en: "To the first page")
}
