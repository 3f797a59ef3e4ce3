import Criteria

/// What the shades of a single criterion mean.
enum CriterionWords {
    static let met = Text(vi: "Đạt", en: "Met")
    static let notMet = Text(vi: "Không đạt", en: "Not met")
    static let none = Text(vi: "Chưa đạt mức 1", en: "Below level 1")
    static let missing = Text(vi: "Thiếu số liệu hoặc chưa công bố", en: "No figure, or not published")

    static func upTo(_ level: Int) -> Text {
        Text(vi: "Đạt đến mức \(level)", en: "Met up to level \(level)")
    }
}
