import Criteria

/// The words of results and of entering values.
enum EntryWords {
    static let met = Text(vi: "Đạt", en: "Met")
    static let notMet = Text(vi: "Không đạt", en: "Not met")
    static let missing = Text(vi: "Thiếu số liệu", en: "Missing")
    static let noBase = Text(vi: "Mẫu số bằng 0", en: "No base")
    static let notApplicable = Text(vi: "Không áp dụng", en: "Not applicable")
    static let notAsked = Text(vi: "Không yêu cầu", en: "Not asked")
    static let onlyShown = Text(vi: "Chỉ nêu để biết", en: "Shown only")
    static let allLevels = Text(vi: "Đạt ở mọi mức", en: "Met at every level")
    static let noLevel = Text(vi: "Chưa đạt mức nào", en: "No level yet")
    static let reached = Text(vi: "đã đạt", en: "reached")
    static let notYet = Text(vi: "chưa đạt", en: "not yet")
    static let registeredFor = Text(vi: "mức đăng ký", en: "registered for")
    static let requirement = Text(vi: "Yêu cầu:", en: "Required:")
    static let of = Text(vi: " trên ", en: " of ")
    static let toMeet = Text(vi: "Để đạt", en: "To be met")
    static let toFullPoints = Text(vi: "Để được điểm tối đa", en: "For full points")

    static func toLevel(_ level: Int) -> Text {
        Text(vi: "Để đạt ở mức \(level)", en: "For level \(level)")
    }
    static func toPoints(_ points: String) -> Text {
        Text(vi: "Để được \(points) điểm", en: "For \(points) points")
    }
    static func lacks(_ difference: String, isMore: Bool, _ letter: String, _ needed: String) -> Text {
        Text(
            vi: ", cần \(isMore ? "thêm" : "giảm") \(difference): \(letter) là \(needed).",
            en: ", \(difference) \(isMore ? "more" : "fewer") are needed: \(letter) is \(needed)."
        )
    }
    static func upToLevel(_ level: Int) -> Text {
        level == 0
            ? Text(vi: "Chưa đạt ở mức 1", en: "Not met at level 1")
            : Text(vi: "Đạt đến mức \(level)", en: "Met up to level \(level)")
    }
    static func upToLevelMissing(_ level: Int) -> Text {
        Text(vi: "Đạt đến mức \(level), sau đó thiếu số liệu", en: "Met up to level \(level), then missing")
    }
    static func points(_ given: String, _ maximum: String) -> Text {
        Text(vi: "\(given) / \(maximum) điểm", en: "\(given) of \(maximum) points")
    }
    static func missingMeanwhile(_ points: Text) -> Text {
        Text(
            vi: "\(missing.vi); khi thiếu, bộ tiêu chí tính \(points.vi)",
            en: "\(missing(.en)); meanwhile the set gives \(points(.en))"
        )
    }
    static func level(_ number: Int, _ title: Text) -> Text {
        Text(vi: "Mức \(number): \(title.vi)", en: "Level \(number): \(title(.en))")
    }
    static func couldReach(_ level: Int) -> Text {
        Text(
            vi: "Đủ số liệu thì có thể đến mức \(level).",
            en: "With all figures it could be level \(level)."
        )
    }
}
