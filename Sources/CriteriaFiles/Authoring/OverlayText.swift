import Criteria

/// The text of an overlay, changed line by line, so that everything else that people wrote stays as it is, remarks included.
package struct OverlayText: Sendable {
    /// A change as it stands in the text.
    package struct Item: Hashable, Sendable {
        /// The criterion or group; `nil` for a change of the set itself or an addition.
        package let criterion: String?
        package let isRemoval: Bool
        /// The fields that are set.
        let fields: [String]
        /// From the line of its dash on, counted from 0.
        let lines: Range<Int>
    }

    private let lines: [Substring]
    /// `nil` when the text cannot be changed line by line: it is no overlay, or its changes are not one below the other.
    private let list: List?

    private struct List {
        /// What stands before each dash.
        let indent: String
        let items: [Item]
        /// The line of the key `changes`; `nil` when there is none.
        let key: Int?
    }

    package init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        self.lines = lines
        list = Self.list(text, lines)
    }

    /// The changes in their order; `nil` when the text cannot be changed line by line.
    package var items: [Item]? { list?.items }

    /// The text with a change put in place of what it replaces, else at the end.
    ///
    /// - Returns: `nil` when the text cannot be changed line by line.
    package func adding(_ edit: CriterionEdit) -> String? {
        guard let list else { return nil }
        let replaced = list.items.firstIndex { item in
            item.criterion == edit.criterion
                && (edit.field == nil || item.isRemoval || item.fields == edit.field.map { [$0] })
        }
        var written = ""
        edit.output.writeLines(to: &written, indent: list.indent.utf8.count + 2)
        let block = (list.indent + "- " + written).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        var lines = self.lines
        if let replaced {
            lines.replaceSubrange(list.items[replaced].lines, with: block)
        } else if let last = list.items.last {
            lines.insert(contentsOf: block, at: last.lines.upperBound)
        } else if let key = list.key {
            lines.replaceSubrange(key...key, with: ["changes:"] + block)
        } else {
            while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
            lines += ["changes:"] + block + [""]
        }
        return lines.joined(separator: "\n")
    }

    /// The text without one of its changes.
    ///
    /// - Returns: `nil` when there is no such change.
    package func removing(_ place: Int) -> String? {
        guard let list, list.items.indices.contains(place) else { return nil }
        var lines = self.lines
        lines.removeSubrange(list.items[place].lines)
        // A list without anything in it is a fault.
        if list.items.count == 1, let key = list.key { lines.remove(at: key) }
        return lines.joined(separator: "\n")
    }

    // MARK: - Reading

    private static func list(_ text: String, _ lines: [Substring]) -> List? {
        let log = FaultLog()
        guard let tree = YAMLReader.tree(of: Array(text.utf8), file: "", log: log), log.isEmpty,
            OverlayDecoder.isOverlay(tree), let entries = tree.mapping
        else { return nil }
        guard let entry = entries.first(where: { $0.key == "changes" }) else {
            return List(indent: "  ", items: [], key: nil)
        }
        let key = entry.keyPosition.line - 1
        guard lines.indices.contains(key), lines[key].hasPrefix("changes:") else { return nil }
        if entry.value.isNull || entry.value.sequence?.isEmpty == true {
            // A remark behind the key, or a list over lines, is left to who wrote it.
            let rest = lines[key].dropFirst("changes:".count).filter { !$0.isWhitespace }
            return ["", "[]", "null", "~"].contains(rest) ? List(indent: "  ", items: [], key: key) : nil
        }
        guard let trees = entry.value.sequence else { return nil }
        return items(trees, below: key, lines)
    }

    private static func items(_ trees: [YAMLTree], below key: Int, _ lines: [Substring]) -> List? {
        var starts: [Int] = []
        var indent: String?
        for tree in trees {
            let line = tree.position.line - 1
            guard lines.indices.contains(line), line > key else { return nil }
            let space = lines[line].prefix { $0 == " " }
            guard lines[line].dropFirst(space.count).hasPrefix("- "), indent ?? String(space) == space,
                starts.last.map({ $0 < line }) ?? true
            else { return nil }
            indent = String(space)
            starts.append(line)
        }
        guard let indent, let last = starts.last else { return nil }
        var end = last + 1
        // The last change goes on until something stands as far out as its dash.
        while end < lines.count, isAbsent(lines[end]) || depth(lines[end]) > indent.count { end += 1 }
        let bounds = starts + [end]
        let items = trees.indices.map { place -> Item in
            let tree = trees[place]
            var behind = bounds[place + 1]
            // Remarks and blank lines below a change are not part of it.
            while behind > starts[place] + 1, isAbsent(lines[behind - 1]) { behind -= 1 }
            return Item(
                criterion: tree.value("criterion")?.scalar?.value,
                isRemoval: tree.value("remove") != nil,
                fields: tree.value("set")?.mapping?.map(\.key) ?? [],
                lines: starts[place]..<behind
            )
        }
        return List(indent: indent, items: items, key: key)
    }

    private static func depth(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

    /// Whether nothing stands in a line but a remark.
    private static func isAbsent(_ line: Substring) -> Bool {
        let rest = line.drop { $0.isWhitespace }
        return rest.isEmpty || rest.hasPrefix("#")
    }
}
