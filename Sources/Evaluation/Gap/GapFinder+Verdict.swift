import Criteria

/// Verdicts and levels: what all, any, or enough of the criteria need.
extension GapFinder {
    func verdictRoute() -> Route {
        var route = Route()
        // A change for one criterion may undo another that shares a figure: then both are looked at again.
        for _ in 0..<3 {
            let result = plan.set.result
            route.obstacles = []
            add(rule: result.rule, formula: plan.resultRuleFormula, children: plan.top, to: &route)
            if reaches(.met, route.changes) { return route }
        }
        noteConflicts(in: &route)
        return route
    }

    func levelRoute(_ level: Int) -> Route {
        var first: Route?
        // A level counts even where a lower one is missed, so a higher one may be nearer.
        for wanted in max(level, 1)...max(level, plan.set.levels.count) {
            let route = route(toRungsOf: wanted)
            if reaches(.level(level), route.changes), !changesBase(route.changes) { return route }
            if first == nil
                || (!reaches(.level(level), first?.changes ?? [:]) && reaches(.level(level), route.changes))
            {
                first = route
            }
        }
        return first ?? Route()
    }

    private func route(toRungsOf level: Int) -> Route {
        var route = Route()
        for _ in 0..<3 {
            route.obstacles = []
            for (place, node) in plan.nodes.enumerated() where node.children.isEmpty && node.node.isScored {
                add(place, .level(level), to: &route)
            }
            if reaches(.level(level), route.changes) { return route }
        }
        noteConflicts(in: &route)
        return route
    }

    private func changesBase(_ changes: Changes) -> Bool {
        changes.keys.contains { column in
            !factory.parts(of: column).isEmpty && factory.whole(of: column) == nil
                && trial.figure(column).number != nil
        }
    }

    /// Criteria that were brought to their aim and yet are not there.
    private func noteConflicts(in route: inout Route) {
        let outcomes = trial.evaluate(route.changes).outcome.outcomes
        for (place, aim) in route.aims.sorted(by: { $0.key < $1.key })
        where !reaches(aim, outcomes[place].judgement, at: place) {
            route.obstacles.append(
                Obstacle(place: place, code: plan.nodes[place].node.code, reason: .conflict)
            )
        }
    }

    /// Brings a node to its aim, on top of what the route changes already.
    func add(_ place: Int, _ aim: Aim, to route: inout Route) {
        let node = plan.nodes[place]
        if let group = node.node.group {
            let judgement = judgement(place, route.changes)
            if reaches(aim, judgement, at: place) { return }
            if case .verdict(.absent(.notApplicable)) = judgement,
                node.node.policies.worth(of: .notApplicable) == .excluded
            {
                return
            }
            var formula: Code?
            if case .groupFormula(let code) = node.rule { formula = code }
            add(rule: group.rule, formula: formula, children: node.children, to: &route)
            return
        }
        let found = solutions(place, to: aim, over: route.changes)
        switch found.state {
        case .reached, .notApplicable: return
        case .short:
            guard let way = found.ways.first else { return }
            route.append(way)
            route.aims[place] = aim
        case .blocked(let obstacle): route.obstacles.append(obstacle)
        }
    }

    private func add(rule: VerdictRule, formula: Code?, children: [Int], to route: inout Route) {
        if let formula { return add(formula, wanted: true, to: &route) }
        let counted = children.filter { plan.nodes[$0].node.isScored }
        switch rule {
        case .all, .formula: for child in counted { add(child, .met, to: &route) }
        case .any: addCheapest(1, of: counted, to: &route)
        case .atLeast(let count): addCheapest(count, of: counted, to: &route)
        }
    }

    private func addCheapest(_ count: Int, of children: [Int], to route: inout Route) {
        let outcomes = trial.evaluate(route.changes).outcome.outcomes
        let open = children.filter { !reaches(.met, outcomes[$0].judgement, at: $0) }
        let parts = open.map { child in { (route: inout Route) in self.add(child, .met, to: &route) } }
        addCheapest(count - (children.count - open.count), of: parts, to: &route)
    }

    /// Takes the cheapest of several ways; those with obstacles only when there are not enough others.
    private func addCheapest(_ count: Int, of parts: [(inout Route) -> Void], to route: inout Route) {
        guard count > 0 else { return }
        var tried: [(part: (inout Route) -> Void, obstacles: Int, cost: Exact)] = []
        for part in parts {
            var alone = route
            part(&alone)
            let isUseless = alone.changes == route.changes && alone.obstacles.count == route.obstacles.count
            tried.append(
                (
                    part, alone.obstacles.count - route.obstacles.count + (isUseless ? 1 : 0),
                    measure.cost(of: alone.changes, over: route.changes)
                )
            )
        }
        tried.sort { ($0.obstacles, $0.cost) < ($1.obstacles, $1.cost) }
        for choice in tried.prefix(count) { choice.part(&route) }
    }

    // MARK: - Formulas over nodes

    /// Makes a formula over verdicts hold, taken apart by its `and` and `or`.
    func add(_ code: Code, wanted: Bool, to route: inout Route) {
        let evaluator = trial.evaluate(route.changes).evaluator
        if evaluator.answer(code, in: .set).truth == wanted { return }
        switch code {
        case .not(let inner): add(inner, wanted: !wanted, to: &route)
        case .and(let left, let right), .or(let left, let right):
            let isConjunction = if case .and = code { true } else { false }
            if isConjunction == wanted {
                add(left, wanted: wanted, to: &route)
                add(right, wanted: wanted, to: &route)
            } else {
                addCheapest(1, of: [left, right].map(part(wanted)), to: &route)
            }
        case .call(.atLeast, let arguments) where wanted:
            let conditions = arguments.dropFirst()
            let open = conditions.filter { evaluator.answer($0, in: .set).truth != true }
            let count =
                (evaluator.answer(arguments[0], in: .set).number?.int ?? 0) - (conditions.count - open.count)
            addCheapest(count, of: open.map(part(true)), to: &route)
        case .node(.met, let place) where wanted: add(place, .met, to: &route)
        case .compare: climb(code, wanted: wanted, on: &route)
        default: return
        }
    }

    private func part(_ wanted: Bool) -> (Code) -> (inout Route) -> Void {
        { code in { self.add(code, wanted: wanted, to: &$0) } }
    }
}
