import Criteria
import Evaluation

/// Answers what rests on figures by asking the evaluator about the unit without them, or with others in their place.
struct StakeCalculator {
    private let population: RiskPopulation
    private var known: [Question: RiskStake] = [:]

    private struct Question: Hashable {
        let row: Int
        let place: Int
    }

    init(_ population: RiskPopulation) { self.population = population }

    private var plan: Plan { population.plan }

    /// What the unit would lose if a criterion's figures were not accepted, that is, were missing.
    mutating func stake(of place: Int, row: Int) -> RiskStake {
        let question = Question(row: row, place: place)
        if let stake = known[question] { return stake }
        let stake = compute(place, row)
        known[question] = stake
        return stake
    }

    /// What the unit would lose on the other side of a threshold: no more than the leap there.
    mutating func stake(of place: Int, row: Int, leap: Exact?) -> RiskStake {
        let stake = stake(of: place, row: row)
        guard let leap, let points = population.evaluation.outcomes[row].outcomes[place].points else {
            return stake
        }
        return RiskStake(min(stake.amount, leap * points.maximum), stake.unit, decides: stake.decides)
    }

    private func compute(_ place: Int, _ row: Int) -> RiskStake {
        let outcome = population.evaluation.outcomes[row]
        switch outcome.whole {
        case .score:
            let points = outcome.outcomes[place].points?.given ?? .zero
            guard plan.hasBands, points.isPositive else { return RiskStake(points, .points, decides: false) }
            return RiskStake(points, .points, decides: difference(row, without(place)).decides)
        case .verdict(let verdict):
            guard verdict == .met, outcome.outcomes[place].verdict == .met else {
                return RiskStake(.zero, .verdict, decides: false)
            }
            return difference(row, without(place))
        case .level(let level, _):
            guard level > 0, outcome.outcomes[place].marks?[level - 1] == .met else {
                return RiskStake(.zero, .levels, decides: false)
            }
            return difference(row, without(place))
        }
    }

    private func without(_ place: Int) -> [Int: Answer] {
        Dictionary(uniqueKeysWithValues: plan.nodes[place].columns.map { ($0, .absent(.missing)) })
    }

    /// What the unit would lose with other figures; nothing where it would gain.
    func difference(_ row: Int, _ changes: [Int: Answer]) -> RiskStake {
        var evaluator = UnitEvaluator(
            plan,
            facts: population.evaluation.facts,
            row: row,
            cohorts: population.evaluation.cohorts,
            changes: changes
        )
        let other = evaluator.evaluate().whole
        switch (population.evaluation.outcomes[row].whole, other) {
        case (.score(let now), .score(let then)):
            let lost = (now.total.given ?? .zero) - (then.total.given ?? .zero)
            // A lower place in the list is a better band; none is worse than any.
            let bands = plan.set.result.bands.count
            let isWorse = (then.band ?? bands) > (now.band ?? bands)
            return RiskStake(max(lost, .zero), .points, decides: isWorse)
        case (.level(let now, _), .level(let then, _)):
            return RiskStake(Exact(max(now - then, 0)), .levels, decides: then < now)
        case (.verdict(let now), .verdict(let then)):
            let isLost = now == .met && then != .met
            return RiskStake(isLost ? .one : .zero, .verdict, decides: isLost)
        case (.score, _), (.level, _), (.verdict, _):
            preconditionFailure("a set gives one kind of result")
        }
    }

    /// The whole result of a unit.
    func whole(_ row: Int) -> RiskStake {
        switch population.evaluation.outcomes[row].whole {
        case .score(let score): RiskStake(score.total.given ?? .zero, .points, decides: false)
        case .level(let level, _): RiskStake(Exact(level), .levels, decides: level > 0)
        case .verdict(let verdict):
            RiskStake(verdict == .met ? .one : .zero, .verdict, decides: verdict == .met)
        }
    }
}

extension Plan {
    fileprivate var hasBands: Bool { !self.set.result.bands.isEmpty }
}
