import Criteria

/// What criteria have come to, in a few words.
enum StandingWords {
    static let met = Text(vi: "Đạt", en: "Met")
    static let notMet = Text(vi: "Không đạt", en: "Not met")
    static let missing = Text(vi: "Thiếu số liệu", en: "No figure")
    static let notApplicable = Text(vi: "Không áp dụng", en: "Not applicable")
    static let shown = Text(vi: "Chỉ để xem", en: "For information")
    static let notAskedYet = Text(vi: "Chưa hỏi ở mức này", en: "Not asked at this level")

    static func lacks(_ level: Int) -> Text {
        Text(vi: "Thiếu cho mức \(level)", en: "Lacks for level \(level)")
    }

    static func reaches(_ level: Int) -> Text { Text(vi: "Đạt mức \(level)", en: "Meets level \(level)") }

    static func points(_ given: String, of maximum: String) -> Text {
        Text(vi: "\(given) / \(maximum) điểm", en: "\(given) / \(maximum) points")
    }
}
