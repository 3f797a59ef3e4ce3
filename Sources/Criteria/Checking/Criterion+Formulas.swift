extension Criterion {
    /// Every formula of the criterion.
    package var formulas: [Formula] {
        var formulas = locals.map(\.formula)
        if let value { formulas.append(value) }
        switch judgement {
        case .none: break
        case .require(let requirement): formulas += requirement.formulas
        case .ladder(let rungs): formulas += rungs.compactMap { $0 }.flatMap(\.formulas)
        case .score(let rule): formulas += rule.formulas
        }
        return formulas
    }
}

extension Requirement {
    package var formulas: [Formula] { cases.flatMap { [$0.when, $0.condition].compactMap { $0 } } }
}

extension ScoreRule {
    package var formulas: [Formula] {
        switch self {
        case .tiers(let tiers): tiers.flatMap { [$0.when, $0.share].compactMap { $0 } }
        case .checklist(let parts): parts.map(\.when)
        case .formula(let formula): [formula]
        case .check, .ratio, .cappedRatio, .allOrNothing, .choice, .cohort, .rubric: []
        }
    }
}
