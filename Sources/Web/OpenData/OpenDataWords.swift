import Criteria

/// The words of the page of open data.
enum OpenDataWords {
    static let title = Text(vi: "Dữ liệu mở", en: "Open data")
    static let lead = Text(
        vi:
            "Chỉ gồm những gì đã công bố. Bảng ở dạng CSV (UTF-8), từng đơn vị ở dạng JSON và CSV, bộ tiêu chí ở dạng YAML.",
        en:
            "Only what is published. Tables as CSV (UTF-8), single units as JSON and CSV, criteria sets as YAML."
    )
    static let campaigns = Text(vi: "Kết quả theo đợt đánh giá", en: "Results by campaign")
    static let results = Text(vi: "Kết quả (CSV)", en: "Results (CSV)")
    static let ranking = Text(vi: "Xếp hạng (CSV)", en: "Ranking (CSV)")
    static let units = Text(vi: "Đơn vị hành chính", en: "Administrative units")
    static let allUnits = Text(vi: "Mọi đơn vị đang có (CSV)", en: "All units in force (CSV)")
    static let eachUnit = Text(
        vi: "Dữ liệu của từng đơn vị nằm ở cuối trang của đơn vị đó.",
        en: "The data of a unit are at the end of its page."
    )
    static let sets = Text(vi: "Bộ tiêu chí", en: "Criteria sets")
}
