package import Quantities

/// A share that somebody states for a transfer of which the records only say "some".
package struct StatedShare: Hashable, Sendable {
    package let day: CivilDate
    package let old: UnitCode
    package let new: UnitCode
    package let basis: Basis
    /// 0...1 of the old unit.
    package let share: Fraction
    /// The document or person that says so.
    package let source: String

    package init(
        day: CivilDate,
        old: UnitCode,
        new: UnitCode,
        basis: Basis,
        share: Fraction,
        source: String
    ) {
        self.day = day
        self.old = old
        self.new = new
        self.basis = basis
        self.share = share
        self.source = source
    }
}
