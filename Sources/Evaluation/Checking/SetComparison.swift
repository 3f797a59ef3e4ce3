import Criteria

/// Compares a derived set with its base, node by node.
struct SetComparison {
    let derived: CriteriaSet
    let base: CriteriaSet

    // MARK: - The whole

    /// What concerns the sets as a whole.
    var whole: [GuaranteeResult] {
        guard derived.result.kind == base.result.kind, derived.levels.count == base.levels.count else {
            return [
                undecided(
                    nil,
                    vi: "hai bộ kết luận theo cách khác nhau",
                    en: "the two sets conclude differently"
                )
            ]
        }
        var results: [GuaranteeResult] = []
        for attribute in base.attributes {
            let other = derived.attributes.first { $0.name == attribute.name }
            guard other?.kind != attribute.kind || other?.byDefault != attribute.byDefault else { continue }
            results.append(
                undecided(
                    nil,
                    vi: "thuộc tính \(attribute.name) đã đổi",
                    en: "the attribute \(attribute.name) has changed"
                )
            )
        }
        switch base.result.kind {
        case .verdict:
            results += [
                rule(of: nil, derived.result.rule, derived.nodes, base.result.rule, base.nodes), openVerdict,
            ].compactMap { $0 }
        case .levels: break
        case .score: results += ScoredWhole(derived: derived, base: base).results
        }
        return results
    }

    /// A whole of which nothing can be said counted as not met and no longer does.
    private var openVerdict: GuaranteeResult? {
        guard base.result.undeterminedIsNotMet, !derived.result.undeterminedIsNotMet else { return nil }
        let column = Plan(base).slots.first.map {
            GuaranteeResult.Figure(column: $0.column, value: Figures.words(.absent(.missing)))
        }
        return .refuted(
            GuaranteeResult.Counterexample(
                criterion: nil,
                level: nil,
                attributes: [:],
                figures: [column].compactMap { $0 },
                base: Text(vi: "không đạt", en: "not met"),
                derived: Text(vi: "chưa xác định", en: "undetermined")
            )
        )
    }

    // MARK: - Nodes

    func check(_ node: Node) -> GuaranteeResult {
        guard isCounted(node) else { return proved(node.code, vi: "chỉ để xem", en: "only shown") }
        guard let other = derived.node(node.code), other.isScored || !node.isScored else {
            return removed(node)
        }
        guard derived.path(to: node.code) == base.path(to: node.code) else {
            return undecided(
                node.code,
                vi: "mục này đã chuyển sang nhóm khác",
                en: "it has moved to another group"
            )
        }
        switch (other.body, node.body) {
        case (.criterion, .criterion):
            return CriterionComparison(derived: derived, base: base, derivedNode: other, baseNode: node)
                .result
        case (.group(let new), .group(let old)): return group(other, new, node, old)
        case (.criterion, .group), (.group, .criterion):
            return undecided(
                node.code,
                vi: "nhóm và tiêu chí đã đổi chỗ",
                en: "a group became a criterion or back"
            )
        }
    }

    /// Whether the base makes anything of the node.
    private func isCounted(_ node: Node) -> Bool {
        if node.criterion?.judgement == Criterion.Judgement.none { return false }
        let above = base.path(to: node.code).compactMap(base.node)
        return (above + [node]).allSatisfy(\.isScored)
    }

    private func group(_ other: Node, _ new: Group, _ node: Node, _ old: Group) -> GuaranteeResult {
        guard let change = applicability(other, node) else {
            switch base.result.kind {
            case .verdict: return rule(of: node.code, new.rule, new.children, old.rule, old.children)
            case .levels:
                return proved(
                    node.code,
                    vi: "nhóm vẫn đòi mọi tiêu chí",
                    en: "the group still asks for everything"
                )
            case .score: return ScoredWhole(derived: derived, base: base).group(other, new, node, old)
            }
        }
        return change
    }

    private func applicability(_ other: Node, _ node: Node) -> GuaranteeResult? {
        guard other.appliesIf?.expression == node.appliesIf?.expression, other.policies == node.policies
        else {
            return undecided(
                node.code,
                vi: "điều kiện áp dụng hoặc quy ước của nhóm đã đổi",
                en: "the group applies to others, or its policies have changed"
            )
        }
        return nil
    }

    private func removed(_ node: Node) -> GuaranteeResult {
        let criteria = node.subtree.filter { $0.criterion != nil }
        let figures = criteria.lazy.compactMap { criterion in
            ExampleFigures(set: base, node: criterion).failing.map { (criterion, $0) }
        }.first
        return .refuted(
            GuaranteeResult.Counterexample(
                criterion: node.code,
                level: figures?.1.level,
                attributes: figures?.1.world.values ?? [:],
                figures: figures.map { $0.1.figures.columns(of: $0.0.code) } ?? [],
                base: Text(vi: "không đạt", en: "not met"),
                derived: Text(vi: "không còn hỏi đến", en: "no longer asked for")
            )
        )
    }

    // MARK: - Rules

    /// How many of the children must be met: what is asked of the derived group, less what was added, must still be enough.
    private func rule(
        of code: String?,
        _ new: VerdictRule,
        _ newChildren: [Node],
        _ old: VerdictRule,
        _ oldChildren: [Node]
    ) -> GuaranteeResult {
        let known = oldChildren.filter(\.isScored)
        let present = newChildren.filter(\.isScored)
        let added = present.count { child in !known.contains { $0.code == child.code } }
        if new == old, new == .all || added == 0 {
            return proved(code, vi: "cách kết luận không đổi", en: "the rule is unchanged")
        }
        guard let least = wanted(new, of: present.count), let most = wanted(old, of: known.count) else {
            return undecided(code, vi: "công thức kết luận đã đổi", en: "the formula of the rule has changed")
        }
        if least - added >= most {
            let mayShrink = known.contains {
                $0.policies.notApplicable == .excluded || $0.policies.noBase == .excluded
            }
            guard mayShrink else {
                return proved(
                    code,
                    vi: "cần \(least) mục đạt, bộ gốc cần \(most)",
                    en: "\(least) must be met, the base needs \(most)"
                )
            }
            return undecided(
                code,
                vi: "cách kết luận đã đổi và có mục có thể không tính",
                en: "the rule has changed and parts may be left out"
            )
        }
        return weaker(
            code,
            known,
            present.filter { child in !known.contains { $0.code == child.code } },
            least
        )
    }

    private func wanted(_ rule: VerdictRule, of count: Int) -> Int? {
        switch rule {
        case .all: count
        case .any: 1
        case .atLeast(let least): least
        case .formula: nil
        }
    }

    /// Figures that meet just enough parts for the derived group.
    private func weaker(_ code: String?, _ known: [Node], _ added: [Node], _ least: Int) -> GuaranteeResult {
        var figures: [GuaranteeResult.Figure] = []
        for (place, child) in (added + known).enumerated() {
            for criterion in child.subtree where criterion.criterion != nil {
                let examples = ExampleFigures(set: place < added.count ? derived : base, node: criterion)
                let example = place < least ? examples.meeting : examples.failing
                figures += example?.figures.columns(of: criterion.code) ?? []
            }
        }
        let all = known.count
        let metKnown = max(0, least - added.count)
        return .refuted(
            GuaranteeResult.Counterexample(
                criterion: code,
                level: nil,
                attributes: [:],
                figures: figures,
                base: Text(
                    vi: "không đạt: \(metKnown) trong \(all) mục đạt",
                    en: "not met: \(metKnown) of \(all) parts are met"
                ),
                derived: Text(vi: "đạt: chỉ cần \(least) mục", en: "met: \(least) parts are enough")
            )
        )
    }

    // MARK: - Words

    private func proved(_ code: String?, vi: String, en: String) -> GuaranteeResult {
        .proved([GuaranteeResult.Step(criterion: code, text: Text(vi: vi, en: en))])
    }

    private func undecided(_ code: String?, vi: String, en: String) -> GuaranteeResult {
        .undecided(criterion: code, reason: Text(vi: vi, en: en))
    }
}

extension CriteriaSet {
    /// The codes of the groups above a node, from the top.
    fileprivate func path(to code: String) -> [String] {
        allNodes.filter { $0.code != code && $0.subtree.contains { $0.code == code } }.map(\.code)
    }
}

extension Figures {
    func columns(of code: String) -> [GuaranteeResult.Figure] {
        answers.map { GuaranteeResult.Figure(column: "\(code).\($0.letter)", value: Self.words($0.answer)) }
    }
}
