package import Elements
package import Quantities
package import Territory

/// Which values of units before a merger are wanted for the units after it.
package struct CarryRequest: Sendable {
    package let elements: [DataElement]
    /// Of what happened in a period: this one. Of states: the last day of each unit within it, up to ``from``.
    package let period: Period
    package let stage: ObservationStage
    /// A day of the old units, such as the last before the merger.
    package let from: CivilDate
    /// A day of the new units, such as their first.
    package let to: CivilDate
    package let tier: Tier
    package let knownAt: KnownAt

    package init(
        elements: [DataElement],
        period: Period,
        stage: ObservationStage,
        from: CivilDate,
        to: CivilDate,
        tier: Tier = .commune,
        knownAt: KnownAt = .now
    ) {
        self.elements = elements
        self.period = period
        self.stage = stage
        self.from = from
        self.to = to
        self.tier = tier
        self.knownAt = knownAt
    }
}
