package import Criteria

/// The least change of one figure that reaches the next step, all else being equal.
package struct Shortfall: Hashable, Sendable {
    package enum Goal: Hashable, Sendable {
        case met
        case level(Int)
        case fullPoints
        case points(Exact)
    }

    package var goal: Goal
    package var letter: String
    package var title: Text
    package var now: Figure
    package var needed: Figure
    /// How much more, or less, always positive.
    package var difference: Figure
    package var isMore: Bool
    /// The whole that the figure is a part of.
    package var whole: Figure?
}
