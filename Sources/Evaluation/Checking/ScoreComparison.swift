import Criteria
import Quantities

/// Compares the points that one criterion gives in both sets.
struct ScoreComparison {
    let comparison: CriterionComparison

    init(_ comparison: CriterionComparison) { self.comparison = comparison }

    private var derivedNode: Node { comparison.derivedNode }
    private var baseNode: Node { comparison.baseNode }

    func result(_ new: ScoreRule, _ old: ScoreRule) -> GuaranteeResult {
        guard derivedNode.maximum == baseNode.maximum, derivedNode.rounding == baseNode.rounding else {
            return undecided(
                vi: "điểm tối đa hoặc cách làm tròn đã đổi",
                en: "the maximum or the rounding has changed"
            )
        }
        guard let worlds = AttributeWorld.all(of: [comparison.base, comparison.derived], withMissing: true)
        else {
            return undecided(vi: "quá nhiều trường hợp theo thuộc tính", en: "too many cases by attribute")
        }
        var isCurve = false
        var isOpen = false
        for world in worlds {
            let newReduction = Reduction(comparison.derived, node: derivedNode, world: world)
            let oldReduction = Reduction(comparison.base, node: baseNode, world: world)
            if newReduction.form(of: new) == oldReduction.form(of: old) { continue }
            let newCurve = ShareCurve(new, in: newReduction)
            let oldCurve = ShareCurve(old, in: oldReduction)
            var places: [Exact] = []
            if let newCurve, let oldCurve, newCurve.quantity == oldCurve.quantity {
                isCurve = true
                places = higher(newCurve, oldCurve)
                if places.isEmpty { continue }
            }
            if let found = counterexample(new, old, world, near: places) { return .refuted(found) }
            isOpen = true
        }
        if isOpen {
            return undecided(
                vi: "không chứng minh được, cũng không tìm thấy số liệu phản bác",
                en: "neither a proof nor figures against it were found"
            )
        }
        return comparison.proved(isCurve ? .curve : .sameRule)
    }

    /// Values at, or close to, which the new curve is above the old one.
    ///
    /// Between two places at which either curve bends both are straight, so that their ends decide.
    private func higher(_ new: ShareCurve, _ old: ShareCurve) -> [Exact] {
        let domain = RangeEstimate(set: comparison.base, criterion: baseNode.criterion).span(of: old.quantity)
        var cuts: Set<Cut> = [domain.from, domain.to]
        func add(_ cut: Cut) {
            if domain.from < cut, cut < domain.to { cuts.insert(cut) }
        }
        for span in (new.parts(of: domain) + old.parts(of: domain)) {
            add(span.from)
            add(span.to)
            for line in [new.line(in: span), old.line(in: span)] where !line.isConstant {
                for share in [Exact.zero, .one] {
                    let bend = (share - line.constant) / line.slope
                    add(.before(bend))
                    add(.behind(bend))
                }
            }
        }
        let sorted = cuts.sorted()
        let parts = zip(sorted, sorted.dropFirst()).map { Span(from: $0, to: $1) }.filter { !$0.isEmpty }
        return parts.flatMap { part in
            let (newLine, oldLine) = (new.line(in: part), old.line(in: part))
            let places = [part.from.number, part.to.number, part.sample].compactMap { $0 }
            let above = places.filter { newLine.share(at: $0) > oldLine.share(at: $0) }
            return above.isEmpty ? [] : above + [part.sample].compactMap { $0 }
        }
    }

    private func counterexample(
        _ new: ScoreRule,
        _ old: ScoreRule,
        _ world: AttributeWorld,
        near places: [Exact]
    ) -> GuaranteeResult.Counterexample? {
        guard let newProbe = Probe(comparison.derived, node: derivedNode, world: world),
            let oldProbe = Probe(comparison.base, node: baseNode, world: world), !new.isFromPopulation,
            !old.isFromPopulation
        else { return nil }
        let constants = places + new.constants + old.constants
        return comparison.grid(world, new.formulas + old.formulas, further: constants).first { figures in
            guard let newPoints = newProbe.outcome(of: figures).points, let given = newPoints.given,
                let oldPoints = oldProbe.outcome(of: figures).points, let before = oldPoints.given,
                !newPoints.isExcluded, !oldPoints.isExcluded, given > before
            else { return nil }
            return GuaranteeResult.Counterexample(
                criterion: baseNode.code,
                level: nil,
                attributes: world.values,
                figures: figures.columns(of: baseNode.code),
                base: points(before),
                derived: points(given)
            )
        }
    }

    private func points(_ number: Exact) -> Text {
        let text = Wording.plain(number)
        return Text(vi: "\(text.vi) điểm", en: "\(text(.en)) points")
    }

    private func undecided(vi: String, en: String) -> GuaranteeResult {
        .undecided(criterion: baseNode.code, reason: Text(vi: vi, en: en))
    }
}

extension ScoreRule {
    fileprivate var isFromPopulation: Bool {
        if case .cohort = self { true } else { false }
    }

    fileprivate var constants: [Exact] {
        switch self {
        case .cappedRatio(let fullAt, let slope): [Exact(fullAt), Exact(slope)]
        case .allOrNothing(let fullAt): [Exact(fullAt)]
        case .check, .ratio, .tiers, .choice, .checklist, .cohort, .formula, .rubric: []
        }
    }
}
