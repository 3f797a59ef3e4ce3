import Criteria

/// Points: where they are cheapest, and the cheapest way to a total.
extension GapFinder {
    /// The way to a total or a band, and what each criterion could bring to the unit's total.
    func ascent(to goal: Goal) -> (route: Route, opportunities: [Opportunity]) {
        let candidates = criteria.map { candidate($0, over: [:], withSmall: true) }
        var route = Route()
        switch goal {
        case .met, .level: break
        case .points:
            climb(
                &route,
                from: candidates,
                holds: { reaches(goal, $0) },
                grade: { trial.evaluate($0).evaluator.total?.given }
            )
        case .band(let band): addBand(band, to: &route)
        }
        return (route, candidates.compactMap(opportunity).sorted { $0.gainPerShare > $1.gainPerShare })
    }

    private var criteria: [Int] {
        plan.nodes.indices.filter { plan.nodes[$0].children.isEmpty && plan.nodes[$0].node.isScored }
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
            &route,
            holds: { trial.evaluate($0).evaluator.answer(code, in: .set).truth == wanted },
            grade: { changes in
                let evaluator = trial.evaluate(changes).evaluator
                guard let left = evaluator.answer(left, in: .set).number,
                    let right = evaluator.answer(right, in: .set).number
                else { return nil }
                return sign ? left - right : right - left
            }
        )
    }

    // MARK: - Greedy

    /// A change of one criterion with what it brought when it was last looked at.
    private struct Move {
        let place: Int
        let figures: Changes
        let isMost: Bool
        var rate: Exact
    }

    private static let mostLargeMoves = 8

    /// Takes the change that brings most for its cost, again and again.
    ///
    /// Gains are only computed anew for the move that leads, since in sums no move makes another one better.
    private func climb(
        _ route: inout Route,
        from candidates: [Candidate]? = nil,
        holds: (Changes) -> Bool,
        grade: (Changes) -> Exact?
    ) {
        if grade(route.changes) == nil { supplyFigures(to: &route) }
        guard var now = grade(route.changes) else { return }
        let start = route.changes
        let known = start.isEmpty ? candidates : nil
        var moves = (known ?? criteria.map { candidate($0, over: start, withSmall: true) })
            .flatMap { self.moves($0, over: start) }
        for index in moves.indices {
            moves[index].rate = rate(moves[index], now, route.changes, grade) ?? .zero
        }
        var smallMoves: [Int: Int] = [:]
        var largeMoves: [Int: Int] = [:]
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
            largeMoves[leader.place, default: 0] += leader.isMost ? 1 : 0
            moves.removeAll { $0.place == leader.place }
            // All there is comes with one move; only a figure of very many decimals takes its room in endless small parts.
            guard largeMoves[leader.place, default: 0] < Self.mostLargeMoves else { continue }
            let withSmall = smallMoves[leader.place, default: 0] < 8
            var renewed = self.moves(
                candidate(leader.place, over: changes, withSmall: withSmall),
                over: changes
            )
            for index in renewed.indices {
                renewed[index].rate = self.rate(renewed[index], now, changes, grade) ?? .zero
            }
            moves += renewed
        }
        guard holds(route.changes) else { return noteLosses(in: &route) }
        // What was taken last is least worth it, and is taken back first.
        let order = route.order.filter { route.changes[$0] != start[$0] }
        let trimmer = Trimmer(factory: factory)
        route.changes = trimmer.trimmed(route.changes, over: start, order: order.reversed(), holds: holds)
    }

    private func rate(_ move: Move, _ now: Exact, _ changes: Changes, _ grade: (Changes) -> Exact?) -> Exact?
    {
        let changed = changes.merging(move.figures) { $1 }
        let cost = measure.cost(of: changed, over: changes)
        guard let reached = grade(changed), cost.isPositive else { return nil }
        return (reached - now) / cost
    }

    /// The smallest change that brings any points, and the smallest that brings all there is.
    private struct Candidate {
        let place: Int
        let next: Changes?
        let most: Changes?
    }

    private func candidate(_ place: Int, over base: Changes, withSmall: Bool) -> Candidate {
        let most = mostWay(place, over: base)
        return Candidate(
            place: place,
            next: withSmall && most != nil ? nextWay(place, over: base) : nil,
            most: most
        )
    }

    private func moves(_ candidate: Candidate, over base: Changes) -> [Move] {
        func move(_ way: Changes?, isMost: Bool) -> [Move] {
            guard let figures = way?.filter({ base[$0.key] != $0.value }) else { return [] }
            return [Move(place: candidate.place, figures: figures, isMost: isMost, rate: .zero)]
        }
        let most = move(candidate.most, isMost: true)
        return candidate.next == candidate.most ? most : move(candidate.next, isMost: false) + most
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
        let full = solutions(place, to: .met, over: base)
        if let way = full.ways.first { return way }
        guard case .blocked = full.state else { return nil }
        let search = search(place, aim: .met, over: base) { _ in false }
        guard let most = search.highestGrade(over: base), points.given.map({ most > $0 }) ?? true else {
            return nil
        }
        return solutions(place, to: .points(most), over: base).ways.first
    }

    private func points(_ place: Int, _ changes: Changes) -> Exact? {
        if case .points(let points) = judgement(place, changes) { points.given } else { nil }
    }

    /// Without missing figures nothing can be said: they come first, at what brings most.
    private func supplyFigures(to route: inout Route) {
        for place in criteria {
            guard case .points(let points) = judgement(place, route.changes), points.given == nil,
                !points.isExcluded
            else { continue }
            if let way = mostWay(place, over: route.changes) {
                route.append(way)
                route.aims[place] = self.points(place, way).map { .points($0) } ?? .met
            } else if case .blocked(let obstacle) = solutions(place, to: .met, over: route.changes).state {
                route.obstacles.append(obstacle)
            }
        }
    }

    private func noteLosses(in route: inout Route) {
        for place in criteria {
            guard !route.obstacles.contains(where: { $0.place == place }),
                case .blocked(let obstacle) = solutions(place, to: .met, over: route.changes).state
            else { continue }
            route.obstacles.append(obstacle)
        }
    }

    // MARK: - Opportunities

    /// Every criterion that loses points, where they are cheapest first.
    package func opportunities() -> [Opportunity] {
        criteria.compactMap { opportunity(candidate($0, over: [:], withSmall: true)) }
            .sorted { $0.gainPerShare > $1.gainPerShare }
    }

    private func opportunity(_ candidate: Candidate) -> Opportunity? {
        let place = candidate.place
        guard case .points(let points) = outcome.outcomes[place].judgement, !points.isExcluded,
            points.given.map({ $0 < points.maximum }) ?? true
        else { return nil }
        func proposal(_ way: Changes) -> Proposal {
            let reached = self.points(place, way) ?? .zero
            return self.proposal(place, .points(reached), way, over: [:]) { changes in
                self.points(place, changes).map { $0 >= reached } ?? false
            }
        }
        let most = candidate.most.map(proposal)
        var gain = Exact.zero
        if let way = candidate.most, let reached = trial.evaluate(way).outcome.score?.total.given {
            gain = reached - (outcome.score?.total.given ?? .zero)
        }
        return Opportunity(
            place: place,
            code: plan.nodes[place].node.code,
            points: points.given,
            maximum: points.maximum,
            next: candidate.next.map(proposal),
            most: most,
            gain: gain,
            gainPerShare: most.flatMap { $0.cost.isPositive ? gain / $0.cost : nil } ?? .zero
        )
    }
}
