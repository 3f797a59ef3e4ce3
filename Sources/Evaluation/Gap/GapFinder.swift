import Criteria

/// Finds the smallest changes of one unit's figures that reach a goal. Every answer was evaluated again before it is given.
///
/// Wholes and divisors stay as they are unless nothing else helps; figures that the unit stated as not applicable are
/// never touched, and neither is the number of child units.
package struct GapFinder: Sendable {
    let trial: Trial
    let factory: LeverFactory
    let measure: Measure
    let outcome: UnitOutcome

    var plan: Plan { trial.plan }

    /// - Parameter row: the unit's row in the facts of the population.
    package init(population: PopulationEvaluation, row: Int) {
        trial = Trial(population, row: row)
        factory = LeverFactory(trial: trial)
        measure = Measure(factory: factory)
        outcome = trial.evaluate([:]).outcome
    }

    /// The goal when none is named: met, the next level, or the full total.
    package var nextGoal: Goal {
        switch outcome.whole {
        case .verdict: .met
        case .level(let level, _): .level(min(level + 1, plan.set.levels.count))
        case .score(let score):
            if let band = score.band, band > 0 { .band(band - 1) } else { .points(score.total.maximum) }
        }
    }

    /// What one criterion lacks to reach an aim.
    package func gap(_ place: Int, to aim: Aim) -> CriterionGap { ways(place, to: aim, over: [:]).gap }

    /// What the unit has to change to reach a goal.
    package func plan(to goal: Goal) -> GapPlan {
        if reaches(goal, outcome.whole) {
            return GapPlan(
                goal: goal,
                state: .alreadyReached,
                now: outcome.whole,
                then: outcome.whole,
                steps: [],
                obstacles: [],
                opportunities: []
            )
        }
        switch goal {
        case .met: return planned(goal, by: verdictRoute())
        case .level(let level): return planned(goal, by: levelRoute(level))
        case .points, .band:
            let ascent = ascent(to: goal)
            return planned(goal, by: ascent.route, opportunities: ascent.opportunities)
        }
    }

    func reaches(_ goal: Goal, _ whole: UnitOutcome.Whole) -> Bool {
        switch (goal, whole) {
        case (.met, .verdict(let verdict)): verdict == .met
        case (.level(let level), .level(let reached, _)): reached >= level
        case (.points(let points), .score(let score)): score.total.given.map { $0 >= points } ?? false
        case (.band(let band), .score(let score)): score.band.map { $0 <= band } ?? false
        case (.met, _), (.level, _), (.points, _), (.band, _): false
        }
    }

    func reaches(_ goal: Goal, _ changes: [Int: Answer]) -> Bool {
        reaches(goal, trial.evaluate(changes).outcome.whole)
    }
}
