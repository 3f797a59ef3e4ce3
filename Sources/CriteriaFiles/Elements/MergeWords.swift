import Territory

/// The words for how a data element survives a merger: `add people`, `mean by population`, `maximum area`, `collect`.
enum MergeWords {
    private static let known = [
        "add people", "add area", "mean by …", "maximum people", "maximum area", "collect",
    ]

    static func rule(_ tree: YAMLTree, _ fields: Fields) -> MergeRule? {
        guard let text = fields.string(tree, "merge") else { return nil }
        let words = text.split(separator: " ").map(String.init)
        switch words.count {
        case 1 where words[0] == "collect": return .collectAnew
        case 2:
            if let basis = Basis(rawValue: words[1]) {
                if words[0] == "add" { return .add(basis) }
                if words[0] == "maximum" { return .maximum(basis) }
            }
        case 3 where words[0] == "mean" && words[1] == "by": return .weightedMean(by: words[2])
        default: break
        }
        fields.reportWord(text, of: "merge", at: tree.position, known: known)
        return nil
    }
}
