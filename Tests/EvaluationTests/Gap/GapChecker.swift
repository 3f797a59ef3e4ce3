import Criteria
import Evaluation

/// Holds proposals against a new evaluation, the population's bounds included: they reach, and one step less does not.
struct GapChecker {
    let plan: Plan
    let facts: Facts
    let row: Int

    init(_ population: PopulationEvaluation, row: Int) {
        plan = population.plan
        facts = population.facts
        self.row = row
    }

    /// What is wrong with the changes; empty if nothing is.
    func faults(_ changes: [GapChange], _ reaches: (UnitOutcome) -> Bool) -> [String] {
        let answers = Dictionary(changes.map { ($0.column, $0.to) }, uniquingKeysWith: { first, _ in first })
        var faults: [String] = []
        if answers.count != changes.count { faults.append("a column twice") }
        if !isLegal(answers) { faults.append("illegal figures \(answers)") }
        if !holds(answers, reaches) { faults.append("does not reach: \(answers)") }
        for change in changes {
            var dropped = answers
            dropped[change.column] = nil
            if change.from.absence == nil || change.bound != .any, isLegal(dropped), holds(dropped, reaches) {
                faults.append("\(change.code).\(change.letter) is not needed: \(answers)")
            }
            guard let back = steppedBack(change) else { continue }
            var less = answers
            less[change.column] = .number(back)
            if isLegal(less), holds(less, reaches) {
                faults.append("\(change.code).\(change.letter) could be \(back.fractionText): \(answers)")
            }
        }
        return faults
    }

    private func steppedBack(_ change: GapChange) -> Exact? {
        guard let to = change.to.number, let step = change.step else { return nil }
        switch change.bound {
        case .any: return nil
        case .atMost: return to + step
        case .atLeast: return to - step
        case .step: return (change.amount?.isPositive ?? true) ? to - step : to + step
        }
    }

    private func holds(_ answers: [Int: Answer], _ reaches: (UnitOutcome) -> Bool) -> Bool {
        let cohorts = Cohorts(of: plan, facts: facts, scope: .all, changes: [row: answers])
        var evaluator = UnitEvaluator(plan, facts: facts, row: row, cohorts: cohorts, changes: answers)
        return reaches(evaluator.evaluate())
    }

    /// As the reader of data files would take it.
    private func isLegal(_ answers: [Int: Answer]) -> Bool {
        let evaluator = UnitEvaluator(plan, facts: facts, row: row, cohorts: .none, changes: answers)
        for (column, slot) in plan.slots.enumerated() {
            guard let number = evaluator.input(column).number else { continue }
            if case .count = slot.input.kind, !number.isWhole { return false }
            if number < (slot.input.minimum.map { Exact($0) } ?? .zero) { return false }
            if let maximum = slot.input.maximum, number > Exact(maximum) { return false }
            guard let letter = slot.input.partOf,
                let whole = plan.slots.firstIndex(where: { $0.code == slot.code && $0.input.letter == letter }
                )
            else { continue }
            if let above = evaluator.input(whole).number, number > above { return false }
        }
        return true
    }
}
