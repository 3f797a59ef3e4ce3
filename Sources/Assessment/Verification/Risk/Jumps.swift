import Criteria
package import Evaluation

/// Finds changes against an earlier campaign that are far from the others' changes.
///
/// The change of a share is a difference, of anything else a share of the value before. What is usual is the median of all changes, and how far
/// they usually lie from it the median of the distances (MAD); both are untouched by a few wild values, and both are exact.
package struct Jumps {
    private let population: RiskPopulation
    private let earlier: RiskPopulation
    private let options: RiskOptions

    package init(_ population: RiskPopulation, since earlier: RiskPopulation, _ options: RiskOptions) {
        self.population = population
        self.earlier = earlier
        self.options = options
    }

    private struct Change {
        let row: Int
        let earlierRow: Int
        let value: Exact
        let before: Exact
        let change: Exact
    }

    /// The jumps, with the figures of the year before by column of this year's set.
    package func signs() -> [(row: Int, place: Int, before: [Int: Answer], sign: Jump)] {
        let rows = Dictionary(
            earlier.units.enumerated().map { ($1.code, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let (plan, old) = (population.plan, earlier.plan)
        return plan.nodes.indices.flatMap {
            place -> [(row: Int, place: Int, before: [Int: Answer], sign: Jump)] in
            let node = plan.nodes[place].node
            guard let criterion = node.criterion, let oldPlace = old.place(of: node.code),
                let same = old.nodes[oldPlace].node.criterion, criterion.isAsked(like: same),
                let type = criterion.numberType
            else { return [] }
            let isRelative = type != .share
            let changes = population.rows.compactMap { row -> Change? in
                guard let earlierRow = rows[population.units[row].code],
                    let value = number(place, row, population),
                    let before = number(oldPlace, earlierRow, earlier)
                else { return nil }
                guard isRelative else {
                    return Change(
                        row: row,
                        earlierRow: earlierRow,
                        value: value,
                        before: before,
                        change: value - before
                    )
                }
                guard before.isPositive else { return nil }
                return Change(
                    row: row,
                    earlierRow: earlierRow,
                    value: value,
                    before: before,
                    change: (value - before) / before
                )
            }
            return signs(changes, type, isRelative: isRelative).map { change, sign in
                (change.row, place, figures(place, oldPlace, change.earlierRow), sign)
            }
        }
    }

    /// The criterion's value, or its only figure where it has no formula.
    private func number(_ place: Int, _ row: Int, _ population: RiskPopulation) -> Exact? {
        if population.plan.nodes[place].value != nil {
            return population.evaluation.outcomes[row].outcomes[place].value.number
        }
        return population.inputs(of: row).input(population.plan.nodes[place].columns.lowerBound).number
    }

    private func figures(_ place: Int, _ oldPlace: Int, _ row: Int) -> [Int: Answer] {
        let inputs = earlier.inputs(of: row)
        let columns = zip(population.plan.nodes[place].columns, earlier.plan.nodes[oldPlace].columns)
        return Dictionary(uniqueKeysWithValues: columns.map { ($0, inputs.input($1)) })
    }

    private func signs(_ changes: [Change], _ type: Dimension, isRelative: Bool) -> [(Change, Jump)] {
        guard changes.count >= options.leastUnits,
            let median = changes.map(\.change).median
        else { return [] }
        let distances = changes.map { ($0.change - median).magnitude }
        guard var deviation = distances.median else { return [] }
        if deviation.isZero {
            // Most changed alike: what is usual is taken from those that did not.
            guard let usual = distances.filter({ !$0.isZero }).median else { return [] }
            deviation = usual
        }
        return zip(changes, distances).compactMap { change, distance in
            guard distance > deviation * Exact(options.jump) else { return nil }
            let isStrong = distance > deviation * Exact(options.strongJump)
            let sign = Jump(
                value: change.value,
                before: change.before,
                kind: NumberKind(type),
                isRelative: isRelative,
                change: change.change,
                median: median,
                deviation: deviation,
                units: changes.count,
                strength: isStrong ? .strong : .clear
            )
            return (change, sign)
        }
    }
}

extension [Exact] {
    /// The middle one, or half the sum of the two middle ones.
    var median: Exact? {
        guard !isEmpty else { return nil }
        let sorted = sorted()
        let middle = count / 2
        return count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / Exact(2)
    }
}

extension Criterion {
    /// Whether two editions of a set form the value in the same way from the same figures.
    fileprivate func isAsked(like other: Criterion) -> Bool {
        value?.expression == other.value?.expression
            && locals.map(\.formula.expression) == other.locals.map(\.formula.expression)
            && inputs.map(\.letter) == other.inputs.map(\.letter)
            && inputs.map(\.kind) == other.inputs.map(\.kind)
    }

    /// What the value measures; `nil` where it is no number, or where there are several figures and no value.
    fileprivate var numberType: Dimension? {
        let type = value?.type ?? (inputs.count == 1 ? inputs.first?.type : nil)
        if case .number(let dimension)? = type { return dimension }
        return nil
    }
}

extension NumberKind {
    fileprivate init(_ dimension: Dimension) {
        switch dimension {
        case .share: self = .share
        case .money(let unit): self = .money(unit)
        case .plain, .count, .moneyLiteral: self = .plain
        }
    }
}
