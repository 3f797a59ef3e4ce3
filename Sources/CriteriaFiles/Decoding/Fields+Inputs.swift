import Criteria

/// What inputs and data elements have in common.
extension Fields {
    /// The money unit under `unit`.
    func moneyUnit() -> MoneyUnit? {
        let known = MoneyUnit.allCases.map(\.rawValue)
        guard let tree = required("unit", "`unit: triệu đồng`"), let word = string(tree, "unit")
        else {
            return nil
        }
        if let unit = MoneyUnit(rawValue: word) { return unit }
        reportWord(word, of: "unit", at: tree.position, known: known)
        return nil
    }

    /// The options of a choice.
    func options() -> [Input.Option] {
        guard let list = required("options", "`options: [{id: …, title: …}]`") else { return [] }
        var options: [Input.Option] = []
        for item in items(list, "options") {
            let what = Text(vi: "lựa chọn", en: "an option")
            guard let parts = Fields(item, known: ["id", "title"], what: what, log: log) else { continue }
            let id = parts.required("id", "`id: …`").flatMap { parts.string($0, "id") }
            let title = parts.required("title", "`title: …`").flatMap { parts.text($0, "title") }
            guard let id, let title else { continue }
            if options.contains(where: { $0.id == id }) {
                log.report(
                    at: item.position,
                    vi: "lựa chọn “\(id)” viết hai lần; hãy đổi `id`",
                    en: "option “\(id)” is written twice; change the `id`"
                )
            }
            options.append(Input.Option(id: id, title: title))
        }
        return options
    }
}
