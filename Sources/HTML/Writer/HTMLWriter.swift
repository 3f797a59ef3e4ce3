/// Writes a page, element by element, into one buffer of bytes. Whatever comes from data is escaped, always.
///
///     h.div(.class("card")) {
///         h.p("5 < 7")
///     }
///
/// Elements are the properties in `Elements/`. Not for keeping across a suspension: a page is written in one go.
package final class HTMLWriter {
    package private(set) var bytes: [UInt8] = []

    /// - Parameter capacity: how many bytes are expected; it grows when there are more.
    package init(capacity: Int = 32_768) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes with a writer of its own and gives what came out.
    package static func fragment(_ content: (HTMLWriter) -> Void) -> HTMLFragment {
        let writer = HTMLWriter(capacity: 1_024)
        content(writer)
        return HTMLFragment(bytes: writer.bytes)
    }

    /// The beginning of every document.
    package func doctype() { append("<!doctype html>") }

    /// Characters between tags.
    package func text(_ text: String) { escape(text) }

    /// What was written before by a writer.
    package func insert(_ fragment: HTMLFragment) { bytes.append(contentsOf: fragment.bytes) }

    // MARK: - Parts

    func open(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for attribute in attributes { write(attribute) }
        bytes.append(UInt8(ascii: ">"))
    }

    func close(_ name: StaticString) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    private func write(_ attribute: Attribute) {
        switch attribute.value {
        case .absent: return
        case .present:
            bytes.append(UInt8(ascii: " "))
            append(attribute.name)
        case .text(let text):
            begin(attribute)
            escape(text)
            bytes.append(UInt8(ascii: "\""))
        case .number(let number):
            begin(attribute)
            bytes.append(contentsOf: String(number).utf8)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private func begin(_ attribute: Attribute) {
        bytes.append(UInt8(ascii: " "))
        append(attribute.name)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
    }

    private func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes what HTML reads back as the same characters, inside of elements and of quoted attributes alike.
    ///
    /// Characters that no document may have (U+0000 and other controls) become U+FFFD.
    private func escape(_ text: String) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for place in source.indices {
                let replacement: StaticString
                switch source[place] {
                case UInt8(ascii: "&"): replacement = "&amp;"
                case UInt8(ascii: "<"): replacement = "&lt;"
                case UInt8(ascii: ">"): replacement = "&gt;"
                case UInt8(ascii: "\""): replacement = "&quot;"
                case UInt8(ascii: "'"): replacement = "&#39;"
                case 0...8, 11, 12, 14...31, 127: replacement = "\u{FFFD}"
                default: continue
                }
                bytes.append(contentsOf: source[start..<place])
                append(replacement)
                start = place + 1
            }
            bytes.append(contentsOf: source[start...])
        }
    }
}
