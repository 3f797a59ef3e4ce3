import Criteria

/// A score rule as a curve over one quantity: on each part of the numbers a straight line.
struct ShareCurve: Sendable {
    struct Tier: Sendable {
        /// What the tier asks for by itself.
        let asked: NumberSet
        /// What is left for it behind the tiers before.
        let decided: NumberSet
        let line: LinearForm
    }

    let quantity: Expression
    let tiers: [Tier]

    /// `nil` when the rule is no such curve.
    init?(_ rule: ScoreRule, in reduction: Reduction) {
        switch rule {
        case .ratio:
            guard let value = reduction.value else { return nil }
            self.init(value, [(.everything, LinearForm(slope: .one, constant: .zero))])
        case .cappedRatio(let fullAt, let slope):
            guard let value = reduction.value else { return nil }
            let ramp = LinearForm(slope: .one / Exact(slope), constant: .zero)
            self.init(
                value,
                [(NumberSet(.greaterOrEqual, Exact(fullAt)), .always(.one)), (.everything, ramp)]
            )
        case .allOrNothing(let fullAt):
            guard let value = reduction.value else { return nil }
            self.init(
                value,
                [(NumberSet(.greaterOrEqual, Exact(fullAt)), .always(.one)), (.everything, .always(.zero))]
            )
        case .tiers(let tiers): self.init(tiers, in: reduction)
        case .check, .choice, .checklist, .cohort, .formula, .rubric: return nil
        }
    }

    private init?(_ tiers: [ScoreRule.Tier], in reduction: Reduction) {
        // Points that do not ask for the value are given even where there is none.
        if let first = tiers.first, first.when == nil, reduction.reduce(first.share).references.isEmpty {
            return nil
        }
        var quantity: Expression?
        var asked: [NumberSet] = []
        for tier in tiers {
            guard let when = tier.when.map(reduction.reduce) else {
                asked.append(.everything)
                continue
            }
            guard let condition = QuantityCondition(when), quantity == nil || quantity == condition.quantity
            else {
                return nil
            }
            quantity = condition.quantity
            asked.append(condition.numbers)
        }
        guard let quantity = quantity ?? reduction.value else { return nil }
        var pieces: [(NumberSet, LinearForm)] = []
        for (numbers, tier) in zip(asked, tiers) {
            guard let line = LinearForm(reduction.reduce(tier.share), in: quantity) else { return nil }
            pieces.append((numbers, line))
        }
        self.init(quantity, pieces)
    }

    private init(_ quantity: Expression, _ pieces: [(NumberSet, LinearForm)]) {
        self.quantity = quantity
        var rest = NumberSet.everything
        tiers = pieces.map { asked, line in
            let tier = Tier(asked: asked, decided: asked.intersection(rest), line: line)
            rest = rest.subtracting(asked)
            return tier
        }
    }

    /// Everything that some tier asks for.
    var covered: NumberSet { tiers.reduce(.nothing) { $0.union($1.asked) } }

    /// The line that decides in a span of which no part is decided by another; none: 0.
    func line(in span: Span) -> LinearForm {
        let numbers = NumberSet([span])
        return tiers.first { numbers.isSubset(of: $0.decided) }?.line ?? .always(.zero)
    }

    /// The parts of the domain between which nothing changes, from lowest to highest.
    func parts(of domain: Span) -> [Span] {
        var cuts: Set<Cut> = [domain.from, domain.to]
        for span in tiers.flatMap(\.decided.spans) {
            for cut in [span.from, span.to] where domain.from < cut && cut < domain.to { cuts.insert(cut) }
        }
        let sorted = cuts.sorted()
        return zip(sorted, sorted.dropFirst()).map { Span(from: $0, to: $1) }.filter { !$0.isEmpty }
    }
}
