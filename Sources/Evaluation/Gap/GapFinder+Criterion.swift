import Criteria

/// One criterion.
extension GapFinder {
    typealias Changes = [Int: Answer]

    /// What a criterion lacks when `base` is changed already, and the changes of each proposal laid over `base`.
    func ways(_ place: Int, to aim: Aim, over base: Changes) -> (gap: CriterionGap, ways: [Changes]) {
        let (state, ways) = solutions(place, to: aim, over: base)
        let proposals = ways.map { way in
            proposal(place, aim, way, over: base) { reaches(aim, self.judgement(place, $0), at: place) }
        }
        let gap = CriterionGap(
            place: place,
            code: plan.nodes[place].node.code,
            aim: aim,
            state: state,
            proposals: proposals,
            requirement: requirement(place, aim, over: base)
        )
        return (gap, ways)
    }

    /// Whether a criterion can reach an aim, and the ways to it, cheapest first.
    func solutions(
        _ place: Int,
        to aim: Aim,
        over base: Changes
    ) -> (state: CriterionGap.State, ways: [Changes]) {
        let judgement = judgement(place, base)
        if reaches(aim, judgement, at: place) { return (.reached, []) }
        if isLeftOut(aim, judgement, at: place) { return (.notApplicable, []) }
        let search = search(place, aim: aim, over: base) { reaches(aim, $0, at: place) }
        let ways = cheapest(search.ways(over: base), over: base)
        guard ways.isEmpty else { return (.short, ways) }
        let reason = reason(search, judgement, over: base)
        return (.blocked(Obstacle(place: place, code: plan.nodes[place].node.code, reason: reason)), [])
    }

    func cheapest(_ ways: [Changes], over base: Changes) -> [Changes] {
        let costs = ways.map { (way: $0, cost: measure.cost(of: $0, over: base)) }
        return costs.sorted { $0.cost < $1.cost }.prefix(CriterionSearch.mostProposals).map(\.way)
    }

    // MARK: - Reaching

    func judgement(_ place: Int, _ changes: Changes) -> Outcome.Judgement {
        trial.evaluate(changes).outcome.outcomes[place].judgement
    }

    /// Whether a node is where it should be, as its policies count it.
    func reaches(_ aim: Aim, _ judgement: Outcome.Judgement, at place: Int) -> Bool {
        switch (judgement, aim) {
        case (.verdict(.met), _): true
        case (.verdict(.absent(let absence)), _): isWorthMet(absence, at: place)
        case (.verdict, _), (.shown, _): false
        case (.ladder(let marks), .level(let level)):
            marks.indices.contains(level - 1) && marks[level - 1] == .met
        case (.ladder(let marks), .met), (.ladder(let marks), .points): marks.last == .met
        case (.points(let points), .points(let wanted)): points.given.map { $0 >= wanted } ?? false
        case (.points(let points), .met), (.points(let points), .level):
            points.given.map { $0 >= points.maximum } ?? false
        }
    }

    private func isWorthMet(_ absence: Absence, at place: Int) -> Bool {
        switch plan.nodes[place].node.policies.worth(of: absence) {
        case .met, .full: true
        case .undetermined, .excluded, .notMet, .zero: false
        }
    }

    private func isLeftOut(_ aim: Aim, _ judgement: Outcome.Judgement, at place: Int) -> Bool {
        switch judgement {
        case .shown: return true
        case .verdict(.absent(.notApplicable)):
            return plan.nodes[place].node.policies.worth(of: .notApplicable) == .excluded
        case .verdict: return false
        case .ladder(let marks):
            if case .level(let level) = aim, marks.indices.contains(level - 1) {
                return marks[level - 1] == .notApplicable
            }
            return false
        case .points(let points):
            return points.isExcluded && (points.absence ?? .notApplicable) == .notApplicable
        }
    }

    // MARK: - The search

    func search(
        _ place: Int,
        aim: Aim,
        over base: Changes,
        reaches: @escaping (Outcome.Judgement) -> Bool
    ) -> CriterionSearch {
        let node = plan.nodes[place]
        let cases = cases(of: node, aim)
        var codes = cases.flatMap { [$0.when, $0.condition].compactMap { $0 } }
        var condition = applying(cases, at: place, over: base).map { cases[$0].condition }
        if case .score(let score) = node.rule {
            codes += Self.codes(of: score)
            if case .check = score { condition = .value }
        }
        let anatomy = Anatomy(node, asking: codes, ends: trial.ends(at: place))
        let trial = trial
        func judgement(_ changes: Changes) -> Outcome.Judgement {
            if anatomy.asksOthers { return trial.evaluate(changes).outcome.outcomes[place].judgement }
            return trial.evaluator(changes, comparing: [place]).criterion(at: place).judgement
        }
        return CriterionSearch(
            trial: trial,
            factory: factory,
            place: place,
            anatomy: anatomy,
            condition: condition,
            reaches: { reaches(judgement($0)) },
            grade: {
                if case .points(let points) = judgement($0), !points.isExcluded { points.given } else { nil }
            }
        )
    }

    private func cases(of node: PlanNode, _ aim: Aim) -> [PlanNode.RequirementCase] {
        switch node.rule {
        case .require(let cases): return cases
        case .ladder(let rungs):
            if case .level(let level) = aim {
                return rungs.indices.contains(level - 1) ? rungs[level - 1] ?? [] : []
            }
            return (rungs.last ?? nil) ?? []
        case .group, .groupFormula, .shown, .score: return []
        }
    }

    /// The place of the case that decides.
    private func applying(_ cases: [PlanNode.RequirementCase], at place: Int, over base: Changes) -> Int? {
        guard cases.contains(where: { $0.when != nil }) else { return cases.isEmpty ? nil : 0 }
        let evaluator = trial.evaluate(base).evaluator
        let frame = evaluator.frame(at: place)
        return cases.firstIndex { choice in
            choice.when.map { evaluator.answer($0, in: frame).truth == true } ?? true
        }
    }

    private static func codes(of score: PlanNode.Score) -> [Code] {
        switch score {
        case .tiers(let tiers): tiers.flatMap { [$0.when, $0.share].compactMap { $0 } }
        case .checklist(let parts): parts.map(\.when)
        case .formula(let code): [code]
        case .check, .ratio, .cappedRatio, .allOrNothing, .choice, .cohort, .rubric: []
        }
    }

    // MARK: - Words

    private func requirement(_ place: Int, _ aim: Aim, over base: Changes) -> String? {
        let node = plan.nodes[place]
        guard let applying = applying(cases(of: node, aim), at: place, over: base) else { return nil }
        var requirement: Requirement?
        switch (node.node.criterion?.judgement, aim) {
        case (.require(let only), _): requirement = only
        case (.ladder(let rungs), .level(let level)):
            requirement = rungs.indices.contains(level - 1) ? rungs[level - 1] : nil
        case (.ladder(let rungs), _): requirement = rungs.last ?? nil
        case (.score, _), (.some(.none), _), (nil, _): requirement = nil
        }
        guard let cases = requirement?.cases, cases.indices.contains(applying) else { return nil }
        return cases[applying].quote ?? cases[applying].condition.source
    }

    private func reason(_ search: CriterionSearch, _ judgement: Outcome.Judgement, over base: Changes)
        -> Obstacle.Reason
    {
        let columns = search.anatomy.columns
        let stated = columns.filter { trial.figure($0, base) == .absent(.notApplicable) }
        if !stated.isEmpty { return .statedNotApplicable(stated) }
        let evaluator = trial.evaluate(base).evaluator
        if evaluator.inapplicability(at: search.place) != nil || judgement.isNotApplicable {
            return .notApplicable
        }
        let missing = columns.filter { trial.figure($0, base).absence == .missing }
        if !missing.isEmpty { return .needsFigures(missing) }
        if columns.allSatisfy({ search.lever($0, base) == nil }) { return .nothingToChange }
        return evaluator.frame(at: search.place).value == .absent(.noBase) ? .noBase : .outOfReach
    }
}

extension Outcome.Judgement {
    var isNotApplicable: Bool {
        switch self {
        case .verdict(let verdict): verdict == .absent(.notApplicable)
        case .points(let points): points.absence == .notApplicable
        case .shown, .ladder: false
        }
    }
}
