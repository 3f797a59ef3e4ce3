package import Criteria
package import Evaluation

extension Plan {
    /// The criteria that ask a unit for values, in document order: those that verifiers judge.
    ///
    /// Left out is what is counted from child units, and what is given by appraisers, who do not verify themselves.
    package var verifiedCriteria: [String] {
        self.set.criteria.filter(\.asksForValues).map(\.code)
    }
}

extension Node {
    package var asksForValues: Bool {
        guard let criterion, criterion.inputs.contains(where: { $0.origin == .column }) else { return false }
        if case .score(.rubric) = criterion.judgement { return false }
        return true
    }
}
