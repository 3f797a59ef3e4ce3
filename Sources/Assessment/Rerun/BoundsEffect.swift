package import Evaluation
package import Records

/// What figures corrected after the bounds were frozen would have changed, had they been known before.
package struct BoundsEffect: Sendable {
    /// A figure that is not what it was when the bounds were frozen.
    package struct LateCorrection: Hashable, Sendable {
        package let unit: String
        package let title: String
        package let key: ValueKey
        /// Blank where there was none.
        package let before: String
        package let after: String
        package let entry: EntryNumber
    }

    package let frozen: EntryNumber
    /// By unit, then by figure.
    package let corrections: [LateCorrection]
    /// The units of the rows of ``impact``.
    package let units: [Participant]
    /// All figures as they are now: compared with the frozen population, and with the one that there would be now.
    package let impact: ImpactReport

    /// The rows of the units whose result would be another.
    package var concerned: [Int] { impact.units.filter { $0.direction != .unchanged }.map(\.row) }
}
