/// A tier of the state: provinces, until 2025-06-30 districts, communes.
package enum Tier: Int, CaseIterable, Hashable, Sendable, Comparable {
    case province = 1
    case district = 2
    case commune = 3

    /// How many digits a code of this tier has.
    package var codeLength: Int {
        switch self {
        case .province: 2
        case .district: 3
        case .commune: 5
        }
    }

    package static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}
