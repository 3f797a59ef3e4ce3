/// Plain text in UTF-8, or a table of it.
struct TextFile {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// A byte that text has not: control characters but tabulator, line feed, form feed and carriage return.
    static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D || byte == 0x7F
    }

    /// - Throws: ``InspectionRefusal/notUTF8(at:)`` where a name promises text, else that the kind is not known.
    func inspect(named claim: NameClaim) throws(InspectionRefusal) -> Inspection {
        if let place = firstControl {
            throw claim.allows(.text) && claim != .nothing
                ? .notUTF8(at: place) : .notAccepted(.unknown, named: claim)
        }
        if let place = firstFault {
            throw claim.allows(.text) && claim != .nothing
                ? .notUTF8(at: place) : .notAccepted(.otherText, named: claim)
        }
        guard let table = TextTableShape(bytes) else { return Inspection(.text) }
        return Inspection(.csv, warnings: table.hasFormulas ? [.csvFormulas] : [])
    }

    private var firstControl: Int? {
        bytes.withUnsafeBytes { buffer in buffer.firstIndex { TextFile.isControl($0) } }
    }

    /// The first byte that is not UTF-8: too short, too long, a surrogate or beyond U+10FFFF.
    ///
    /// Source: the Unicode Standard, table 3-7.
    private var firstFault: Int? {
        bytes.withUnsafeBytes { buffer in
            var place = 0
            while place < buffer.count {
                let lead = buffer[place]
                if lead < 0x80 {
                    place += 1
                    continue
                }
                let length: Int
                var second: ClosedRange<UInt8> = 0x80...0xBF
                switch lead {
                case 0xC2...0xDF: length = 2
                case 0xE0: (length, second) = (3, 0xA0...0xBF)
                case 0xE1...0xEC, 0xEE...0xEF: length = 3
                case 0xED: (length, second) = (3, 0x80...0x9F)
                case 0xF0: (length, second) = (4, 0x90...0xBF)
                case 0xF1...0xF3: length = 4
                case 0xF4: (length, second) = (4, 0x80...0x8F)
                default: return place
                }
                guard length <= buffer.count - place, second.contains(buffer[place + 1]) else { return place }
                for next in place + 2..<max(place + 2, place + length) where buffer[next] & 0xC0 != 0x80 {
                    return place
                }
                place += length
            }
            return nil
        }
    }
}
