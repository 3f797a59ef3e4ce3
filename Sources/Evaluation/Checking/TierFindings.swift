import Criteria

/// Gaps, overlaps, jumps and tiers out of reach in a score rule over one quantity.
struct TierFindings {
    let set: CriteriaSet
    let node: Node
    let site: FindingSite

    func findings(for rule: ScoreRule) -> [Finding] {
        let worlds = AttributeWorld.all(of: [set], withMissing: false) ?? [.unknown]
        var found: [Finding] = []
        for world in worlds {
            let reduction = Reduction(set, node: node, world: world)
            guard let curve = ShareCurve(rule, in: reduction) else { continue }
            let domain = RangeEstimate(set: set, criterion: node.criterion).span(of: curve.quantity)
            let wording = Wording(of: curve.quantity, in: node.criterion, reduction: reduction)
            var fresh: [Finding] = []
            if case .tiers(let tiers) = rule {
                fresh += overlaps(curve, tiers, domain, wording) + hidden(curve, tiers, domain, wording)
                fresh += gaps(curve, domain, wording)
            }
            fresh += jumps(curve, domain, wording) + outOfReach(rule, domain, wording)
            found += fresh.filter { !found.contains($0) }
        }
        return found
    }

    // MARK: - Overlaps

    private func overlaps(
        _ curve: ShareCurve,
        _ rules: [ScoreRule.Tier],
        _ domain: Span,
        _ wording: Wording
    ) -> [Finding] {
        let within = NumberSet([domain])
        let asked = curve.tiers.map { $0.asked.intersection(within) }
        var findings: [Finding] = []
        for second in asked.indices {
            for first in asked.indices.prefix(second) {
                let common = asked[first].intersection(asked[second])
                // A tier inside an earlier or later one is a step of a ladder, not a contradiction.
                guard !common.isEmpty, !asked[first].isSubset(of: asked[second]),
                    !asked[second].isSubset(of: asked[first]), let sample = common.spans.first?.sample
                else { continue }
                let place = wording.text(common)
                let one = Wording.percent(curve.tiers[first].line.share(at: sample))
                let other = Wording.percent(curve.tiers[second].line.share(at: sample))
                let isHarmless = common.spans.allSatisfy { span in
                    [span.from.number, span.to.number, span.sample].compactMap { $0 }.allSatisfy {
                        curve.tiers[first].line.share(at: $0) == curve.tiers[second].line.share(at: $0)
                    }
                }
                let (source, later) = (rules[first].when?.source ?? "", rules[second].when?.source ?? "")
                findings.append(
                    site.finding(
                        .overlap,
                        vi: "“\(source)” và “\(later)” cùng đúng khi giá trị \(place.vi)"
                            + (isHarmless
                                ? "; vô hại vì hai dòng cho cùng \(one.vi) điểm tối đa"
                                : "; dòng trước cho \(one.vi), dòng sau \(other.vi) điểm tối đa"),
                        en: "“\(source)” and “\(later)” both hold when the value is \(place(.en))"
                            + (isHarmless
                                ? "; harmless, as both give \(one(.en)) of the points there"
                                : "; the first gives \(one(.en)), the second \(other(.en)) of the points")
                    )
                )
            }
        }
        return findings
    }

    private func hidden(
        _ curve: ShareCurve,
        _ rules: [ScoreRule.Tier],
        _ domain: Span,
        _ wording: Wording
    ) -> [Finding] {
        let within = NumberSet([domain])
        return zip(curve.tiers, rules).compactMap { tier, rule in
            guard tier.decided.intersection(within).isEmpty, let source = rule.when?.source else {
                return nil
            }
            guard !tier.asked.intersection(within).isEmpty else {
                return never(source, tier.asked, domain, wording)
            }
            return site.finding(
                .hidden,
                vi: "Dòng “\(source)” không bao giờ được dùng: các dòng trước đã gồm hết",
                en: "The line “\(source)” is never used: the lines before it cover it all"
            )
        }
    }

    // MARK: - Gaps

    /// Numbers between tiers, or beyond the tier with most points: for them nothing is said.
    ///
    /// Below the lowest tier of a ladder nothing earns nothing, which is no gap.
    private func gaps(_ curve: ShareCurve, _ domain: Span, _ wording: Wording) -> [Finding] {
        let parts = curve.parts(of: domain)
        let covered = curve.covered
        let missing = NumberSet(parts.filter { NumberSet([$0]).intersection(covered).isEmpty })
        return missing.spans.compactMap { span in
            let neighbours = parts.filter { ($0.to == span.from || $0.from == span.to) }
            let isBetween = neighbours.count == 2
            let shares = parts.filter { !NumberSet([$0]).intersection(covered).isEmpty }.compactMap { part in
                part.sample.map { curve.line(in: part).share(at: $0) }
            }
            guard let neighbour = neighbours.first, let sample = neighbour.sample, let lowest = shares.min()
            else {
                return nil
            }
            let isNatural = curve.line(in: neighbour).share(at: sample) == lowest
            guard isBetween || !isNatural else { return nil }
            let place = wording.text(span)
            return site.finding(
                .gap,
                vi: "Không dòng nào nói đến giá trị \(place.vi): theo đúng chữ thì 0 điểm",
                en: "No line covers values \(place(.en)): to the letter they earn nothing"
            )
        }
    }

    // MARK: - Jumps

    /// Places at which a ramp ends short of, or beyond, where the next part begins.
    private func jumps(_ curve: ShareCurve, _ domain: Span, _ wording: Wording) -> [Finding] {
        let parts = curve.parts(of: domain)
        let covered = curve.covered
        return zip(parts, parts.dropFirst()).compactMap { lower, upper in
            let (below, above) = (curve.line(in: lower), curve.line(in: upper))
            guard let place = lower.to.number, !below.isConstant || !above.isConstant,
                [lower, upper].allSatisfy({ !NumberSet([$0]).intersection(covered).isEmpty })
            else { return nil }
            let (left, right) = (below.share(at: place), above.share(at: place))
            guard left != right else { return nil }
            let (at, from, to) = (wording.text(place), Wording.percent(left), Wording.percent(right))
            return site.finding(
                .jump,
                vi:
                    "Tại \(at.vi) điểm nhảy từ \(from.vi) lên \(to.vi) điểm tối đa: đoạn tính theo tỷ lệ không nối "
                    + "với bậc kế tiếp",
                en:
                    "At \(at(.en)) points jump from \(from(.en)) to \(to(.en)) of the maximum: the ramp does not meet "
                    + "the next tier"
            )
        }
    }

    // MARK: - Out of reach

    private func outOfReach(_ rule: ScoreRule, _ domain: Span, _ wording: Wording) -> [Finding] {
        switch rule {
        case .cappedRatio(let fullAt, let slope):
            let asked = NumberSet(.greaterOrEqual, Exact(fullAt))
            if let finding = unreachable(asked, Exact(fullAt), domain, wording) { return [finding] }
            guard slope < fullAt else { return [] }
            let (full, early) = (wording.text(Exact(fullAt)), wording.text(Exact(slope)))
            return [
                site.finding(
                    .hidden,
                    vi: "Điểm tối đa đã đạt từ \(early.vi), trước ngưỡng \(full.vi)",
                    en:
                        "The maximum is already reached at \(early(.en)), before the threshold of \(full(.en))"
                )
            ]
        case .allOrNothing(let fullAt):
            let asked = NumberSet(.greaterOrEqual, Exact(fullAt))
            return [unreachable(asked, Exact(fullAt), domain, wording)].compactMap { $0 }
        case .check, .ratio, .tiers, .choice, .checklist, .cohort, .formula, .rubric: return []
        }
    }

    private func unreachable(_ asked: NumberSet, _ bound: Exact, _ domain: Span, _ wording: Wording)
        -> Finding?
    {
        guard asked.intersection(NumberSet([domain])).isEmpty else { return nil }
        return never(">= \(wording.text(bound).vi)", asked, domain, wording)
    }

    private func never(_ source: String, _ asked: NumberSet, _ domain: Span, _ wording: Wording) -> Finding {
        let range = wording.text(domain)
        return site.finding(
            .never,
            vi: "“\(source)” không bao giờ đúng: giá trị chỉ có thể \(range.vi)",
            en: "“\(source)” never holds: the value can only be \(range(.en))"
        )
    }
}
