import Criteria

/// The words of the search for units.
enum SearchWords {
    static let title = Text(vi: "Tìm đơn vị", en: "Find a unit")
    static let field = Text(vi: "Tên hoặc mã", en: "Name or code")
    static let hint = Text(
        vi:
            "Có dấu hay không dấu đều được: “hoa an, cao bang”, “phường Ba Đình”, “08542”. Tên cũ cũng tìm được.",
        en:
            "With or without marks: “hoa an, cao bang”, “phường Ba Đình”, “08542”. Former names are found too."
    )
    static let button = Text(vi: "Tìm", en: "Search")
    static let provinces = Text(vi: "Các tỉnh, thành phố", en: "The provinces")
    static let nothing = Text(
        vi: "Không tìm thấy. Hãy thử tên ngắn hơn, hoặc chọn tỉnh rồi tìm trong danh sách.",
        en: "Nothing found. Try a shorter name, or choose a province and look in its list."
    )

    static func found(_ count: String, isCut: Bool) -> Text {
        isCut
            ? Text(vi: "\(count) đơn vị giống nhất", en: "The \(count) likeliest units")
            : Text(vi: "Tìm thấy \(count) đơn vị", en: "\(count) units found")
    }

    static func ended(_ day: String) -> Text { Text(vi: "đến trước ngày \(day)", en: "until before \(day)") }
}
