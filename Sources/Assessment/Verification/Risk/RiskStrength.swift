package import Criteria
import Evaluation

/// How much a sign stands out by itself, whatever is at stake.
package enum RiskStrength: Int, Hashable, Sendable, CaseIterable, Comparable {
    case slight = 1
    case clear = 2
    case strong = 3

    package static func < (left: RiskStrength, right: RiskStrength) -> Bool {
        left.rawValue < right.rawValue
    }

    package var title: Text {
        switch self {
        case .slight: Text(vi: "nhẹ", en: "slight")
        case .clear: Text(vi: "rõ", en: "clear")
        case .strong: Text(vi: "nổi bật", en: "strong")
        }
    }

    /// By the chance of something at least as remarkable where nothing is behind it.
    init(chance: Exact?, clearBelow: Exact, strongBelow: Exact) {
        guard let chance else {
            self = .slight
            return
        }
        self = chance <= strongBelow ? .strong : chance <= clearBelow ? .clear : .slight
    }
}
