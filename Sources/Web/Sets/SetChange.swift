import Criteria

/// How one criterion differs between two sets.
struct SetChange: Sendable {
    let code: String
    let title: Text
    let words: Text

    /// In the order of the second set, then what only the first has.
    static func all(from: CriteriaSet, to: CriteriaSet) -> [SetChange] {
        let before = Dictionary(from.criteria.map { ($0.code, $0) }) { first, _ in first }
        let after = Set(to.criteria.map(\.code))
        let changed = to.criteria.compactMap { node -> SetChange? in
            guard let old = before[node.code] else {
                return SetChange(code: node.code, title: node.title, words: SetWords.added)
            }
            let parts = parts(old, node)
            guard !parts.isEmpty else { return nil }
            return SetChange(
                code: node.code,
                title: node.title,
                words: Text(
                    vi: parts.map(\.vi).joined(separator: "; "),
                    en: parts.map { $0(.en) }.joined(separator: "; ")
                )
            )
        }
        let removed = from.criteria.filter { !after.contains($0.code) }
            .map { SetChange(code: $0.code, title: $0.title, words: SetWords.removed) }
        return changed + removed
    }

    private static func parts(_ old: Node, _ new: Node) -> [Text] {
        var parts: [Text] = []
        if old.title.vi != new.title.vi { parts.append(SetWords.otherTitle(old.title.vi)) }
        if old.maximum != new.maximum { parts.append(SetWords.otherMaximum) }
        if old.policies != new.policies { parts.append(SetWords.otherPolicies) }
        guard let before = old.criterion, let after = new.criterion else { return parts }
        if before.inputs != after.inputs { parts.append(SetWords.otherInputs) }
        if before.value?.source != after.value?.source { parts.append(SetWords.otherValue) }
        if rule(before) != rule(after) { parts.append(SetWords.otherRule) }
        return parts
    }

    /// The rule without where it stands in its file.
    private static func rule(_ criterion: Criterion) -> String {
        func words(_ requirement: Requirement?) -> String {
            requirement?.cases.map { "\($0.when?.source ?? "")|\($0.condition.source)" }.joined(
                separator: ";"
            ) ?? "-"
        }
        switch criterion.judgement {
        case .none: return "none"
        case .require(let requirement): return words(requirement)
        case .ladder(let rungs): return rungs.map(words).joined(separator: "/")
        case .score(let rule): return "\(rule)"
        }
    }
}
