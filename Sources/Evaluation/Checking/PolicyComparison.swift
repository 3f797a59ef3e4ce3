import Criteria

/// Whether a criterion makes more of absent figures than it did in the base.
struct PolicyComparison {
    let comparison: CriterionComparison

    init(_ comparison: CriterionComparison) { self.comparison = comparison }

    /// The first state that is worth more than in the base.
    var laxer: GuaranteeResult.Counterexample? {
        for state in Absence.allCases {
            let (new, old) = (
                comparison.derivedNode.policies.worth(of: state),
                comparison.baseNode.policies.worth(of: state)
            )
            guard new.laxness > old.laxness, let figures = figures(with: state) else { continue }
            return GuaranteeResult.Counterexample(
                criterion: comparison.baseNode.code,
                level: nil,
                attributes: [:],
                figures: figures.columns(of: comparison.baseNode.code),
                base: old.words,
                derived: new.words
            )
        }
        return nil
    }

    /// Figures that bring the state about; `nil` when none can.
    private func figures(with state: Absence) -> Figures? {
        guard let criterion = comparison.derivedNode.criterion else { return nil }
        switch state {
        case .missing, .notApplicable:
            guard !criterion.inputs.isEmpty else { return nil }
            return Figures(answers: criterion.inputs.map { ($0.letter, .absent(state)) })
        case .noBase:
            // Where the base does not divide its policy says nothing: the conditions themselves are compared.
            guard let before = comparison.baseNode.criterion, before.divides else { return nil }
            for case .arithmetic(.divide, _, let bottom) in criterion.formulas.flatMap(
                \.expression.everything
            ) {
                let letters = bottom.ownInputs
                if !letters.isEmpty { return Figures(answers: letters.map { ($0, .number(.zero)) }) }
            }
            return nil
        }
    }
}

extension Criterion {
    fileprivate var divides: Bool {
        formulas.flatMap(\.expression.everything).contains { part in
            if case .arithmetic(.divide, _, let bottom) = part { !bottom.references.isEmpty } else { false }
        }
    }
}

extension Policies.Worth {
    /// Met before left out before undetermined before not met.
    var laxness: Int {
        switch self {
        case .met, .full: 3
        case .excluded: 2
        case .undetermined: 1
        case .notMet, .zero: 0
        }
    }

    var words: Text {
        switch self {
        case .met: Text(vi: "đạt", en: "met")
        case .full: Text(vi: "điểm tối đa", en: "full points")
        case .excluded: Text(vi: "không tính", en: "left out")
        case .undetermined: Text(vi: "chưa xác định", en: "undetermined")
        case .notMet: Text(vi: "không đạt", en: "not met")
        case .zero: Text(vi: "0 điểm", en: "no points")
        }
    }
}

extension Verdict {
    /// How much the verdict counts for the whole: met, left out, or neither.
    func countsFor(_ policies: Policies) -> Int {
        switch self {
        case .met: return 3
        case .notMet: return 0
        case .absent(let absence):
            let worth = policies.worth(of: absence)
            return worth == .undetermined ? 0 : worth.laxness
        }
    }

    func words(_ requirement: String) -> Text {
        switch self {
        case .met: Text(vi: "đạt (“\(requirement)”)", en: "met (“\(requirement)”)")
        case .notMet: Text(vi: "không đạt (“\(requirement)”)", en: "not met (“\(requirement)”)")
        case .absent(let absence): Figures.words(.absent(absence))
        }
    }
}
