import Criteria
import Quantities

/// How the whole is formed: totals, knock-outs and bands.
extension SetDecoder {
    private static func keys(_ kind: ResultRule.Kind) -> [String] {
        switch kind {
        case .verdict: ["kind", "rule", "undetermined"]
        case .levels: ["kind"]
        case .score: ["kind", "combine", "maximum", "round", "excluded", "rank", "knock_outs", "bands"]
        }
    }

    /// The map under `result`, after which the kind of the set is known.
    mutating func resultFields(_ fields: Fields) -> Fields? {
        guard let tree = fields.required("result", "`result: {kind: verdict}` (`levels`, `score`)") else {
            return nil
        }
        let what = Text(vi: "`result`", en: "`result`")
        let word = tree.value("kind")?.scalar?.value
        let found = word.flatMap { ResultRule.Kind(rawValue: $0) }
        kind = found ?? .verdict
        let known = found.map(Self.keys) ?? ResultRule.Kind.allCases.flatMap(Self.keys)
        guard let parts = Fields(tree, known: known, what: what, log: log) else { return nil }
        if parts.required("kind", "`kind: verdict` (`levels`, `score`)") != nil {
            _ = parts.choice("kind", ResultRule.Kind.self)
        }
        return parts
    }

    func resultIsWeighted(_ fields: Fields?) -> Bool { fields.map(isWeighted) ?? false }

    func resultRule(_ fields: Fields, children: Int) -> ResultRule {
        var place = FormulaPlace(kind: .group, scope: scope)
        place.scope.allowsResults = true
        var whole = FormulaPlace(kind: .whole, scope: place.scope)
        whole.scope.valueIsTotal = true
        let bands = bands(fields, at: whole)
        return ResultRule(
            kind: kind,
            rule: rule(fields, children: children, at: place),
            undeterminedIsNotMet: undeterminedIsNotMet(fields),
            combination: combination(fields, children: children, at: place),
            excludedChildren: fields.choice("excluded", ExcludedChildren.self) ?? .lower,
            maximum: fields["maximum"].flatMap { amount($0, "maximum") },
            rounding: rounding(fields),
            rank: fields.choice("rank", ResultRule.RankOrder.self) ?? .descending,
            knockOuts: knockOuts(fields, bands: Set(bands.map(\.id)), at: whole),
            bands: bands
        )
    }

    private func undeterminedIsNotMet(_ fields: Fields) -> Bool {
        guard let tree = fields["undetermined"], let word = fields.string(tree, "undetermined") else {
            return false
        }
        if word != "not_met", word != "undetermined" {
            fields.reportWord(
                word,
                of: "undetermined",
                at: tree.position,
                known: ["not_met", "undetermined"]
            )
        }
        return word == "not_met"
    }

    private func bands(_ fields: Fields, at place: FormulaPlace) -> [Band] {
        var bands: [Band] = []
        var seen: [String: FilePosition] = [:]
        var order = CaseOrder()
        for item in fields.items("bands") {
            let what = Text(vi: "hạng", en: "a band")
            guard let parts = Fields(item, known: ["id", "title", "when", "at"], what: what, log: log) else {
                continue
            }
            order.check(item, isOpen: !parts.has("when"), log: log)
            let tree = parts.required("id", "`id: …`")
            let id = tree.flatMap { parts.string($0, "id") }
            let title = parts.required("title", "`title: …`").flatMap { parts.text($0, "title") }
            let when = parts["when"].flatMap { formula($0, .requirement, at: place) }
            guard let id, let tree else { continue }
            if let first = seen[id] {
                log.report(
                    at: tree.position,
                    vi: "hạng “\(id)” đã có ở \(first.inFile); hãy đổi `id`",
                    en: "band “\(id)” is already at \(first.inFile); change the `id`"
                )
            }
            seen[id] = seen[id] ?? tree.position
            bands.append(Band(id: id, title: title ?? Text(vi: id), when: when, at: parts.string("at")))
        }
        return bands
    }

    private func knockOuts(_ fields: Fields, bands: Set<String>, at place: FormulaPlace) -> [KnockOut] {
        var knockOuts: [KnockOut] = []
        for item in fields.items("knock_outs") {
            let what = Text(vi: "điều kiện loại", en: "a knock-out")
            guard let parts = Fields(item, known: ["when", "band", "title", "at"], what: what, log: log)
            else { continue }
            let band = parts.string("band")
            if let band, !bands.contains(band), let tree = parts["band"] {
                parts.reportWord(band, of: "band", at: tree.position, known: bands.sorted())
            }
            guard let tree = parts.required("when", "`when: …`"),
                let when = formula(tree, .requirement, at: place)
            else {
                continue
            }
            knockOuts.append(
                KnockOut(when: when, band: band, title: parts.text("title"), at: parts.string("at"))
            )
        }
        return knockOuts
    }
}
