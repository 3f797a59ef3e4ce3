/// A unit whose result differs under a what-if.
package struct ResultChange: Hashable, Sendable {
    package var row: Int
    package var before: UnitStanding
    package var after: UnitStanding
}
