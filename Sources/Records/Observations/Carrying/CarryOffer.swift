package import Territory

/// What the values of the old units say of one element of a new unit.
package struct CarryOffer: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        /// `isEstimate` when a stated share stands for what nobody counted.
        case value(ElementValue, isEstimate: Bool)
        case notApplicable
        /// Not known, and why.
        case undetermined([CarryGap])
        /// Known, but no value that the element can have: a part of a person, or more digits than can be kept.
        case notAValue
        /// The element's rule: nothing can be said before somebody counts again.
        case collectAnew
    }

    package let key: ObservationKey
    package let unit: Unit
    package let outcome: Outcome
    /// The old units that have something in the new one, by code.
    package let origins: [UnitCode]

    package init(key: ObservationKey, unit: Unit, outcome: Outcome, origins: [UnitCode]) {
        self.key = key
        self.unit = unit
        self.outcome = outcome
        self.origins = origins
    }

    /// What would be recorded; `nil` when nothing can be.
    package var value: ObservedValue? {
        switch outcome {
        case .value(let value, _): .known(value)
        case .notApplicable: .notApplicable(reason: nil)
        case .undetermined, .notAValue, .collectAnew: nil
        }
    }
}
