import Criteria
import Quantities

/// A mapping being decoded: what is asked for by key is checked for its kind, and keys nobody knows are faults.
struct Fields {
    let tree: YAMLTree
    let entries: [YAMLTree.Entry]
    let log: FaultLog

    var position: FilePosition { tree.position }

    /// - Parameters:
    ///   - known: all keys that may stand here.
    ///   - what: what the mapping is, for messages.
    /// - Returns: `nil` after a fault if the tree is no mapping.
    init?(_ tree: YAMLTree, known: [String], what: Text, log: FaultLog) {
        guard let entries = tree.mapping else {
            log.report(
                at: tree.position,
                vi: "\(what(.vi)) phải là một bảng `khóa: giá trị`; các khóa: \(Nearest.list(known))",
                en: "\(what(.en)) must be a map of `key: value`; keys: \(Nearest.list(known))"
            )
            return nil
        }
        self.tree = tree
        self.entries = entries
        self.log = log
        for entry in entries where !known.contains(entry.key) {
            Self.reportUnknown(entry, known: known, what: what, log: log)
        }
    }

    private static func reportUnknown(_ entry: YAMLTree.Entry, known: [String], what: Text, log: FaultLog) {
        if let nearest = Nearest.name(to: entry.key, among: known) {
            log.report(
                at: entry.keyPosition,
                vi: "\(what(.vi)) không có khóa “\(entry.key)”; có phải là `\(nearest)`?",
                en: "\(what(.en)) has no key “\(entry.key)”; did you mean `\(nearest)`?"
            )
        } else if entry.value.isBlank {
            log.report(
                at: entry.keyPosition,
                vi:
                    "\(what(.vi)) không có khóa “\(entry.key)”; hãy bỏ nó, hoặc đặt cả câu trước dấu phẩy trong dấu nháy kép",
                en:
                    "\(what(.en)) has no key “\(entry.key)”; remove it, or put the text that the comma cut in double quotes"
            )
        } else {
            log.report(
                at: entry.keyPosition,
                vi: "\(what(.vi)) không có khóa “\(entry.key)”; hãy bỏ nó; các khóa: \(Nearest.list(known))",
                en: "\(what(.en)) has no key “\(entry.key)”; remove it; keys: \(Nearest.list(known))"
            )
        }
    }

    subscript(key: String) -> YAMLTree? { entry(key)?.value }

    func entry(_ key: String) -> YAMLTree.Entry? { entries.first { $0.key == key } }

    func has(_ key: String) -> Bool { entry(key) != nil }

    func keyPosition(_ key: String) -> FilePosition { entry(key)?.keyPosition ?? position }

    /// The value of a key that must be there.
    func required(_ key: String, _ example: String) -> YAMLTree? {
        if let value = self[key] { return value }
        log.report(
            at: position,
            vi: "thiếu `\(key)`; hãy thêm \(example)",
            en: "`\(key)` is missing; add \(example)"
        )
        return nil
    }

    // MARK: - Scalars

    func string(_ key: String) -> String? { self[key].flatMap { string($0, key) } }

    /// A scalar that is not blank.
    func string(_ tree: YAMLTree, _ key: String) -> String? {
        guard let scalar = tree.scalar else {
            log.report(
                at: tree.position,
                vi: "`\(key)` phải là một giá trị đơn, không phải danh sách hay bảng",
                en: "`\(key)` must be a single value, not a list or a map"
            )
            return nil
        }
        guard !scalar.value.isEmpty else {
            log.report(
                at: keyPosition(key),
                vi: "`\(key)` để trống; hãy viết giá trị hoặc bỏ khóa",
                en: "`\(key)` is empty; write a value or drop the key"
            )
            return nil
        }
        return scalar.value
    }

    func text(_ key: String) -> Text? { self[key].flatMap { text($0, key) } }

    /// A text: one scalar, or Vietnamese and English.
    func text(_ tree: YAMLTree, _ key: String) -> Text? {
        guard tree.mapping != nil else { return string(tree, key).map { Text(vi: $0) } }
        guard
            let parts = Fields(tree, known: ["vi", "en"], what: Text(vi: "đoạn chữ", en: "a text"), log: log)
        else {
            return nil
        }
        guard let vi = parts.required("vi", "`vi: …`").flatMap({ parts.string($0, "vi") }) else { return nil }
        return Text(vi: vi, en: parts.string("en"))
    }

    func flag(_ key: String) -> Bool? {
        guard let tree = self[key], let word = string(tree, key) else { return nil }
        switch word {
        case "yes": return true
        case "no": return false
        default:
            log.report(
                at: tree.position,
                vi: "`\(key)` là `yes` hoặc `no`, không phải “\(word)”",
                en: "`\(key)` is `yes` or `no`, not “\(word)”"
            )
            return nil
        }
    }

    func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
        self[key].flatMap { whole($0, key, in: range) }
    }

    func whole(_ tree: YAMLTree, _ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let word = string(tree, key) else { return nil }
        if let number = Int(word), range.contains(number) { return number }
        log.report(
            at: tree.position,
            vi: "`\(key)` là số nguyên từ \(range.lowerBound) đến \(range.upperBound), không phải “\(word)”",
            en: "`\(key)` is a whole number from \(range.lowerBound) to \(range.upperBound), not “\(word)”"
        )
        return nil
    }

    func day(_ key: String) -> CivilDate? {
        guard let tree = self[key], let word = string(tree, key) else { return nil }
        if let day = CivilDate(word) { return day }
        log.report(
            at: tree.position,
            vi: "“\(word)” không phải ngày có thật; viết `năm-tháng-ngày`: 2026-04-30",
            en: "“\(word)” is not a day of the calendar; write year-month-day: 2026-04-30"
        )
        return nil
    }

    /// One word of a closed list.
    func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> Value?
    where Value.RawValue == String {
        guard let tree = self[key], let word = string(tree, key) else { return nil }
        if let value = Value(rawValue: word) { return value }
        reportWord(word, of: key, at: tree.position, known: Value.allCases.map(\.rawValue))
        return nil
    }

    func reportWord(_ word: String, of key: String, at position: FilePosition, known: [String]) {
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        let nearest = Nearest.name(to: word, among: known)
        log.report(
            at: position,
            vi: "`\(key)` không có giá trị “\(word)”; "
                + (nearest.map { "có phải là `\($0)`? " } ?? "") + "chọn một trong: \(list)",
            en: "`\(key)` has no value “\(word)”; "
                + (nearest.map { "did you mean `\($0)`? " } ?? "") + "choose one of: \(list)"
        )
    }

    // MARK: - Lists

    /// The items of a list; a fault and nothing for anything else.
    func items(_ key: String) -> [YAMLTree] { self[key].map { items($0, key) } ?? [] }

    func items(_ tree: YAMLTree, _ key: String) -> [YAMLTree] {
        guard let items = tree.sequence else {
            log.report(
                at: tree.position,
                vi: "`\(key)` phải là danh sách: mỗi mục một dòng bắt đầu bằng `- `",
                en: "`\(key)` must be a list: each item on a line that starts with `- `"
            )
            return []
        }
        if items.isEmpty {
            log.report(
                at: tree.position,
                vi: "`\(key)` là danh sách trống; hãy thêm mục hoặc bỏ khóa",
                en: "`\(key)` is an empty list; add an item or drop the key"
            )
        }
        return items
    }

    /// The entries of a map with free keys.
    func named(_ key: String) -> [YAMLTree.Entry] {
        guard let tree = self[key] else { return [] }
        guard let entries = tree.mapping else {
            log.report(
                at: tree.position,
                vi: "`\(key)` phải là một bảng `tên: …`",
                en: "`\(key)` must be a map of `name: …`"
            )
            return []
        }
        return entries
    }

    func texts(_ key: String) -> [Text] { items(key).compactMap { text($0, key) } }
}
