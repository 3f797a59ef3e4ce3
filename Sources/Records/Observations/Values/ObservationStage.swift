import Database

/// Who stands behind a value. Values of all stages live side by side; none replaces another.
package enum ObservationStage: Int, CaseIterable, Hashable, Sendable, SQLConvertible {
    /// What the unit says of itself.
    case claimed
    /// What a verifier found.
    case verified
    /// What the council took.
    case appraised

    package var word: String {
        switch self {
        case .claimed: "claimed"
        case .verified: "verified"
        case .appraised: "appraised"
        }
    }

    package init?(word: String) {
        guard let stage = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = stage
    }
}
