import Criteria

/// The words around every page.
enum SiteWords {
    static let skip = Text(vi: "Đến nội dung", en: "Skip to content")
    static let navigation = Text(vi: "Trình đơn chính", en: "Main menu")
    static let search = Text(vi: "Tìm xã, phường, đặc khu, tỉnh", en: "Search for a unit")
    static let searchHint = Text(vi: "Tìm xã, phường, đặc khu…", en: "Find a commune or ward…")

    static let demo = Text(
        vi: "Số liệu mẫu do máy tạo ra để thử; không phải kết quả thật của đơn vị nào.",
        en: "Made-up figures for trying things out; not the real result of any unit."
    )

    static let about = Text(
        vi: "Chuẩn chấm bộ tiêu chí đúng lời văn bản và nói rõ vì sao.",
        en: "Chuẩn evaluates criteria sets by the words of the documents and says why."
    )

    static func runBy(_ name: String) -> Text {
        Text(vi: "Đơn vị vận hành: \(name).", en: "Run by \(name).")
    }

    static func nameOfLanguage(_ language: Language) -> String {
        switch language {
        case .vi: "Tiếng Việt"
        case .en: "English"
        }
    }
}
