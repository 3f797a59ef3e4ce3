/// What missing figures could change.
package struct MissingEffect: Sendable {
    /// Units with at least one missing figure.
    package var units: Int
    /// Units whose verdict, level or band differs when everything missing counts best, or worst.
    package var best: [ResultChange]
    package var worst: [ResultChange]
}
