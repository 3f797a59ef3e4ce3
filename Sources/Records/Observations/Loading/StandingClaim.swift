package import Elements
package import Quantities

/// What one source says of one quantity, as it stands: for looking at many at once.
package struct StandingClaim: Hashable, Sendable {
    package let subject: ObservedSubject
    package let element: ElementID
    package let period: Period
    package let stage: ObservationStage
    package let source: ObservationSource
    /// Without the reason that people gave.
    package let value: ObservedValue
}
