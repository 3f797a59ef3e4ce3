package import Elements
package import Quantities

/// What an observation is of: one quantity of one subject in one period, at one stage.
package struct ObservationKey: Hashable, Sendable {
    package let subject: ObservedSubject
    package let element: ElementID
    package let period: Period
    package let stage: ObservationStage

    package init(subject: ObservedSubject, element: ElementID, period: Period, stage: ObservationStage) {
        self.subject = subject
        self.element = element
        self.period = period
        self.stage = stage
    }
}

extension ObservationKey: CustomStringConvertible {
    package var description: String { "\(element) \(subject) \(period) \(stage.word)" }
}
