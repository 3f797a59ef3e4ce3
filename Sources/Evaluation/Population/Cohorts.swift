import Criteria

/// What the points from a place in the population depend on: for each cohort criterion and each scope, the known
/// values of the units in it.
package struct Cohorts: Sendable {
    /// Which units a unit is compared with.
    package enum Scope: String, CaseIterable, Sendable {
        case all, parent
    }

    let scopes: [Int32]?
    private let statistics: [Int: [Statistics]]

    /// For sets without cohort criteria, or before the population is known.
    package static let none = Cohorts(scopes: nil, statistics: [:])

    package init(scopes: [Int32]?, statistics: [Int: [Statistics]]) {
        self.scopes = scopes
        self.statistics = statistics
    }

    /// Learns of every cohort criterion what its points need to know of all units.
    package init(of plan: Plan, facts: Facts, scope: Scope, changes: [Int: [Int: Answer]] = [:]) {
        let scopes = scope == .parent ? facts.parents : nil
        let collector = CohortCollector(plan: plan, facts: facts, scopes: scopes, changes: changes)
        var statistics: [Int: [Statistics]] = [:]
        for place in plan.nodes.indices where plan.nodes[place].cohortRule != nil {
            statistics[place] = collector.statistics(at: place)
        }
        self.init(scopes: scopes, statistics: statistics)
    }

    /// The values that the unit is compared with.
    package func statistics(at place: Int, row: Int) -> Statistics? {
        statistics[place]?[Int(scopes?[row] ?? 0)]
    }

    /// What one unit of the population depends on, for evaluating it alone in a table of one row.
    package func focused(on row: Int) -> Cohorts {
        Cohorts(scopes: scopes.map { [$0[row]] }, statistics: statistics)
    }

    /// The same with one criterion's statistics, by scope, replaced.
    func replacing(_ place: Int, by fresh: [Statistics]) -> Cohorts {
        var statistics = statistics
        statistics[place] = fresh
        return Cohorts(scopes: scopes, statistics: statistics)
    }

    /// By scope.
    func allStatistics(at place: Int) -> [Statistics] { statistics[place] ?? [] }

    func points(
        _ rule: CohortRule,
        of value: Exact,
        at place: Int,
        row: Int,
        maximum: Exact,
        rounding: Rounding
    ) -> Exact {
        guard let statistics = statistics(at: place, row: row) else { return .zero }
        switch rule.method {
        case .minMax: return minMax(rule, value, statistics) * maximum
        case .percentile:
            let others = statistics.count - 1
            guard others > 0 else { return flat(rule, value) * maximum }
            let worse = rule.higherIsBetter ? statistics.below(value) : statistics.above(value)
            return Exact(worse) / Exact(others) * maximum
        case .rank:
            let count = statistics.count
            let better = rule.higherIsBetter ? statistics.above(value) : statistics.below(value)
            return count == 0 ? .zero : Exact(count - better) / Exact(count) * maximum
        case .zScore: return zScore(rule, value, statistics, rounding: rounding, maximum: maximum)
        }
    }

    private func minMax(_ rule: CohortRule, _ value: Exact, _ statistics: Statistics) -> Exact {
        guard let low = rule.lowerBound.map({ Exact($0) }) ?? statistics.lowest,
            let high = rule.upperBound.map({ Exact($0) }) ?? statistics.highest
        else { return .zero }
        guard high > low else { return flat(rule, value) }
        let place = (value - low) / (high - low)
        let share = rule.higherIsBetter ? place : .one - place
        return min(max(share, .zero), .one)
    }

    private func flat(_ rule: CohortRule, _ value: Exact) -> Exact {
        switch rule.flat {
        case .fullIfPositive: value.isPositive ? .one : .zero
        case .full: .one
        case .half: .half
        case .zero: .zero
        }
    }

    private func zScore(
        _ rule: CohortRule,
        _ value: Exact,
        _ statistics: Statistics,
        rounding: Rounding,
        maximum: Exact
    ) -> Exact {
        let count = Exact(max(statistics.count, 1))
        let mean = statistics.sum / count
        let variance = statistics.sumOfSquares / count - mean * mean
        guard variance.isPositive else { return flat(rule, value) * maximum }
        let distance = rule.higherIsBetter ? value - mean : mean - value
        let deviation = Exact(rule.deviation)
        return Exact.roundedRoot(
            offset: Exact(rule.mean),
            factor: distance.isNegative ? -deviation : deviation,
            square: distance * distance / variance,
            rounding: rounding
        )
    }
}

extension Plan {
    /// Whether some points depend on the other units.
    package var dependsOnPopulation: Bool { nodes.contains { $0.cohortRule != nil } }
}

extension PlanNode {
    /// The rule of a criterion whose points depend on the population.
    var cohortRule: CohortRule? {
        if case .score(.cohort(let rule)) = rule { rule } else { nil }
    }
}
