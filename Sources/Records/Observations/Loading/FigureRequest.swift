package import Elements
package import Evaluation
package import Quantities

/// Which figures are wanted: those of a set for some subjects, in a period, at a stage, as known on a day.
package struct FigureRequest: Sendable {
    package let plan: Plan
    package let catalogue: ElementCatalogue
    package let subjects: [ObservedSubject]
    package let period: Period
    package let stage: ObservationStage
    package let knownAt: KnownAt

    package init(
        plan: Plan,
        catalogue: ElementCatalogue,
        subjects: [ObservedSubject],
        period: Period,
        stage: ObservationStage = .claimed,
        knownAt: KnownAt = .now
    ) {
        self.plan = plan
        self.catalogue = catalogue
        self.subjects = subjects
        self.period = period
        self.stage = stage
        self.knownAt = knownAt
    }
}
