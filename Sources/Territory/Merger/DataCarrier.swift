package import Quantities

/// Carries data of the units of one day over to the units of a later day.
///
/// Nothing is guessed: what a partial transfer took is undetermined until a share is stated, except where it cannot
/// matter (nothing moved, the figure is zero, or the largest value stayed).
package struct DataCarrier: Sendable {
    /// Something of an old unit that came into a new one.
    struct Contribution {
        let old: UnitCode
        let area: Portion
        let people: Portion
        /// Whether this old unit alone is the new one.
        let keepsTerritory: Bool

        func portion(by basis: Basis) -> Portion {
            switch basis {
            case .people: people
            case .area: area
            }
        }
    }

    /// The day of the old units.
    package let day: CivilDate
    package let tier: Tier
    /// The units of the later day, by code.
    package let newUnits: [Unit]
    private let oldCodes: Set<UnitCode>
    private let contributions: [UnitCode: [Contribution]]

    /// - Complexity: O(units and transfers).
    package init(
        _ territory: Territory,
        from day: CivilDate,
        to later: CivilDate,
        tier: Tier = .commune
    ) throws(CarryRefusal) {
        guard day <= later else { throw .order(from: day, to: later) }
        let trees: (old: TerritoryTree, new: TerritoryTree)
        do throws(UnitRefusal) {
            trees = (try territory.tree(on: day), try territory.tree(on: later))
        } catch { throw .day(error) }
        self.day = day
        self.tier = tier
        newUnits = trees.new.units(of: tier)
        var contributions: [UnitCode: [Contribution]] = [:]
        var oldCodes: Set<UnitCode> = []
        // A district without communes of its own became a commune; it takes part as it was.
        for unit in trees.old.units where unit.code.tier <= tier {
            let heirs = territory.heirs(of: unit, on: later).filter { $0.unit.code.tier == tier }
            if unit.code.tier == tier || !heirs.isEmpty { oldCodes.insert(unit.code) }
            for heir in heirs {
                contributions[heir.unit.code, default: []].append(
                    Contribution(
                        old: unit.code,
                        area: heir.area,
                        people: heir.people,
                        keepsTerritory: heir.steps.allSatisfy(\.kind.keepsTerritory)
                    )
                )
            }
        }
        self.contributions = contributions
        self.oldCodes = oldCodes
    }

    /// How many old units take part.
    package var oldUnitCount: Int { oldCodes.count }

    /// Whether figures of an old unit with this code can be carried over.
    package func takesPart(_ code: UnitCode) -> Bool { oldCodes.contains(code) }

    /// The new units that have something of these old ones, by code.
    package func heirs(of old: Set<UnitCode>) -> [Unit] {
        newUnits.filter { unit in (contributions[unit.code] ?? []).contains { old.contains($0.old) } }
    }

    /// The old units that have something in these new ones.
    package func origins(of new: some Sequence<UnitCode>) -> Set<UnitCode> {
        Set(new.flatMap { (contributions[$0] ?? []).map(\.old) })
    }

    /// The figures of every new unit for each element.
    ///
    /// - Returns: by element id, then by the code of the new unit.
    package func carry(
        _ elements: [MergedElement]
    ) throws(CarryRefusal) -> [String: [UnitCode: CarriedFigure]] {
        for element in elements { try check(element, among: elements) }
        var carried: [String: [UnitCode: CarriedFigure]] = [:]
        for element in elements {
            var figures: [UnitCode: CarriedFigure] = [:]
            for unit in newUnits {
                let parts = contributions[unit.code] ?? []
                guard let figure = Self.figure(of: element, parts, elements) else {
                    throw .tooLarge(element: element.id, unit.code)
                }
                figures[unit.code] = figure
            }
            carried[element.id] = figures
        }
        return carried
    }

    /// What of an added element could not be given to any new unit, by old unit.
    ///
    /// The known figures, the `atLeast` of the undetermined ones and this together are the old total.
    package func undistributed(_ element: MergedElement) throws(CarryRefusal) -> [UnitCode: Fraction] {
        guard case .add(let basis) = element.rule else { return [:] }
        var shared: [UnitCode: Fraction] = [:]
        for part in contributions.values.flatMap(\.self) {
            guard case .share(let share) = part.portion(by: basis) else { continue }
            guard let sum = (shared[part.old] ?? .zero).adding(share) else {
                throw .tooLarge(element: element.id, part.old)
            }
            shared[part.old] = sum
        }
        var rest: [UnitCode: Fraction] = [:]
        for old in oldCodes {
            guard case .known(let figure) = element.figure(of: old) else { continue }
            guard let share = Fraction.one.subtracting(shared[old] ?? .zero),
                let open = figure.multiplied(by: share)
            else { throw .tooLarge(element: element.id, old) }
            if open != .zero { rest[old] = open }
        }
        return rest
    }

    private func check(_ element: MergedElement, among all: [MergedElement]) throws(CarryRefusal) {
        if case .weightedMean(let id) = element.rule {
            guard let weight = all.first(where: { $0.id == id }), case .add = weight.rule else {
                throw .weight(element: element.id, weight: id)
            }
        }
        for (code, figure) in element.figures {
            guard oldCodes.contains(code) else { throw .notInForce(element: element.id, code) }
            if case .add = element.rule, case .known(let value) = figure, value < .zero {
                throw .negative(element: element.id, code)
            }
        }
    }
}
