import Criteria

/// Compares how points are put together, and what follows from the total.
struct ScoredWhole {
    let derived: CriteriaSet
    let base: CriteriaSet

    var results: [GuaranteeResult] {
        let (new, old) = (derived.result, base.result)
        guard new.combination == old.combination, new.excludedChildren == old.excludedChildren,
            new.maximum == old.maximum, new.rounding == old.rounding, new.rank == old.rank
        else {
            return [
                undecided(nil, vi: "cách cộng tổng điểm đã đổi", en: "the total is put together differently")
            ]
        }
        guard sameChildren(derived.nodes, base.nodes) else { return [addedPoints(nil)] }
        return [knockOuts, bands]
    }

    func group(_ other: Node, _ new: Group, _ node: Node, _ old: Group) -> GuaranteeResult {
        guard new.combination == old.combination, new.excludedChildren == old.excludedChildren,
            other.maximum == node.maximum, other.rounding == node.rounding
        else {
            return undecided(
                node.code,
                vi: "cách cộng điểm của nhóm đã đổi",
                en: "the group puts points together differently"
            )
        }
        guard sameChildren(new.children, old.children) else { return addedPoints(node.code) }
        return proved(node.code, vi: "cách cộng điểm không đổi", en: "points are put together alike")
    }

    /// The same children with the same weights.
    private func sameChildren(_ new: [Node], _ old: [Node]) -> Bool {
        new.filter(\.isScored).map(\.code) == old.filter(\.isScored).map(\.code)
            && zip(new.filter(\.isScored), old.filter(\.isScored)).allSatisfy {
                $0.weight?.expression == $1.weight?.expression
            }
    }

    private func addedPoints(_ code: String?) -> GuaranteeResult {
        undecided(
            code,
            vi: "thêm mục hoặc đổi trọng số có thể làm tổng điểm cao hơn",
            en: "added parts or other weights may raise the total"
        )
    }

    // MARK: - What follows from the total

    private var knockOuts: GuaranteeResult {
        let kept = derived.result.knockOuts.map(\.when.expression)
        guard base.result.knockOuts.allSatisfy({ kept.contains($0.when.expression) }) else {
            return undecided(
                nil,
                vi: "một điều kiện loại đã đổi hoặc bị bỏ",
                en: "a knock-out has changed or is gone"
            )
        }
        return proved(nil, vi: "các điều kiện loại vẫn còn", en: "all knock-outs are still there")
    }

    /// For every band, what reaches it or a better one must reach that in the base.
    private var bands: GuaranteeResult {
        let (new, old) = (derived.result.bands, base.result.bands)
        guard new.map(\.id) == old.map(\.id) else {
            return undecided(nil, vi: "các hạng đã đổi", en: "the bands have changed")
        }
        if new.map(\.when?.expression) == old.map(\.when?.expression) {
            return proved(nil, vi: "các hạng không đổi", en: "the bands are unchanged")
        }
        var (reachedNew, reachedOld) = (NumberSet.nothing, NumberSet.nothing)
        for (one, other) in zip(new, old) {
            guard let newTotals = totals(one, derived), let oldTotals = totals(other, base) else {
                return undecided(
                    nil,
                    vi: "điều kiện của hạng \(one.id) đã đổi",
                    en: "the condition of band \(one.id) has changed"
                )
            }
            reachedNew = reachedNew.union(newTotals)
            reachedOld = reachedOld.union(oldTotals)
            let domain = Span(from: .before(.zero), to: base.fullMaximum.map { .behind($0) } ?? .highest)
            let more = reachedNew.subtracting(reachedOld).intersection(NumberSet([domain]))
            guard let total = more.spans.first?.sample else { continue }
            return .refuted(
                GuaranteeResult.Counterexample(
                    criterion: nil,
                    level: nil,
                    attributes: [:],
                    figures: [GuaranteeResult.Figure(column: "total", value: Wording.plain(total))],
                    base: Text(vi: "chưa đến hạng \(one.id)", en: "below band \(one.id)"),
                    derived: Text(vi: "đạt hạng \(one.id) hoặc cao hơn", en: "band \(one.id) or better")
                )
            )
        }
        return proved(nil, vi: "không hạng nào dễ đạt hơn", en: "no band is easier to reach")
    }

    /// The totals of a band; `nil` when it asks for more than the total.
    private func totals(_ band: Band, _ set: CriteriaSet) -> NumberSet? {
        guard let when = band.when else { return .everything }
        let asked = QuantityCondition(Reduction(set, node: nil, world: .unknown).reduce(when))
        return asked?.quantity == .reference(.total) ? asked?.numbers : nil
    }

    // MARK: - Words

    private func proved(_ code: String?, vi: String, en: String) -> GuaranteeResult {
        .proved([GuaranteeResult.Step(criterion: code, text: Text(vi: vi, en: en))])
    }

    private func undecided(_ code: String?, vi: String, en: String) -> GuaranteeResult {
        .undecided(criterion: code, reason: Text(vi: vi, en: en))
    }
}
