/// A JSON value with its keys in the order given.
enum JSON {
    case null
    case truth(Bool)
    case whole(Int)
    /// A number as text that is already JSON.
    case number(String)
    case text(String)
    case list([JSON])
    case object([(String, JSON)])

    /// Pretty-printed with two spaces.
    var rendered: String { rendered(indent: 0) + "\n" }

    /// As a part of a larger text, this deep in it; without the first line's margin.
    func rendered(indent: Int) -> String {
        var text = ""
        render(into: &text, indent: indent)
        return text
    }

    private func render(into text: inout String, indent: Int) {
        switch self {
        case .null: text += "null"
        case .truth(let truth): text += truth ? "true" : "false"
        case .whole(let number): text += String(number)
        case .number(let number): text += number
        case .text(let string): Self.quote(string, into: &text)
        case .list(let items):
            Self.enclose("[", "]", items, into: &text, indent: indent) { item, text in
                item.render(into: &text, indent: indent + 1)
            }
        case .object(let members):
            Self.enclose("{", "}", members, into: &text, indent: indent) { member, text in
                Self.quote(member.0, into: &text)
                text += ": "
                member.1.render(into: &text, indent: indent + 1)
            }
        }
    }

    private static func enclose<Item>(
        _ open: String,
        _ close: String,
        _ items: [Item],
        into text: inout String,
        indent: Int,
        _ body: (Item, inout String) -> Void
    ) {
        guard !items.isEmpty else {
            text += open + close
            return
        }
        text += open
        for (place, item) in items.enumerated() {
            text += (place == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
            body(item, &text)
        }
        text += "\n" + String(repeating: "  ", count: indent) + close
    }

    private static func quote(_ string: String, into text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension JSON {
    /// `null` for nothing.
    static func text(_ string: String?) -> JSON { string.map { .text($0) } ?? .null }

    /// Only the members that say something.
    static func compact(_ members: [(String, JSON)]) -> JSON {
        .object(
            members.filter { member in
                if case .null = member.1 { return false }
                return true
            }
        )
    }
}
