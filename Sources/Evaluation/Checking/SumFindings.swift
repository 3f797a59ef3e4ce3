import Criteria
import Quantities

/// Maxima, shares and weights that do not add up.
struct SumFindings {
    let set: CriteriaSet

    /// Of the set as a whole.
    var findings: [Finding] {
        guard set.result.kind == .score else { return [] }
        let site = FindingSite(criterion: nil, at: nil, printedBy: nil)
        return maxima(set.nodes, set.result.combination, declared: set.result.maximum, at: site)
            + weights(set.nodes, set.result.combination, at: site)
    }

    func findings(of node: Node, at site: FindingSite) -> [Finding] {
        guard set.result.kind == .score else { return [] }
        switch node.body {
        case .group(let group):
            return maxima(group.children, group.combination, declared: node.maximum, at: site)
                + weights(group.children, group.combination, at: site)
        case .criterion(let criterion):
            guard case .score(let rule) = criterion.judgement else { return [] }
            return shares(rule, at: site) + formula(rule, of: node, at: site)
        }
    }

    private func maxima(
        _ children: [Node],
        _ combination: Combination,
        declared: Fraction?,
        at site: FindingSite
    ) -> [Finding] {
        guard combination == .sum, let declared, let sum = children.summedMaxima, sum != Exact(declared)
        else { return [] }
        let (parts, whole) = (Wording.plain(sum), Wording.plain(Exact(declared)))
        let isMore = sum > Exact(declared)
        return [
            site.finding(
                .sum,
                vi: "Điểm tối đa của các mục con cộng lại là \(parts.vi), điểm tối đa ghi là \(whole.vi)"
                    + (isMore ? "; phần vượt không được tính" : "; không đơn vị nào đạt được điểm tối đa"),
                en: "The maxima of the parts add up to \(parts(.en)), the declared maximum is \(whole(.en))"
                    + (isMore ? "; what exceeds it is lost" : "; no unit can reach the maximum")
            )
        ]
    }

    private func weights(_ children: [Node], _ combination: Combination, at site: FindingSite) -> [Finding] {
        guard combination == .weightedMean else { return [] }
        let counted = children.filter(\.isScored)
        for world in AttributeWorld.all(of: [set], withMissing: false) ?? [] {
            var sum = Exact.zero
            for child in counted {
                let weight =
                    child.weight.map { Reduction(set, node: child, world: world).reduce($0) } ?? .number(.one)
                guard case .number(let number) = weight else { return [] }
                sum += Exact(number)
            }
            guard sum != .one, sum != Exact(100) else { continue }
            let (text, place) = (Wording.plain(sum), world.text)
            return [
                site.finding(
                    .weights,
                    vi: "Các trọng số cộng lại là \(text.vi), không phải 1 hay 100 %"
                        + (place.isEmpty ? "" : " (\(place))"),
                    en: "The weights add up to \(text(.en)), neither 1 nor 100%"
                        + (place.isEmpty ? "" : " (\(place))")
                )
            ]
        }
        return []
    }

    /// Shares of a checklist that miss the whole; a choice of which no option earns it.
    private func shares(_ rule: ScoreRule, at site: FindingSite) -> [Finding] {
        switch rule {
        case .checklist(let parts):
            let sum = parts.reduce(Exact.zero) { $0 + Exact($1.share) }
            guard sum != .one else { return [] }
            let text = Wording.percent(sum)
            return [
                site.finding(
                    .sum,
                    vi: "Các phần cộng lại là \(text.vi) điểm tối đa, không phải 100 %",
                    en: "The parts add up to \(text(.en)) of the maximum, not 100%"
                )
            ]
        case .choice(let shares):
            guard let best = shares.max(), best != .one else { return [] }
            let text = Wording.percent(Exact(best))
            return [
                site.finding(
                    .sum,
                    vi: "Lựa chọn tốt nhất được \(text.vi) điểm tối đa, không phải 100 %",
                    en: "The best option earns \(text(.en)) of the maximum, not 100%"
                )
            ]
        case .check, .ratio, .cappedRatio, .allOrNothing, .tiers, .cohort, .formula, .rubric: return []
        }
    }

    /// A formula in points that can exceed the maximum, or never reaches it.
    private func formula(_ rule: ScoreRule, of node: Node, at site: FindingSite) -> [Finding] {
        guard case .formula(let formula) = rule, let criterion = node.criterion, let maximum = node.maximum
        else {
            return []
        }
        let reduction = Reduction(set, node: node, world: .unknown)
        let points = reduction.reduce(formula)
        let span = RangeEstimate(set: set, criterion: criterion).span(of: points)
        guard let most = span.to.number, most != Exact(maximum) else { return [] }
        let (high, whole) = (Wording.plain(most), Wording.plain(Exact(maximum)))
        if most < Exact(maximum) {
            return [
                site.finding(
                    .sum,
                    vi: "Công thức cho nhiều nhất \(high.vi) điểm, điểm tối đa ghi là \(whole.vi)",
                    en: "The formula gives at most \(high(.en)) points, the declared maximum is \(whole(.en))"
                )
            ]
        }
        guard let figures = exceeding(formula, Exact(maximum), most, points, node) else { return [] }
        let reached = Wording.plain(figures.points)
        return [
            site.finding(
                .sum,
                vi:
                    "Công thức có thể cho \(reached.vi) điểm (\(figures.figures.text.vi)), vượt điểm tối đa \(whole.vi)",
                en:
                    "The formula can give \(reached(.en)) points (\(figures.figures.text(.en))), above the maximum of "
                    + "\(whole(.en))"
            )
        ]
    }

    private func exceeding(
        _ formula: Formula,
        _ maximum: Exact,
        _ most: Exact,
        _ points: Expression,
        _ node: Node
    ) -> (figures: Figures, points: Exact)? {
        guard let criterion = node.criterion, let probe = Probe(set, node: node, world: .unknown) else {
            return nil
        }
        let letters = Set(points.ownInputs)
        let grid = FigureGrid(
            criterion.inputs.filter { letters.contains($0.letter) },
            constants: points.constants.map { Exact($0) },
            withAbsent: false
        )
        return grid.first { figures in
            guard let given = probe.answer(formula, to: figures).number, given > maximum else { return nil }
            return (figures, given)
        }
    }
}
