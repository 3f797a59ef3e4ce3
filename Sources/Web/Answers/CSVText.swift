/// Writes CSV (RFC 4180) in UTF-8 with a mark at the beginning, by which spreadsheets recognise it.
package struct CSVText: Sendable {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    package init(_ header: [String]) { append(header) }

    package mutating func append(_ cells: [String]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// The text as spreadsheets show and never run it: what begins like a formula and is no number gets an apostrophe.
    package static func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
            Double(text) == nil
        else { return text }
        return "'" + text
    }

    private mutating func append(_ text: String) {
        let cell = CSVText.harmless(text)
        let needsQuotes = cell.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
        }
        guard needsQuotes else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
