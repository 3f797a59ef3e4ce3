import Criteria

/// From changed figures to what people are told.
extension GapFinder {
    /// - Parameter holds: what the changes reach, asked to tell how a missing figure is bounded.
    func proposal(
        _ place: Int,
        _ aim: Aim,
        _ way: Changes,
        over base: Changes,
        only columns: [Int]? = nil,
        holds: (Changes) -> Bool
    ) -> Proposal {
        let columns = columns ?? way.keys.filter { way[$0] != base[$0] }.sorted()
        let changes = columns.map { change($0, in: way, over: base, holds: holds) }
        let before = trial.evaluate(base).outcome.outcomes[place]
        let after = trial.evaluate(way).outcome.outcomes[place]
        return Proposal(
            place: place,
            code: plan.nodes[place].node.code,
            aim: aim,
            changes: changes,
            cost: changes.reduce(.zero) { $0 + $1.cost },
            changesBase: columns.contains { column in
                !factory.parts(of: column).isEmpty && factory.whole(of: column) == nil
                    && trial.figure(column, base).number != nil
            },
            wholes: wholes(of: columns, in: way),
            valueBefore: before.value,
            valueAfter: after.value,
            pointsBefore: before.points?.given,
            pointsAfter: after.points?.given
        )
    }

    private func wholes(of columns: [Int], in way: Changes) -> [Int: Exact] {
        var wholes: [Int: Exact] = [:]
        for column in columns {
            guard let whole = factory.whole(of: column), !columns.contains(whole) else { continue }
            wholes[whole] = trial.figure(whole, way).number
        }
        return wholes
    }

    private func change(_ column: Int, in way: Changes, over base: Changes, holds: (Changes) -> Bool)
        -> GapChange
    {
        let slot = plan.slots[column]
        let from = trial.figure(column, base)
        let to = trial.figure(column, way)
        var amount: Exact?
        if let from = from.number, let to = to.number { amount = to - from }
        return GapChange(
            column: column,
            code: slot.code,
            letter: slot.input.letter,
            from: from,
            to: to,
            bound: bound(column, in: way, from: from, holds: holds),
            step: to.number.map { _ in factory.step(of: column) },
            amount: amount,
            isCountedOverChildren: slot.input.origin != .column,
            cost: measure.cost(column, from: from, to: to, in: way)
        )
    }

    private func bound(
        _ column: Int,
        in way: Changes,
        from: Answer,
        holds: (Changes) -> Bool
    ) -> GapChange.Bound {
        guard from.absence != nil, let now = trial.figure(column, way).number else { return .step }
        var rest = way
        rest[column] = nil
        guard let lever = factory.lever(column, under: rest, from: from),
            case .grid(let origin, let step, let lowest, let highest) = lever.range
        else { return .atLeast }
        func does(_ steps: Int) -> Bool { holds(factory.moved(lever, to: steps, in: rest)) }
        guard does(lowest) else { return .atLeast }
        let steps = ((now - origin) / step).int ?? lowest
        return steps == lowest && (lowest == highest || does(lowest + 1)) ? .any : .atMost
    }

    // MARK: - Plans

    /// Changes on the way to a goal, and what stands in the way.
    struct Route {
        var changes: Changes = [:]
        var obstacles: [Obstacle] = []
        /// What each criterion was brought to.
        var aims: [Int: Aim] = [:]
        /// Columns in the order in which they were changed.
        var order: [Int] = []

        mutating func append(_ changes: Changes) {
            order += changes.keys.filter { changes[$0] != self.changes[$0] && !order.contains($0) }.sorted()
            self.changes = changes
        }
    }

    func planned(_ goal: Goal, by route: Route, opportunities: [Opportunity] = []) -> GapPlan {
        var changes = route.changes
        let isReached = reaches(goal, changes)
        if isReached {
            let order = route.order.reversed()
            changes = Trimmer(factory: factory).trimmed(changes, order: Array(order)) { reaches(goal, $0) }
        }
        let columns = Dictionary(grouping: changes.keys.sorted()) { plan.place(of: plan.slots[$0].code) ?? 0 }
        let steps = columns.keys.sorted().map { place -> GapPlan.Step in
            let aim = route.aims[place] ?? .met
            let alone = ways(place, to: aim, over: [:]).gap
            let proposal = proposal(place, aim, changes, over: [:], only: columns[place] ?? []) { way in
                isReached ? reaches(goal, way) : reaches(aim, judgement(place, way), at: place)
            }
            let others = alone.proposals.filter { $0.changes.map(\.column) != proposal.changes.map(\.column) }
            return GapPlan.Step(proposal: proposal, requirement: alone.requirement, alternatives: others)
        }
        return GapPlan(
            goal: goal,
            state: isReached ? .reachable : .unreachable,
            now: outcome.whole,
            then: trial.evaluate(changes).outcome.whole,
            steps: steps,
            obstacles: isReached ? [] : route.obstacles,
            opportunities: opportunities
        )
    }
}
