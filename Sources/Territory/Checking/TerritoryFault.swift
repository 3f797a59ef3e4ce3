/// Something about the records that cannot be.
package enum TerritoryFault: Hashable, Sendable {
    /// Code and kind are of different tiers.
    case kindOfOtherTier(Unit)
    /// A province has a parent, or another unit has none.
    case parentMissing(Unit)
    /// No unit with the parent's code covers the whole period.
    case parentNotInForce(Unit, parent: UnitCode)
    /// The parent is not of a higher tier.
    case parentTooLow(Unit, parent: UnitCode)
    /// Two units have the same code on the same day.
    case overlap(Unit, Unit)
    /// Two units with the same full name stand under one parent on the same day.
    case sameName(Unit, Unit)
    /// A transfer leaves a unit that does not end on its day.
    case noOldUnit(Transfer)
    /// A transfer reaches a unit that does not begin on its day.
    case noNewUnit(Transfer)
    /// The same transfer twice.
    case repeated(Transfer)
    /// A unit that ended has no successor; districts may, their tier ended.
    case noSuccessor(Unit)
    /// A unit that began with a recorded day has no predecessor.
    case noPredecessor(Unit)
    /// The portions of a unit that ended cannot be one whole.
    case notTheWhole(Unit, Basis)
    /// The word for a transfer does not fit the units or the portions.
    case kindDoesNotFit(Transfer)
}
