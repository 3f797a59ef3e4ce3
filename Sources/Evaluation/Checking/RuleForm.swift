import Criteria
import Quantities

/// A score rule with its value in reduced form: equal forms give equal points for all figures.
struct RuleForm: Hashable {
    let value: Expression?
    let mechanism: String
    let numbers: [Fraction]
    let expressions: [Expression?]
    let cohort: CohortRule?
}

extension Reduction {
    func form(of rule: ScoreRule) -> RuleForm {
        var numbers: [Fraction] = []
        var expressions: [Expression?] = []
        var cohort: CohortRule?
        switch rule {
        case .check, .ratio, .rubric: break
        case .cappedRatio(let fullAt, let slope): numbers = [fullAt, slope]
        case .allOrNothing(let fullAt): numbers = [fullAt]
        case .tiers(let tiers):
            expressions = tiers.flatMap { [$0.when.map { reduce($0) }, reduce($0.share)] }
        case .choice(let shares): numbers = shares
        case .checklist(let parts):
            numbers = parts.map(\.share)
            expressions = parts.map { reduce($0.when) }
        case .cohort(let rule): cohort = rule
        case .formula(let formula): expressions = [reduce(formula)]
        }
        return RuleForm(
            value: value,
            mechanism: rule.mechanism,
            numbers: numbers,
            expressions: expressions,
            cohort: cohort
        )
    }

    /// The cases that may apply, up to the first that certainly does.
    func cases(of requirement: Requirement) -> [ReducedCase] {
        var cases: [ReducedCase] = []
        for choice in requirement.cases {
            let when = choice.when.map(reduce) ?? .truth(true)
            if when == .truth(false) { continue }
            cases.append(
                ReducedCase(when: when == .truth(true) ? nil : when, condition: reduce(choice.condition))
            )
            if when == .truth(true) { break }
        }
        return cases
    }

    /// Whether some case of the requirement can apply at all.
    func applies(_ requirement: Requirement) -> Bool {
        requirement.cases.contains { $0.when.map(reduce) != .truth(false) }
    }
}
