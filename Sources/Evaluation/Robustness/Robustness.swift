import Criteria

/// Asks of an evaluated population how much its result rests on choices that could have been made otherwise.
///
/// The population is evaluated once. Points per criterion are kept as doubles and totals formed again from them for other
/// weights: what-if statistics, not decisions. Alternative readings and missing figures are evaluated exactly, only
/// for the units that they touch.
package struct Robustness {
    let base: PopulationEvaluation
    let options: RobustnessOptions
    let plan: Plan
    /// `nil` unless the result is a score.
    let model: PointsModel?
    let additivity: Additivity

    package init(_ evaluation: PopulationEvaluation, options: RobustnessOptions = RobustnessOptions()) {
        base = evaluation
        self.options = options
        plan = evaluation.plan
        additivity = Additivity(evaluation.plan, facts: evaluation.facts)
        model = evaluation.plan.set.result.kind == .score ? PointsModel(evaluation) : nil
    }

    var isRanked: Bool { model != nil && plan.set.result.rank != .none }

    /// - Parameter progress: told steps done and steps in all; answers whether to go on.
    /// - Returns: `nil` when `progress` stopped it.
    /// - Complexity: (nodes + draws + cohort criteria) × units × nodes, and an exact evaluation of every unit that
    ///   a reading or a missing figure touches.
    package func report(progress: (Int, Int) -> Bool = { _, _ in true }) -> RobustnessReport? {
        let alternatives = alternatives
        let weighed = isRanked && model?.root != nil ? (model?.weighed ?? []) : []
        let draws = weighed.isEmpty ? 0 : options.draws
        let cohorts = plan.nodes.indices.filter { plan.nodes[$0].cohortRule != nil }
        let steps = weighed.count * 2 + draws + alternatives.count + 1 + cohorts.count
        var done = 0
        func step() -> Bool {
            done += 1
            return progress(done, steps)
        }
        var tracker = RankTracker(isRanked ? base.ranks : [])
        if let model {
            guard changeWeights(model, weighed, draws, &tracker, step) else { return nil }
        }
        var readings: [ReadingEffect] = []
        var untested = untestable
        for alternative in alternatives {
            if let again = Reevaluation.replacing(
                alternative.code,
                with: alternative.node,
                in: base,
                additivity: additivity
            ) {
                readings.append(effect(of: again, alternative))
                if isRanked {
                    tracker.reading(again.ranks, .reading(id: alternative.id, code: alternative.code))
                }
            } else {
                untested.append(
                    UntestedReading(
                        id: alternative.id,
                        code: alternative.code,
                        text: alternative.text,
                        reason: .needsOtherFigures
                    )
                )
            }
            guard step() else { return nil }
        }
        let missing = missing(&tracker)
        guard step() else { return nil }
        var extremes: [CohortExtremes] = []
        for place in cohorts {
            if let model { extremes += self.extremes(at: place, model) }
            guard step() else { return nil }
        }
        let statistics = model.map { WeightStatistics($0, plan: plan) }
        return RobustnessReport(
            id: plan.set.id,
            edition: plan.set.edition,
            title: plan.set.title,
            kind: plan.set.result.kind,
            unitCount: base.facts.unitCount,
            options: options,
            weights: statistics?.shares ?? [],
            variance: statistics?.variance ?? 0,
            heldUnits: model?.held.count ?? 0,
            intervals: isRanked ? tracker.finished() : [],
            readings: readings,
            untested: untested,
            missing: missing,
            extremes: extremes,
            ties: model == nil ? nil : TieSummary(base.outcomes.map { $0.score?.total.given })
        )
    }

    // MARK: - Weights

    var isDescending: Bool { plan.set.result.rank != .ascending }

    func ranks(of totals: [Double], _ model: PointsModel) -> [Int32] {
        TotalRanks.ranks(of: totals, isDescending: isDescending, tolerance: model.tolerance)
    }

    /// Each weight at both ends alone, then all drawn together.
    private func changeWeights(
        _ model: PointsModel,
        _ weighed: [Int],
        _ draws: Int,
        _ tracker: inout RankTracker,
        _ step: () -> Bool
    ) -> Bool {
        let change = Double(options.percent) / 100
        for place in weighed {
            for isRaised in [true, false] {
                var factors = model.ones
                factors[place] = isRaised ? 1 + change : 1 - change
                let cause = RankCause.weight(code: plan.nodes[place].node.code, isRaised: isRaised)
                tracker.weights(ranks(of: model.totals(factors: factors), model), cause)
                guard step() else { return false }
            }
        }
        var generator = SplitMix64(seed: options.seed)
        for number in 0..<draws {
            var factors = model.ones
            for place in weighed { factors[place] = 1 + change * generator.nextSigned() }
            tracker.draw(ranks(of: model.totals(factors: factors), model), number: number + 1)
            guard step() else { return false }
        }
        return true
    }
}
