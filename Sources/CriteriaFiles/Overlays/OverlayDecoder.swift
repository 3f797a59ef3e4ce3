import Criteria

/// Reads an overlay from the tree of its file.
struct OverlayDecoder {
    let log: FaultLog

    private static let headingKeys = [
        "id", "edition", "title", "description", "issuer", "legal_basis", "source", "valid",
    ]
    private static let changeableKeys = SetDecoder.keys.filter {
        !["format", "id", "edition", "criteria"].contains($0)
    }

    static func isOverlay(_ tree: YAMLTree) -> Bool { tree.value("overlay_of") != nil }

    func overlay(_ tree: YAMLTree) -> Overlay? {
        let what = Text(vi: "bộ dẫn xuất", en: "an overlay")
        let known = ["format", "overlay_of", "guarantee", "changes"] + Self.headingKeys
        guard let fields = Fields(tree, known: known, what: what, log: log) else { return nil }
        SetDecoder(log: log).checkFormat(fields)
        for (key, example) in [("id", "`id: …`"), ("edition", "`edition: \"2026\"`")] {
            _ = fields.required(key, example)
        }
        guard let tree = fields.required("overlay_of", "`overlay_of: bo@2024`"),
            let name = fields.string(tree, "overlay_of")
        else { return nil }
        let heading = fields.entries.filter { Self.headingKeys.contains($0.key) }
        return Overlay(
            base: (name, tree.position),
            heading: YAMLTree(position: fields.position, content: .mapping(heading)),
            guaranteesNotLaxer: guarantee(fields),
            changes: fields["changes"].map { fields.items($0, "changes").compactMap(change) } ?? []
        )
    }

    private func guarantee(_ fields: Fields) -> Bool {
        guard let tree = fields["guarantee"], let word = fields.string(tree, "guarantee") else {
            return false
        }
        if word != "not_laxer_than_base" {
            fields.reportWord(word, of: "guarantee", at: tree.position, known: ["not_laxer_than_base"])
        }
        return true
    }

    private func change(_ tree: YAMLTree) -> Overlay.Change? {
        let what = Text(vi: "thay đổi", en: "a change")
        let known = ["criterion", "set", "remove", "add", "into", "because", "at"] + Self.changeableKeys
        guard let fields = Fields(tree, known: known, what: what, log: log) else { return nil }
        let (because, at) = (fields.text("because"), fields.string("at"))
        guard let (action, target) = action(fields) else { return nil }
        return Overlay.Change(
            action: action,
            position: tree.position,
            target: target,
            because: because,
            at: at
        )
    }

    private func action(_ fields: Fields) -> (Overlay.Change.Action, FilePosition)? {
        if fields.has("criterion") { return criterionAction(fields) }
        if let tree = fields["add"] {
            refuse(["set", "remove"] + Self.changeableKeys, in: fields, beside: "add")
            guard tree.mapping != nil else {
                log.report(
                    at: tree.position,
                    vi: "`add` phải là cả một tiêu chí hay nhóm: `{code: …, title: …}`",
                    en: "`add` must be a whole criterion or group: `{code: …, title: …}`"
                )
                return nil
            }
            let group = fields.string("into")
            return (.add(tree, into: group), fields["into"]?.position ?? tree.position)
        }
        refuse(["set", "remove", "into"], in: fields, beside: nil)
        let entries = fields.entries.filter { Self.changeableKeys.contains($0.key) }
        guard !entries.isEmpty else {
            log.report(
                at: fields.position,
                vi:
                    "thay đổi này không nói đổi gì; dùng `{criterion: …, set: {…}}`, `{criterion: …, remove: yes}`, "
                    + "`{add: {…}, into: …}` hoặc `{result: {…}}`",
                en: "this changes nothing; write `{criterion: …, set: {…}}`, `{criterion: …, remove: yes}`, "
                    + "`{add: {…}, into: …}` or `{result: {…}}`"
            )
            return nil
        }
        return (.whole(YAMLTree(position: fields.position, content: .mapping(entries))), fields.position)
    }

    private func criterionAction(_ fields: Fields) -> (Overlay.Change.Action, FilePosition)? {
        refuse(["add", "into"] + Self.changeableKeys, in: fields, beside: "criterion")
        guard let tree = fields["criterion"], let code = fields.string(tree, "criterion") else { return nil }
        if fields.has("set") == fields.has("remove") {
            log.report(
                at: fields.position,
                vi: "với `criterion` cần đúng một trong `set: {…}` và `remove: yes`",
                en: "`criterion` needs exactly one of `set: {…}` and `remove: yes`"
            )
            return nil
        }
        if let change = fields["set"] {
            checkFields(change)
            return change.mapping == nil ? nil : (.set(code: code, fields: change), tree.position)
        }
        guard let isRemoved = fields.flag("remove") else { return nil }
        if !isRemoved {
            log.report(
                at: fields.keyPosition("remove"),
                vi: "`remove: no` không đổi gì; hãy bỏ dòng này",
                en: "`remove: no` changes nothing; drop this change"
            )
        }
        return isRemoved ? (.remove(code: code), tree.position) : nil
    }

    private func checkFields(_ change: YAMLTree) {
        guard let entries = change.mapping else {
            log.report(
                at: change.position,
                vi: "`set` phải là một bảng các trường: `set: {require: …}`",
                en: "`set` must be a map of fields: `set: {require: …}`"
            )
            return
        }
        for entry in entries where entry.key == "code" || entry.key == "children" {
            log.report(
                at: entry.keyPosition,
                vi: "`set` không đổi được `\(entry.key)`; hãy dùng `remove` và `add`",
                en: "`set` cannot change `\(entry.key)`; use `remove` and `add`"
            )
        }
    }

    private func refuse(_ keys: [String], in fields: Fields, beside key: String?) {
        for entry in fields.entries where keys.contains(entry.key) && !["at", "because"].contains(entry.key) {
            let (vi, en) = key.map { ("cùng `\($0)`", "beside `\($0)`") } ?? ("ở đây", "here")
            log.report(
                at: entry.keyPosition,
                vi: "`\(entry.key)` không đứng \(vi); hãy tách thành một thay đổi riêng",
                en: "`\(entry.key)` cannot stand \(en); make it a change of its own"
            )
        }
    }
}
