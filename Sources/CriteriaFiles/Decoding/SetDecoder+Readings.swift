import Criteria

/// Readings, with the criterion as printed and as it would be under the alternative.
extension SetDecoder {
    /// What is needed to decode a node once more with changes.
    struct Variant {
        let tree: YAMLTree
        let inherited: Policies
        let weighted: Bool
    }

    private static let readingKeys = ["id", "at", "says", "applied", "why", "printed", "alternative"]

    mutating func readings(_ fields: Fields, of variant: Variant?) -> [Reading] {
        fields.items("readings").compactMap { reading($0, of: variant) }
    }

    private mutating func reading(_ tree: YAMLTree, of variant: Variant?) -> Reading? {
        let what = Text(vi: "cách đọc", en: "a reading")
        guard let parts = Fields(tree, known: Self.readingKeys, what: what, log: log) else { return nil }
        let id = parts.required("id", "`id: r-…`").flatMap { parts.string($0, "id") }
        let says = parts.required("says", "`says: …`").flatMap { parts.text($0, "says") }
        let applied = parts.required("applied", "`applied: …`").flatMap { parts.text($0, "applied") }
        let (at, why) = (parts.string("at"), parts.text("why"))
        if let id, let first = readingIDs[id] {
            log.report(
                at: parts["id"]?.position ?? tree.position,
                vi: "cách đọc “\(id)” đã có ở \(first.inFile); hãy đổi `id`",
                en: "reading “\(id)” is already at \(first.inFile); change the `id`"
            )
        } else if let id {
            readingIDs[id] = parts["id"]?.position
        }
        if variant == nil, parts.has("printed") {
            log.report(
                at: parts.keyPosition("printed"),
                vi: "cách đọc của cả bộ không có `printed`; hãy chuyển vào tiêu chí",
                en: "a reading of the whole set has no `printed`; move it to the criterion"
            )
        }
        let printed = parts["printed"].flatMap { tree in variant.flatMap { self.printed(tree, of: $0) } }
        let alternative = parts["alternative"].flatMap { self.alternative($0, of: variant) }
        guard let id, let says, let applied else { return nil }
        return Reading(
            id: id,
            at: at,
            says: says,
            applied: applied,
            why: why,
            alternative: alternative,
            printed: printed
        )
    }

    private func alternative(_ tree: YAMLTree, of variant: Variant?) -> Reading.Alternative? {
        let known = variant == nil ? ["text"] : ["text", "change"]
        let what = Text(vi: "`alternative`", en: "`alternative`")
        guard let parts = Fields(tree, known: known, what: what, log: log) else { return nil }
        let text = parts.required("text", "`text: …`").flatMap { parts.text($0, "text") }
        var criterion: Node?
        if let variant, let change = parts["change"], isChange(change, "change") {
            criterion = decode(change, over: variant, log: log, asPrinted: false)
        }
        return text.map { Reading.Alternative(text: $0, criterion: criterion) }
    }

    private func printed(_ tree: YAMLTree, of variant: Variant) -> PrintedRule? {
        guard isChange(tree, "printed") else { return nil }
        let own = FaultLog()
        let criterion = decode(tree, over: variant, log: own, asPrinted: true)
        return PrintedRule(
            criterion: own.isEmpty ? criterion : nil,
            faults: own.sorted.map(\.text),
            lacksScore: tree.value("score")?.isNull ?? false,
            written: YAMLOutput(tree).flow
        )
    }

    private func isChange(_ tree: YAMLTree, _ key: String) -> Bool {
        guard let entries = tree.mapping else {
            log.report(
                at: tree.position,
                vi: "`\(key)` phải là một bảng các trường của tiêu chí",
                en: "`\(key)` must be a map of the criterion's fields"
            )
            return false
        }
        for entry in entries where entry.key == "code" || entry.key == "readings" {
            log.report(
                at: entry.keyPosition,
                vi: "`\(key)` không được đổi `\(entry.key)`; hãy bỏ nó",
                en: "`\(key)` cannot change `\(entry.key)`; remove it"
            )
        }
        return true
    }

    private func decode(_ change: YAMLTree, over variant: Variant, log: FaultLog, asPrinted: Bool) -> Node? {
        var decoder = self
        decoder.log = log
        decoder.isVariant = true
        decoder.isPrinted = asPrinted
        return decoder.node(
            variant.tree.overlaid(with: change),
            inherited: variant.inherited,
            weighted: variant.weighted
        )
    }
}
