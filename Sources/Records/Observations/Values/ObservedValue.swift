/// What an observation says: a value, or why there is none.
package enum ObservedValue: Hashable, Sendable {
    case known(ElementValue)
    /// Asked for, and nobody has it.
    case missing
    /// There is nothing to count here; the reason as people gave it.
    case notApplicable(reason: String?)
    /// Withdrawn, or not accepted by who checked it.
    case rejected(reason: String?)

    package var state: ObservedState {
        switch self {
        case .known: .known
        case .missing: .missing
        case .notApplicable: .notApplicable
        case .rejected: .rejected
        }
    }

    package var reason: String? {
        switch self {
        case .notApplicable(let reason), .rejected(let reason): reason
        case .known, .missing: nil
        }
    }

    package var value: ElementValue? {
        if case .known(let value) = self { value } else { nil }
    }
}
