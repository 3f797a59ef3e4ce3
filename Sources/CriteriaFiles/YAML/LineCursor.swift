/// Walks forward over the lines of a file, so that looking up many lines in order costs one pass.
struct LineCursor {
    private let bytes: [UInt8]
    private var line = 1
    private var start = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The scalars of a line from a column on, both counted from 1; lines must be asked for in ascending order.
    mutating func scalars(line wanted: Int, from column: Int) -> [Unicode.Scalar] {
        while line < wanted {
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { return [] }
            start = end + 1
            line += 1
        }
        guard line == wanted else { return [] }
        let text = String(decoding: bytes[start...].prefix { $0 != 0x0A }, as: UTF8.self)
        return Array(text.unicodeScalars.dropFirst(column - 1))
    }

    /// For each scalar of a quoted text, and for its end, how many columns it stands behind the opening quote.
    mutating func columns(ofQuotedAt line: Int, column: Int, length: Int) -> [Int]? {
        let raw = Array(scalars(line: line, from: column).prefix(length))
        guard let quote = raw.first, quote == "\"" || quote == "'" else { return nil }
        var columns: [Int] = []
        var index = 1
        while index < raw.count - 1 {
            columns.append(index)
            index += quote == "'" ? (raw[index] == "'" ? 2 : 1) : Self.width(ofEscapeIn: raw, at: index)
        }
        columns.append(raw.count - 1)
        return columns
    }

    private static func width(ofEscapeIn raw: [Unicode.Scalar], at index: Int) -> Int {
        guard raw[index] == "\\" else { return 1 }
        switch raw[index + 1] {
        case "x": return 4
        case "u": return 6
        case "U": return 10
        default: return 2
        }
    }
}
