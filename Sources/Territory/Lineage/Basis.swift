/// What a figure follows when a unit is divided.
package enum Basis: String, CaseIterable, Hashable, Sendable {
    case people
    case area
}
