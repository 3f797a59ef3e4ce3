/// Writes JSON (RFC 8259), member by member, in the order in which they come.
///
///     j.object {
///         j.member("code", "08542")
///         j.list("children") { for child in children { j.object { … } } }
///     }
package final class JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// Whether something stands before in the same object or list.
    private var needsComma = false

    package init() {}

    package static func bytes(_ write: (JSONWriter) -> Void) -> [UInt8] {
        let writer = JSONWriter()
        write(writer)
        return writer.bytes
    }

    package func object(_ members: () -> Void) { nest("{", "}", members) }

    package func list(_ items: () -> Void) { nest("[", "]", items) }

    package func object(_ name: String, _ members: () -> Void) {
        key(name)
        object(members)
    }

    package func list(_ name: String, _ items: () -> Void) {
        key(name)
        list(items)
    }

    package func member(_ name: String, _ value: String?) {
        key(name)
        if let value { self.value(value) } else { plain("null") }
    }

    package func member(_ name: String, _ value: Int?) {
        key(name)
        plain(value.map(String.init) ?? "null")
    }

    package func member(_ name: String, _ value: Bool) {
        key(name)
        plain(value ? "true" : "false")
    }

    /// A number in plain notation, which must be one: `1234.50`.
    package func member(_ name: String, number: String) {
        key(name)
        plain(number)
    }

    package func value(_ value: String) {
        comma()
        quote(value)
        needsComma = true
    }

    // MARK: - Parts

    private func nest(_ opening: String, _ closing: String, _ content: () -> Void) {
        comma()
        bytes.append(contentsOf: opening.utf8)
        needsComma = false
        content()
        bytes.append(contentsOf: closing.utf8)
        needsComma = true
    }

    private func key(_ name: String) {
        comma()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private func plain(_ text: String) {
        comma()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<32:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
