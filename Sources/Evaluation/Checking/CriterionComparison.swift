import Criteria

/// Compares one criterion of the derived set with the same criterion of the base.
struct CriterionComparison {
    let derived: CriteriaSet
    let base: CriteriaSet
    let derivedNode: Node
    let baseNode: Node

    var result: GuaranteeResult {
        guard let new = derivedNode.criterion, let old = baseNode.criterion else { return proved(.unchanged) }
        if let code = changedElsewhere(new, old) {
            return .undecided(
                criterion: baseNode.code,
                reason: Text(
                    vi: "dựa vào mục \(code), mà mục ấy đã đổi",
                    en: "it builds on \(code), which has changed"
                )
            )
        }
        if derivedNode.asks == baseNode.asks, derived.parameters == base.parameters {
            return proved(.unchanged)
        }
        if let change = incomparable(new, old) { return .undecided(criterion: baseNode.code, reason: change) }
        if let lax = PolicyComparison(self).laxer { return .refuted(lax) }
        switch (new.judgement, old.judgement) {
        case (_, .none): return proved(.nothingAsked)
        case (.score(let newRule), .score(let oldRule)): return ScoreComparison(self).result(newRule, oldRule)
        case (.score, _), (_, .score):
            return .undecided(
                criterion: baseNode.code,
                reason: Text(vi: "điểm thay cho đạt hoặc ngược lại", en: "points for verdicts")
            )
        case (let newRule, let oldRule): return compare(rungs(newRule), rungs(oldRule))
        }
    }

    // MARK: - Whether the two can be compared at all

    /// Another node that the formulas ask about and that is not what it was.
    private func changedElsewhere(_ new: Criterion, _ old: Criterion) -> String? {
        let formulas =
            new.formulas + old.formulas + [derivedNode.appliesIf, baseNode.appliesIf].compactMap { $0 }
        for reference in formulas.flatMap(\.expression.references) {
            switch reference {
            case .node(_, let code), .inputOf(let code, _):
                if base.node(code)?.body != derived.node(code)?.body { return code }
            case .input, .local, .value, .maximum, .attribute, .parameter, .total: continue
            }
        }
        return nil
    }

    private func incomparable(_ new: Criterion, _ old: Criterion) -> Text? {
        let asked = Set(
            old.formulas.flatMap(\.expression.ownInputs) + new.formulas.flatMap(\.expression.ownInputs)
        )
        for input in old.inputs {
            guard let other = new.input(input.letter) else {
                if asked.contains(input.letter) {
                    return Text(
                        vi: "không còn số liệu \(input.letter)",
                        en: "the figure \(input.letter) is gone"
                    )
                }
                continue
            }
            if other.type != input.type || other.origin != input.origin {
                return Text(
                    vi: "số liệu \(input.letter) đã đổi loại",
                    en: "the kind of \(input.letter) has changed"
                )
            }
            if !other.isWithin(input) {
                return Text(
                    vi: "số liệu \(input.letter) nhận nhiều giá trị hơn",
                    en: "\(input.letter) admits more values than before"
                )
            }
        }
        if derivedNode.appliesIf?.expression != baseNode.appliesIf?.expression {
            return Text(vi: "điều kiện áp dụng đã đổi", en: "the condition for applying has changed")
        }
        return nil
    }

    // MARK: - Verdicts and levels

    /// What is asked at each level; one entry for a verdict.
    private func rungs(_ judgement: Criterion.Judgement) -> [Requirement?] {
        switch judgement {
        case .none, .score: Array(repeating: nil, count: max(1, base.levels.count))
        case .require(let requirement): Array(repeating: requirement, count: max(1, base.levels.count))
        case .ladder(let rungs): rungs
        }
    }

    private func compare(_ new: [Requirement?], _ old: [Requirement?]) -> GuaranteeResult {
        guard let worlds = AttributeWorld.all(of: [base, derived], withMissing: true) else {
            return .undecided(
                criterion: baseNode.code,
                reason: Text(vi: "quá nhiều trường hợp theo thuộc tính", en: "too many cases")
            )
        }
        var isOpen = false
        for (place, old) in old.enumerated() {
            guard let old else { continue }
            guard place < new.count, let new = new[place] else { return notAsked(at: place) }
            for world in worlds where !isProved(new, old, world) {
                if let lax = counterexample(new, old, world, at: place) { return .refuted(lax) }
                isOpen = true
            }
        }
        guard isOpen else { return proved(.implied) }
        return .undecided(
            criterion: baseNode.code,
            reason: Text(
                vi: "không chứng minh được, cũng không tìm thấy số liệu phản bác",
                en: "neither a proof nor figures against it were found"
            )
        )
    }

    private func isProved(_ new: Requirement, _ old: Requirement, _ world: AttributeWorld) -> Bool {
        let newReduction = Reduction(derived, node: derivedNode, world: world)
        let oldReduction = Reduction(base, node: baseNode, world: world)
        let (newCases, oldCases) = (newReduction.cases(of: new), oldReduction.cases(of: old))
        if newCases == oldCases { return true }
        guard newReduction.applies(new) || !oldReduction.applies(old) else { return false }
        let (strict, lax) = (newReduction.condition(of: new), oldReduction.condition(of: old))
        guard Implication.proves(strict, lax) else { return false }
        // Where absent figures are left out or count as met, the derived criterion must also not fall silent where
        // the base says no.
        let states = Absence.allCases.map { derivedNode.policies.worth(of: $0) }
        guard states.contains(where: { $0.laxness >= Policies.Worth.excluded.laxness }) else { return true }
        let isCertain = (newCases + oldCases).allSatisfy { $0.when == nil }
        return isCertain && Implication.proves(Reduction.negated(lax), Reduction.negated(strict))
    }

    private func notAsked(at place: Int) -> GuaranteeResult {
        let example = ExampleFigures(set: base, node: baseNode).failing
        return .refuted(
            GuaranteeResult.Counterexample(
                criterion: baseNode.code,
                level: base.levels.isEmpty ? nil : place + 1,
                attributes: example?.world.values ?? [:],
                figures: example?.figures.columns(of: baseNode.code) ?? [],
                base: Text(vi: "không đạt", en: "not met"),
                derived: Text(vi: "không còn hỏi đến", en: "no longer asked for")
            )
        )
    }

    private func counterexample(
        _ new: Requirement,
        _ old: Requirement,
        _ world: AttributeWorld,
        at place: Int
    ) -> GuaranteeResult.Counterexample? {
        guard let strict = Probe(derived, node: derivedNode, world: world),
            let lax = Probe(base, node: baseNode, world: world)
        else { return nil }
        return grid(world, new.formulas + old.formulas).first { figures in
            let (newVerdict, oldVerdict) = (
                strict.verdict(of: new, for: figures), lax.verdict(of: old, for: figures)
            )
            guard newVerdict.countsFor(derivedNode.policies) > oldVerdict.countsFor(baseNode.policies) else {
                return nil
            }
            return GuaranteeResult.Counterexample(
                criterion: baseNode.code,
                level: base.levels.isEmpty ? nil : place + 1,
                attributes: world.values,
                figures: figures.columns(of: baseNode.code),
                base: oldVerdict.words(old.source),
                derived: newVerdict.words(new.source)
            )
        }
    }

    /// Figures around all constants of both criteria.
    func grid(_ world: AttributeWorld, _ formulas: [Formula], further: [Exact] = []) -> FigureGrid {
        let newReduction = Reduction(derived, node: derivedNode, world: world)
        let oldReduction = Reduction(base, node: baseNode, world: world)
        let expressions =
            formulas.flatMap { [newReduction.reduce($0), oldReduction.reduce($0)] }
            + [newReduction.value, oldReduction.value].compactMap { $0 }
        let letters = Set(expressions.flatMap(\.ownInputs))
        return FigureGrid(
            (derivedNode.criterion?.inputs ?? []).filter { letters.contains($0.letter) },
            constants: expressions.flatMap(\.constants).map { Exact($0) } + further,
            withAbsent: true
        )
    }

    // MARK: - Steps

    enum Proof {
        case unchanged, nothingAsked, implied, sameRule, curve
    }

    func proved(_ proof: Proof) -> GuaranteeResult {
        let text =
            switch proof {
            case .unchanged: Text(vi: "không đổi", en: "unchanged")
            case .nothingAsked: Text(vi: "bộ gốc không đòi gì", en: "the base asks for nothing")
            case .implied:
                Text(
                    vi: "số liệu nào đạt yêu cầu mới cũng đạt yêu cầu gốc",
                    en: "whatever meets the new requirement meets the one of the base"
                )
            case .sameRule: Text(vi: "cách tính điểm như nhau", en: "points are computed alike")
            case .curve:
                Text(
                    vi: "ở mọi giá trị, điểm mới không cao hơn điểm gốc",
                    en: "at every value the points are not above those of the base"
                )
            }
        return .proved([GuaranteeResult.Step(criterion: baseNode.code, text: text)])
    }
}
