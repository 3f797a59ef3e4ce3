import Criteria

/// Points: where they are cheapest, and the cheapest way to a total.
extension GapFinder {
    /// The way to a total or a band, and what each criterion could bring to the unit's total.
    func ascent(to goal: Goal) -> (route: Route, opportunities: [Opportunity]) {
        var route = Route()
        switch goal {
        case .met, .level: break
        case .points:
            climb(&route, holds: { reaches(goal, $0) }, grade: { trial.evaluate($0).evaluator.total?.given })
        case .band(let band): addBand(band, to: &route)
        }
        return (route, opportunities())
    }

    private func addBand(_ band: Int, to route: inout Route) {
        for (place, knockOut) in plan.set.result.knockOuts.enumerated() {
            let leadsTo = knockOut.band.flatMap { id in plan.set.result.bands.firstIndex { $0.id == id } }
            if leadsTo.map({ $0 > band }) ?? true { add(plan.knockOuts[place], wanted: false, to: &route) }
        }
        guard let condition = plan.bands.indices.contains(band) ? plan.bands[band] : nil else { return }
        add(condition, wanted: true, to: &route)
    }

    /// Makes one comparison between results hold.
    func climb(_ code: Code, wanted: Bool, on route: inout Route) {
        guard case .compare(let comparison, let left, let right) = code else { return }
        let sign: Bool
        switch comparison {
        case .greater, .greaterOrEqual: sign = wanted
        case .less, .lessOrEqual: sign = !wanted
        case .equal, .notEqual: return
        }
        climb(
            &route, holds: { trial.evaluate($0).evaluator.answer(code, in: .set).truth == wanted },
            grade: { changes in
                let evaluator = trial.evaluate(changes).evaluator
                guard let left = evaluator.answer(left, in: .set).number,
                    let right = evaluator.answer(right, in: .set).number
                else { return nil }
                return sign ? left - right : right - left
            })
    }

    // MARK: - Greedy

    /// A change of one criterion with what it brought when it was last looked at.
    private struct Move {
        let place: Int
        let figures: Changes
        let isMost: Bool
        var rate: Exact
    }

    /// Takes the change that brings most for its cost, again and again.
    ///
    /// Gains are only computed anew for the move that leads, since in sums no move makes another one better.
    private func climb(_ route: inout Route, holds: (Changes) -> Bool, grade: (Changes) -> Exact?) {
        if grade(route.changes) == nil { supplyFigures(to: &route) }
        guard var now = grade(route.changes) else { return }
        let places = plan.nodes.indices.filter { plan.nodes[$0].children.isEmpty && plan.nodes[$0].node.isScored }
        var moves = places.flatMap { self.moves(at: $0, over: route.changes, withSmall: true) }
        for index in moves.indices {
            moves[index].rate = rate(moves[index], now, route.changes, grade) ?? .zero
        }
        var smallMoves: [Int: Int] = [:]
        while !holds(route.changes) {
            moves.sort { $0.rate > $1.rate }
            guard let leader = moves.first, leader.rate.isPositive else { break }
            guard let rate = rate(leader, now, route.changes, grade) else {
                moves.removeFirst()
                continue
            }
            if rate < leader.rate, moves.count > 1, rate < moves[1].rate {
                moves[0].rate = rate
                continue
            }
            guard rate.isPositive else { break }
            let changes = route.changes.merging(leader.figures) { $1 }
            route.append(changes)
            route.aims[leader.place] = points(leader.place, changes).map { .points($0) } ?? .met
            now = grade(changes) ?? now
            smallMoves[leader.place, default: 0] += leader.isMost ? 0 : 1
            moves.removeAll { $0.place == leader.place }
            var renewed = self.moves(
                at: leader.place, over: changes, withSmall: smallMoves[leader.place, default: 0] < 8)
            for index in renewed.indices { renewed[index].rate = self.rate(renewed[index], now, changes, grade) ?? .zero }
            moves += renewed
        }
        if !holds(route.changes) { noteLosses(in: &route) }
    }

    private func rate(_ move: Move, _ now: Exact, _ changes: Changes, _ grade: (Changes) -> Exact?) -> Exact? {
        let changed = changes.merging(move.figures) { $1 }
        let cost = measure.cost(of: changed, over: changes)
        guard let reached = grade(changed), cost.isPositive else { return nil }
        return (reached - now) / cost
    }

    /// The smallest change that brings anything, and the smallest that brings all there is.
    private func moves(at place: Int, over base: Changes, withSmall: Bool) -> [Move] {
        func move(_ way: Changes?, isMost: Bool) -> [Move] {
            guard let way else { return [] }
            let figures = way.filter { base[$0.key] != $0.value }
            return [Move(place: place, figures: figures, isMost: isMost, rate: .zero)]
        }
        let most = move(mostWay(place, over: base), isMost: true)
        let next = withSmall && !most.isEmpty ? move(nextWay(place, over: base), isMost: false) : []
        return next.first?.figures == most.first?.figures ? most : next + most
    }

    private func nextWay(_ place: Int, over base: Changes) -> Changes? {
        let now = points(place, base) ?? .zero
        let search = search(place, aim: .met, over: base) { judgement in
            if case .points(let points) = judgement { points.given.map { $0 > now } ?? false } else { false }
        }
        return cheapest(search.ways(over: base), over: base).first
    }

    /// All the points that the criterion's figures can bring.
    private func mostWay(_ place: Int, over base: Changes) -> Changes? {
        guard case .points(let points) = judgement(place, base) else { return nil }
        if let given = points.given, given >= points.maximum { return nil }
        let full = ways(place, to: .met, over: base)
        if let way = full.ways.first { return way }
        guard case .blocked = full.gap.state else { return nil }
        let search = search(place, aim: .met, over: base) { _ in false }
        guard let most = search.highestGrade(over: base), points.given.map({ most > $0 }) ?? true else { return nil }
        return ways(place, to: .points(most), over: base).ways.first
    }

    private func points(_ place: Int, _ changes: Changes) -> Exact? {
        if case .points(let points) = judgement(place, changes) { points.given } else { nil }
    }

    /// Without missing figures nothing can be said: they come first, at what brings most.
    private func supplyFigures(to route: inout Route) {
        for place in plan.nodes.indices where plan.nodes[place].children.isEmpty && plan.nodes[place].node.isScored {
            guard case .points(let points) = judgement(place, route.changes), points.given == nil, !points.isExcluded
            else { continue }
            if let way = mostWay(place, over: route.changes) {
                route.append(way)
                route.aims[place] = self.points(place, way).map { .points($0) } ?? .met
            } else if case .blocked(let obstacle) = ways(place, to: .met, over: route.changes).gap.state {
                route.obstacles.append(obstacle)
            }
        }
    }

    private func noteLosses(in route: inout Route) {
        for place in plan.nodes.indices where plan.nodes[place].children.isEmpty && plan.nodes[place].node.isScored {
            guard !route.obstacles.contains(where: { $0.place == place }),
                case .blocked(let obstacle) = ways(place, to: .met, over: route.changes).gap.state
            else { continue }
            route.obstacles.append(obstacle)
        }
    }

    // MARK: - Opportunities

    /// Every criterion that loses points, where they are cheapest first.
    package func opportunities() -> [Opportunity] {
        let total = outcome.score?.total.given
        let found = plan.nodes.indices.compactMap { place -> Opportunity? in
            guard plan.nodes[place].children.isEmpty, plan.nodes[place].node.isScored,
                case .points(let points) = outcome.outcomes[place].judgement, !points.isExcluded,
                points.given.map({ $0 < points.maximum }) ?? true
            else { return nil }
            func proposal(_ way: Changes) -> Proposal {
                let reached = self.points(place, way) ?? .zero
                return self.proposal(place, .points(reached), way, over: [:]) { self.points(place, $0).map { $0 >= reached } ?? false }
            }
            let next = nextWay(place, over: [:]).map(proposal)
            let way = mostWay(place, over: [:])
            let most = way.map(proposal)
            var gain = Exact.zero
            if let way, let reached = trial.evaluate(way).outcome.score?.total.given { gain = reached - (total ?? .zero) }
            let rate = most.flatMap { $0.cost.isPositive ? gain / $0.cost : nil } ?? .zero
            return Opportunity(
                place: place, code: plan.nodes[place].node.code, points: points.given, maximum: points.maximum, next: next,
                most: most, gain: gain, gainPerShare: rate)
        }
        return found.sorted { $0.gainPerShare > $1.gainPerShare }
    }
}
