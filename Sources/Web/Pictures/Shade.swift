/// The colour of a result on maps and legends: 0 palest to 5 deepest, none where nothing is public, and one for what was lost.
enum Shade: Int, CaseIterable, Sendable {
    case none = -1
    case level0 = 0
    case level1, level2, level3, level4, level5
    case lost

    /// Of the style sheet.
    var styleClass: String {
        switch self {
        case .none: "ln"
        case .lost: "lost"
        case .level0, .level1, .level2, .level3, .level4, .level5: "l\(rawValue)"
        }
    }

    /// By a share of the whole: fifths from 1 to 5.
    init(share: Double) {
        self = Shade(rawValue: min(5, max(1, Int(share * 5) + 1))) ?? .level1
    }

    init(level: Int) { self = Shade(rawValue: min(5, max(0, level))) ?? .level0 }
}
