package import Criteria

/// What of a decided dossier becomes public beside the decision itself.
package enum PublicPart: String, Hashable, Sendable, CaseIterable, Comparable {
    /// How each criterion came out.
    case criteria
    /// The figures that count.
    case values
    /// The reasons of the decision.
    case reasons

    package var title: Text {
        switch self {
        case .criteria: Text(vi: "kết quả từng tiêu chí", en: "the result of each criterion")
        case .values: Text(vi: "số liệu", en: "the figures")
        case .reasons: Text(vi: "lý do của quyết định", en: "the reasons of the decision")
        }
    }

    package static func < (left: PublicPart, right: PublicPart) -> Bool { left.rawValue < right.rawValue }
}
