extension YAMLTree {
    /// Keys whose maps say which of several things they are: laid over, they replace the whole.
    private static let alternatives: [String: Set<String>] = [
        "score": ["mechanism"], "rule": ["at_least", "formula"], "combine": ["best", "formula"],
    ]

    /// This tree with another laid over it: maps are merged key by key, anything else replaced, `null` removes.
    ///
    /// Every part keeps the place that it came from. A `score` that names its `mechanism` replaces the whole `score`,
    /// since the keys of one mechanism mean nothing to another.
    func overlaid(with change: YAMLTree) -> YAMLTree {
        guard let own = mapping, let changes = change.mapping else { return change }
        var entries = own
        for change in changes {
            let index = entries.firstIndex { $0.key == change.key }
            if change.value.isNull {
                if let index { entries.remove(at: index) }
            } else if let index {
                entries[index].keyPosition = change.keyPosition
                entries[index].value =
                    Self.replaces(change)
                    ? change.value.withoutNulls : entries[index].value.overlaid(with: change.value)
            } else {
                entries.append(
                    .init(key: change.key, keyPosition: change.keyPosition, value: change.value.withoutNulls)
                )
            }
        }
        return YAMLTree(position: position, content: .mapping(entries))
    }

    /// Fields to be removed are no fields where there is nothing to remove.
    private var withoutNulls: YAMLTree {
        guard let mapping else { return self }
        let kept = mapping.filter { !$0.value.isNull }.map {
            Entry(key: $0.key, keyPosition: $0.keyPosition, value: $0.value.withoutNulls)
        }
        return YAMLTree(position: position, content: .mapping(kept))
    }

    /// Whether a field stands for itself, whatever stood there before: one alternative of several, or a text in
    /// Vietnamese, to which the translation of another text would not belong.
    static func replaces(_ change: Entry) -> Bool {
        guard let entries = change.value.mapping else { return true }
        let marks = alternatives[change.key, default: []]
        return entries.contains { marks.contains($0.key) || ($0.key == "vi" && $0.value.scalar != nil) }
    }
}
