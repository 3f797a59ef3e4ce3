package import Criteria

/// What an alternative reading of one criterion would change, evaluated exactly.
package struct ReadingEffect: Sendable {
    package var id: String
    package var code: String
    /// The alternative in words.
    package var text: Text
    /// Units whose verdict, level, points or band differ.
    package var changedUnits: Int
    /// Units whose rank differs.
    package var movedRanks: Int
    /// The most places that a unit wins or loses, and the first row where it does; 0 and `nil` when none moves.
    package var largestMove: Int
    package var largestMoveRow: Int?
    /// Points under the alternative minus points as applied: the average over all units with a total (of
    /// differences rounded to ten decimals), the least and the most.
    package var averageDifference: Exact?
    package var lowestDifference: Exact?
    package var highestDifference: Exact?
    /// Units whose verdict, level or band differs.
    package var changes: [ResultChange]
}
