package import Evaluation

/// From where on something is worth a look. The defaults are those of docs/assessment.md.
package struct RiskOptions: Hashable, Sendable {
    /// How far around a threshold units are counted, as a share of the threshold.
    package var window = Exact(5) / Exact(100)
    /// How far above the threshold a unit is "just above", as a share of the window.
    package var nearness = Exact(1) / Exact(5)
    /// How many values a unit's figure must be able to take on either side within the window.
    package var leastSteps = 3
    /// Fewer units than this are no population to compare with.
    package var leastUnits = 10
    /// Chances from which on a sign is clear, and strong.
    package var clearChance = Exact(1) / Exact(20)
    package var strongChance = Exact(1) / Exact(1_000)
    /// From which chance on round digits are told at all, and from which they are strong.
    package var roundChance = Exact(1) / Exact(1_000)
    package var roundStrongChance = Exact(1) / Exact(100_000)
    /// How many different counts of three digits or more a dossier needs for its last digits to be looked at.
    package var leastFigures = 8
    /// From how many median absolute deviations on a change is a jump, and a strong one.
    package var jump = 5
    package var strongJump = 10
    /// From which share on a part is close to its whole.
    package var nearWhole = Exact(98) / Exact(100)
    /// Wholes below this say nothing about parts that equal them.
    package var leastWhole = Exact(20)
    /// How many different figures of two digits or more a row needs for being the same as another unit's to be remarkable.
    package var leastSame = 5
    /// Evidence shared by more units than this is taken for a document made for all of them.
    package var fewUnits = 5

    package init() {}
}
