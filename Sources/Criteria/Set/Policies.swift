/// What a state without a value is worth.
package struct Policies: Hashable, Sendable {
    package enum Worth: String, CaseIterable, Sendable {
        /// Nothing can be said, and so of everything that depends on it.
        case undetermined
        /// Left out, as if the criterion were not in the set.
        case excluded
        case notMet = "not_met"
        case met
        case zero
        case full
    }

    package var missing: Worth
    /// `nil` where the set does not say; then no formula may divide.
    package var noBase: Worth?
    package var notApplicable: Worth

    package init(missing: Worth, noBase: Worth?, notApplicable: Worth) {
        self.missing = missing
        self.noBase = noBase
        self.notApplicable = notApplicable
    }

    /// What the given state is worth.
    package func worth(of state: Absence) -> Worth {
        switch state {
        case .missing: missing
        case .noBase: noBase ?? .undetermined
        case .notApplicable: notApplicable
        }
    }
}

/// Why there is no value.
package enum Absence: String, Hashable, Sendable, CaseIterable {
    case notApplicable, missing, noBase

    /// The one that is reported when operands lack a value for different reasons.
    package func combined(with other: Absence) -> Absence {
        if self == .notApplicable || other == .notApplicable { return .notApplicable }
        if self == .missing || other == .missing { return .missing }
        return .noBase
    }
}
