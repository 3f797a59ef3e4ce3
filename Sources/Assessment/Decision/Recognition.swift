package import Records
package import Territory

/// Something recognised of a unit, and what it is worth on a day.
package struct Recognition: Hashable, Sendable {
    package let decision: Decision
    package let campaign: Identifier<Campaign>
    package let set: SetReference
    package let period: String
    /// The unit as it was in the campaign.
    package let unit: Unit
    /// The unit on the day asked for.
    package let holder: Unit
    package let succession: Succession
    /// Whether the day lies within the time for which it was decided.
    package let isInTime: Bool

    /// Whether the holder has it on the day.
    package var holds: Bool { isInTime && succession.isInherited }
}
