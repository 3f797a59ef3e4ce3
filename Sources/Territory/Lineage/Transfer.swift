package import Quantities

/// What went from an old unit, which ended on a day, to a new unit, which began on it.
package struct Transfer: Hashable, Sendable {
    package let day: CivilDate
    package let old: UnitCode
    package let new: UnitCode
    package let kind: TransferKind
    package let area: Portion
    package let people: Portion

    package init(
        day: CivilDate,
        old: UnitCode,
        new: UnitCode,
        kind: TransferKind,
        area: Portion,
        people: Portion
    ) {
        self.day = day
        self.old = old
        self.new = new
        self.kind = kind
        self.area = area
        self.people = people
    }

    /// How much of what follows people or area.
    package func portion(by basis: Basis) -> Portion {
        switch basis {
        case .people: people
        case .area: area
        }
    }

    func replacing(_ portion: Portion, by basis: Basis) -> Transfer {
        Transfer(
            day: day,
            old: old,
            new: new,
            kind: kind,
            area: basis == .area ? portion : area,
            people: basis == .people ? portion : people
        )
    }
}
