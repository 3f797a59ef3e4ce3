/// Which way a change goes for a unit, or what a criterion does to it.
package enum ImpactDirection: String, CaseIterable, Sendable {
    case better, worse
    case unchanged
    /// The results differ and neither is the better: undetermined against not met, or sets of different kinds.
    case incomparable
}
