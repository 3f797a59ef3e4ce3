package import Criteria

/// What the unit gave under one letter.
package struct GivenFigure: Hashable, Sendable {
    package var letter: String
    package var title: Text
    package var figure: Figure
    /// Counted from the child units instead of typed.
    package var isFromChildren: Bool
}
