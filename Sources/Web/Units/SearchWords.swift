import Criteria

/// The words of the search for units.
enum SearchWords {
    static let title = Text(vi: "Tìm đơn vị", en: "Find a unit")
    static let field = Text(vi: "Tên hoặc mã", en: "Name or code")
    static let hint = Text(
        vi: "Có dấu hay không dấu đều được: “hoa an, cao bang”, “phường Ba Đình”, “08542”.",
        en: "With or without marks: “hoa an, cao bang”, “phường Ba Đình”, “08542”."
    )
    static let button = Text(vi: "Tìm", en: "Search")

    static func found(_ count: String) -> Text {
        Text(vi: "Tìm thấy \(count) đơn vị", en: "\(count) units found")
    }
}
