import Database

/// Whether there is a value, and if not why.
package enum ObservedState: Int, CaseIterable, Hashable, Sendable, SQLConvertible {
    case known
    case missing
    case notApplicable
    case rejected

    package var word: String {
        switch self {
        case .known: "known"
        case .missing: "missing"
        case .notApplicable: "notApplicable"
        case .rejected: "rejected"
        }
    }
}
