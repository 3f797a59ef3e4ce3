package import Quantities

extension Territory {
    /// What went out of a unit when it ended; empty while it is in force.
    package func successors(of unit: Unit) -> [Transfer] {
        guard let until = unit.validity.until else { return [] }
        return transfers(from: unit.code).filter { $0.day == until }
    }

    /// What came into a unit when it began.
    package func predecessors(of unit: Unit) -> [Transfer] {
        guard let from = unit.validity.from else { return [] }
        return transfers(to: unit.code).filter { $0.day == from }
    }

    /// The units in force on a day that have something of this one; the unit itself when it is still in force.
    ///
    /// - Parameter day: a day of the unit or a later one.
    /// - Returns: by code; each unit once for every way that leads to it.
    package func heirs(of unit: Unit, on day: CivilDate) -> [Descent] {
        follow(unit, until: { $0.validity.contains(day) || Self.begins($0, after: day) }) { unit in
            successors(of: unit).compactMap { transfer in
                history(of: transfer.new).first { $0.validity.from == transfer.day }.map { ($0, transfer) }
            }
        }
        .filter { $0.unit.validity.contains(day) }
    }

    /// The units in force on an earlier day of which this one has something; the unit itself when it was in force.
    package func origins(of unit: Unit, on day: CivilDate) -> [Descent] {
        follow(unit, until: { $0.validity.contains(day) || Self.ends($0, before: day) }) { unit in
            predecessors(of: unit).compactMap { transfer in
                history(of: transfer.old).first { $0.validity.until == transfer.day }.map { ($0, transfer) }
            }
        }
        .filter { $0.unit.validity.contains(day) }
        .map { Descent(unit: $0.unit, area: $0.area, people: $0.people, steps: $0.steps.reversed()) }
    }

    private static func begins(_ unit: Unit, after day: CivilDate) -> Bool {
        unit.validity.from.map { $0 > day } ?? false
    }

    private static func ends(_ unit: Unit, before day: CivilDate) -> Bool {
        unit.validity.until.map { $0 <= day } ?? false
    }

    /// Every way from a unit to units at which `isEnd` stops.
    private func follow(
        _ start: Unit,
        until isEnd: (Unit) -> Bool,
        next: (Unit) -> [(Unit, Transfer)]
    ) -> [Descent] {
        var ends: [Descent] = []
        var open = [Descent(unit: start, area: .all, people: .all, steps: [])]
        while let descent = open.popLast() {
            if isEnd(descent.unit) {
                ends.append(descent)
                continue
            }
            for (unit, transfer) in next(descent.unit) {
                open.append(
                    Descent(
                        unit: unit,
                        area: descent.area.taking(transfer.area) ?? .some,
                        people: descent.people.taking(transfer.people) ?? .some,
                        steps: descent.steps + [transfer]
                    )
                )
            }
        }
        return ends.sorted { $0.unit.code < $1.unit.code }
    }
}
