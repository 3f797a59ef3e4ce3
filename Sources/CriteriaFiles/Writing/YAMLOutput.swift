/// YAML to be written: what a tree says, without places.
indirect enum YAMLOutput: Hashable {
    case scalar(String)
    /// Removes a field when laid over another map.
    case null
    case list([YAMLOutput])
    case map([Field])
    /// Text that is YAML already, on one line.
    case written(String)

    struct Field: Hashable {
        var key: String
        var value: YAMLOutput
    }

    init(_ tree: YAMLTree) {
        switch tree.content {
        case .scalar(let scalar): self = tree.isNull ? .null : .scalar(scalar.value)
        case .sequence(let items): self = .list(items.map { YAMLOutput($0) })
        case .mapping(let entries):
            self = .map(entries.map { Field(key: $0.key, value: YAMLOutput($0.value)) })
        }
    }

    // MARK: - Differences

    /// What must be laid over `base` so that it becomes this.
    func change(from base: YAMLOutput) -> YAMLOutput {
        guard case .map(let own) = self, case .map(let old) = base else { return self }
        var fields = old.filter { field in !own.contains { $0.key == field.key } }
            .map { Field(key: $0.key, value: .null) }
        for field in own {
            let before = old.first { $0.key == field.key }?.value
            if before == field.value { continue }
            let isWhole = ["score", "rule", "combine"].contains(field.key) || field.value.isText
            fields.append(
                isWhole || before == nil
                    ? field : Field(key: field.key, value: field.value.change(from: before ?? .null))
            )
        }
        return .map(fields)
    }

    private var isText: Bool {
        if case .map(let fields) = self { fields.first?.key == "vi" } else { false }
    }

    // MARK: - Text

    /// The whole on one line.
    var flow: String {
        switch self {
        case .scalar(let text): Self.quoted(text)
        case .null: "null"
        case .written(let text): text
        case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
        case .map(let fields):
            "{" + fields.map { "\(Self.quoted($0.key)): \($0.value.flow)" }.joined(separator: ", ") + "}"
        }
    }

    /// The whole in lines, as the value of a key or the item of a list.
    func write(to text: inout String, indent: Int) {
        switch self {
        case .list(let items) where !items.isEmpty && !items.allSatisfy(\.isScalar):
            for item in items {
                text += "\n" + String(repeating: " ", count: indent) + "- "
                item.writeItem(to: &text, indent: indent + 2)
            }
        case .map(let fields) where !fields.isEmpty && flow.count > 80:
            for field in fields {
                text += "\n" + String(repeating: " ", count: indent)
                field.write(to: &text, indent: indent)
            }
        case .scalar, .null, .written, .list, .map: text += " " + flow
        }
    }

    /// The fields of a map, one below the other however short they are; the first goes on where the text ends.
    func writeLines(to text: inout String, indent: Int) {
        guard case .map(let fields) = self else {
            text += flow
            return
        }
        for (index, field) in fields.enumerated() {
            if index > 0 { text += "\n" + String(repeating: " ", count: indent) }
            field.write(to: &text, indent: indent)
        }
    }

    private var isScalar: Bool {
        if case .scalar = self { true } else { false }
    }

    private func writeItem(to text: inout String, indent: Int) {
        guard case .map = self, flow.count > 80 else {
            text += flow
            return
        }
        writeLines(to: &text, indent: indent)
    }

    /// Plain where nothing could be mistaken, else in double quotes.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text != "null" && text.utf8.count <= 64
            && text.utf8.enumerated().allSatisfy { index, byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                case 0x2D, 0x2E, 0x5F, 0x25, 0x2F: index > 0
                default: false
                }
            }
        if isPlain { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{85}": quoted += "\\N"
            case "\u{A0}": quoted += "\\_"
            case "\u{2028}": quoted += "\\L"
            case "\u{2029}": quoted += "\\P"
            case "\u{FEFF}": quoted += "\\uFEFF"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension YAMLOutput.Field {
    func write(to text: inout String, indent: Int) {
        text += YAMLOutput.scalar(key).flow + ":"
        value.write(to: &text, indent: indent + 2)
    }
}
