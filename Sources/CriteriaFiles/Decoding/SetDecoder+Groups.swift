import Criteria
import Quantities

/// Groups: their children, and how verdicts or points come from them.
extension SetDecoder {
    mutating func group(_ fields: Fields, policies: Policies) -> Group {
        let children = fields.items("children")
        let weighted = isWeighted(fields)
        let nodes = children.compactMap { node($0, inherited: policies, weighted: weighted) }
        checkKeys(fields)
        var place = FormulaPlace(kind: .group, scope: scope, hasMaximum: kind == .score)
        place.scope.allowsResults = true
        return Group(
            children: nodes,
            rule: rule(fields, children: children.count, at: place),
            combination: combination(fields, children: children.count, at: place),
            excludedChildren: fields.choice("excluded", ExcludedChildren.self) ?? .lower
        )
    }

    func groupDivides(_ group: Group) -> Bool {
        if case .formula(let formula) = group.rule, divides(formula.expression) { return true }
        if case .formula(let formula) = group.combination, divides(formula.expression) { return true }
        return false
    }

    func isWeighted(_ fields: Fields) -> Bool { fields["combine"]?.scalar?.value == "weighted_mean" }

    /// `combine` is about points and `rule` about verdicts.
    private func checkKeys(_ fields: Fields) {
        for key in ["combine", "excluded"] where kind != .score && fields.has(key) {
            log.report(
                at: fields.keyPosition(key),
                vi: "`\(key)` chỉ dùng trong bộ tính điểm; hãy bỏ nó",
                en: "`\(key)` goes with points only; remove it"
            )
        }
        if kind == .levels, fields.has("rule") {
            log.report(
                at: fields.keyPosition("rule"),
                vi: "`rule` không dùng trong bộ xếp mức: mức nào cũng cần mọi tiêu chí; hãy bỏ nó",
                en: "`rule` has no place in a levels set: each level needs every criterion; remove it"
            )
        }
    }

    func rule(_ fields: Fields, children: Int, at place: FormulaPlace) -> VerdictRule {
        guard let tree = fields["rule"] else { return .all }
        if tree.mapping == nil {
            switch fields.string(tree, "rule") {
            case nil, "all": return .all
            case "any": return .any
            case let word?:
                fields.reportWord(
                    word,
                    of: "rule",
                    at: tree.position,
                    known: ["all", "any", "{at_least: n}", "{formula: …}"]
                )
                return .all
            }
        }
        guard let parts = single(tree, of: ["at_least", "formula"], key: "rule") else { return .all }
        if let number = parts.whole("at_least", in: 1...max(children, 1)) { return .atLeast(number) }
        return parts["formula"].flatMap { formula($0, .condition, at: place) }.map { .formula($0) } ?? .all
    }

    func combination(_ fields: Fields, children: Int, at place: FormulaPlace) -> Combination {
        guard let tree = fields["combine"] else { return .sum }
        if tree.mapping == nil {
            switch fields.string(tree, "combine") {
            case nil, "sum": return .sum
            case "weighted_mean": return .weightedMean
            case "mean": return .mean
            case "min": return .min
            case "max": return .max
            case let word?:
                let known = ["sum", "weighted_mean", "mean", "min", "max", "{best: n}", "{formula: …}"]
                fields.reportWord(word, of: "combine", at: tree.position, known: known)
                return .sum
            }
        }
        guard let parts = single(tree, of: ["best", "formula"], key: "combine") else { return .sum }
        if let number = parts.whole("best", in: 1...max(children, 1)) { return .best(number) }
        return parts["formula"].flatMap { formula($0, .number, at: place) }.map { .formula($0) } ?? .sum
    }

    /// A map that must have exactly one of some keys.
    private func single(_ tree: YAMLTree, of keys: [String], key: String) -> Fields? {
        guard let parts = Fields(tree, known: keys, what: Text(vi: "`\(key)`", en: "`\(key)`"), log: log)
        else {
            return nil
        }
        if keys.filter(parts.has).count != 1 {
            let list = keys.map { "`\($0)`" }.joined(separator: ", ")
            log.report(
                at: tree.position,
                vi: "`\(key)` cần đúng một trong: \(list)",
                en: "`\(key)` needs exactly one of: \(list)"
            )
        }
        return parts
    }
}
