import Criteria

/// What is odd about the set as a whole: bands, knock-outs, parameters.
struct ResultFindings {
    let set: CriteriaSet
    private let site = FindingSite(criterion: nil, at: nil, printedBy: nil)

    init(_ set: CriteriaSet) { self.set = set }

    var findings: [Finding] { parameters + knockOuts + bands }

    // MARK: - Parameters

    private var parameters: [Finding] {
        return set.parameters.flatMap { parameter -> [Finding] in
            let site = FindingSite(criterion: nil, at: parameter.at, printedBy: nil)
            let cases = parameter.cases.map(\.when)
            let hidden = RequirementFindings(set, node: nil, site: site).hidden(cases)
            return hidden + [withoutCase(parameter, cases, at: site)].compactMap { $0 }
        }
    }

    private func withoutCase(_ parameter: Parameter, _ cases: [Formula?], at site: FindingSite) -> Finding? {
        for world in AttributeWorld.all(of: [set], withMissing: false) ?? [] {
            let reduction = Reduction(set, node: nil, world: world)
            let asked = cases.map { $0.map(reduction.reduce) ?? .truth(true) }
            guard asked.allSatisfy({ $0 == .truth(false) }) else { continue }
            return site.finding(
                .noCase,
                vi: "Tham số \(parameter.name) không có giá trị khi \(world.text)",
                en: "The parameter \(parameter.name) has no value for \(world.text)"
            )
        }
        return nil
    }

    // MARK: - Knock-outs and bands

    private var knockOuts: [Finding] {
        return set.result.knockOuts.compactMap { knockOut in
            let site = FindingSite(criterion: nil, at: knockOut.at, printedBy: nil)
            return RequirementFindings(set, node: nil, site: site).never(knockOut.when)
        }
    }

    private var bands: [Finding] {
        let bands = set.result.bands
        let conditions = bands.map(\.when)
        let findings = bands.flatMap { band in
            let site = FindingSite(criterion: nil, at: band.at, printedBy: nil)
            return [band.when.flatMap { RequirementFindings(set, node: nil, site: site).never($0) }]
                .compactMap { $0 }
        }
        let hidden = RequirementFindings(set, node: nil, site: site).hidden(conditions)
        return findings + hidden.filter { !findings.contains($0) } + gaps(conditions)
    }

    /// Totals between bands that belong to none.
    private func gaps(_ conditions: [Formula?]) -> [Finding] {
        guard !conditions.isEmpty, !conditions.contains(nil) else { return [] }
        let reduction = Reduction(set, node: nil, world: .unknown)
        var covered = NumberSet.nothing
        for condition in conditions.compactMap({ $0 }) {
            guard let asked = QuantityCondition(reduction.reduce(condition)),
                asked.quantity == .reference(.total)
            else {
                return []
            }
            covered = covered.union(asked.numbers)
        }
        guard let first = covered.spans.first, let last = covered.spans.last else { return [] }
        let between = NumberSet([Span(from: first.from, to: last.to)]).subtracting(covered)
        return between.spans.map { span in
            let place = Wording(.plain).text(span)
            return site.finding(
                .gap,
                vi: "Tổng điểm \(place.vi) không thuộc hạng nào",
                en: "A total of \(place(.en)) belongs to no band"
            )
        }
    }
}

extension AttributeWorld {
    /// `group = 1, year = 2026`.
    var text: String { values.keys.sorted().map { "\($0) = \(values[$0] ?? "")" }.joined(separator: ", ") }
}
