/// The names in the bytes of a PDF, such as `/JavaScript`, also when some of their letters are written as `#53`.
///
/// Source: ISO 32000-2, 7.3.5.
struct PDFNames {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// Longer names mean nothing here.
    private static let longest = 32

    /// Every name with the place of its slash.
    func each(_ body: (_ name: String, _ place: Int) -> Void) {
        var next = 0
        while let slash = bytes.first(UInt8(ascii: "/"), from: next) {
            next = slash + 1
            // Only few letters begin a name that matters; packed data are full of slashes.
            guard let first = bytes[next], first == UInt8(ascii: "#") || PDFNames.isCapital(first),
                let name = name(at: next)
            else { continue }
            body(name, slash)
        }
    }

    private func name(at start: Int) -> String? {
        var letters: [UInt8] = []
        var place = start
        while let byte = bytes[place], !PDFNames.isDelimiter(byte) {
            guard letters.count < PDFNames.longest else { return nil }
            if byte == UInt8(ascii: "#"), let high = PDFNames.digit(bytes[place + 1]),
                let low = PDFNames.digit(bytes[place + 2])
            {
                letters.append(high << 4 | low)
                place += 3
            } else {
                letters.append(byte)
                place += 1
            }
        }
        return String(validating: letters, as: UTF8.self)
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        case 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25: true
        default: false
        }
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case .some(let byte) where (0x30...0x39).contains(byte): byte - 0x30
        case .some(let byte) where (0x41...0x46).contains(byte & 0xDF): (byte & 0xDF) - 0x41 + 10
        default: nil
        }
    }
}
