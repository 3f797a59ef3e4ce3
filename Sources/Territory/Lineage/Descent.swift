/// How a unit of one day and a unit of another belong together: through which transfers, and with how much.
package struct Descent: Hashable, Sendable {
    /// The unit at the far end: an heir, or an origin.
    package let unit: Unit
    /// How much of the earlier unit's area is in the later one.
    package let area: Portion
    /// How much of the earlier unit's people.
    package let people: Portion
    /// In order of time; empty when it is the same unit.
    package let steps: [Transfer]

    package init(unit: Unit, area: Portion, people: Portion, steps: [Transfer]) {
        self.unit = unit
        self.area = area
        self.people = people
        self.steps = steps
    }

    package func portion(by basis: Basis) -> Portion {
        switch basis {
        case .people: people
        case .area: area
        }
    }
}
