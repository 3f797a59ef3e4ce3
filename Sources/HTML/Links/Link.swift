/// Where a link, a form or a picture leads: within this server, or to another over HTTP, or to a mail box; never a script.
///
///     Link("/units").adding("08542").query("as-of", "2026-01-01")
package struct Link: Hashable, Sendable {
    package let text: String

    /// A path on this server from code, such as `/units`; or a place in the same page, `#results`.
    package init(_ path: StaticString) {
        let text = path.description
        precondition(
            text.hasPrefix("#") || (text.hasPrefix("/") && !text.hasPrefix("//")),
            "a link within the server begins with one slash, or with # within the page"
        )
        self.text = text
    }

    /// An address that came from data, such as a source; `nil` unless it is one of `http` or `https` without user or spaces.
    package init?(web address: String) {
        let lower = address.lowercased()
        guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), address.utf8.count <= 2_000 else {
            return nil
        }
        let rest = address.drop { $0 != ":" }.dropFirst(3)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !host.isEmpty, !host.contains("@"), !host.contains("\\"),
            address.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value != 127 })
        else { return nil }
        text = address
    }

    private init(checked text: String) { self.text = text }

    /// A place in the page by its id.
    package static func place(_ id: String) -> Link { Link(checked: "#" + encoded(id)) }

    /// With one more part behind the path; whatever it holds stays one part.
    package func adding(_ part: String) -> Link {
        Link(checked: (text.hasSuffix("/") ? text : text + "/") + Link.encoded(part))
    }

    /// With one more question; an absent value adds nothing.
    package func query(_ name: StaticString, _ value: String?) -> Link {
        guard let value else { return self }
        let sign = text.contains("?") ? "&" : "?"
        return Link(checked: text + sign + Link.encoded(name.description) + "=" + Link.encoded(value))
    }

    /// With questions whose names come from a request.
    package func asking(_ questions: [(name: String, value: String)]) -> Link {
        guard !questions.isEmpty else { return self }
        let pairs = questions.map { Link.encoded($0.name) + "=" + Link.encoded($0.value) }
        return Link(checked: text + (text.contains("?") ? "&" : "?") + pairs.joined(separator: "&"))
    }

    package func fragment(_ id: String) -> Link { Link(checked: text + "#" + Link.encoded(id)) }

    /// With another path before it: `/en` and `/units` is `/en/units`.
    package func below(_ prefix: StaticString) -> Link {
        guard prefix.utf8CodeUnitCount > 0, text.hasPrefix("/") else { return self }
        return Link(checked: text == "/" ? prefix.description : prefix.description + text)
    }

    /// Percent signs for all that is not a letter, a digit or one of `-._~` (RFC 3986).
    private static func encoded(_ part: String) -> String {
        // A part of dots alone would lead upwards, with percent signs too; nothing has such a name.
        if part == "." || part == ".." { return "_" }
        var text = ""
        for byte in part.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return text
    }
}
