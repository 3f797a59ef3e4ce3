/// What the first bytes of a file promise.
enum Signature: Hashable {
    case pdf, png, jpeg, webp, heic, tiff, mp4, container, text
    case foreign(ForeignKind)

    init(_ bytes: Bytes) {
        if let known = Signature.binary.first(where: { bytes.has($0.mark) }) {
            self = known.signature
        } else if bytes.has("RIFF") {
            self = bytes.has("WEBP", at: 8) ? .webp : .foreign(.otherMedia)
        } else if bytes.has("ftyp", at: 4) {
            self = Signature.brand(bytes)
        } else if Signature.looksLikeText(bytes) {
            self = Signature.text(bytes)
        } else {
            self = .foreign(.unknown)
        }
    }

    private static let binary: [(mark: [UInt8], signature: Signature)] = [
        (Array("%PDF-".utf8), .pdf),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        ([0xFF, 0xD8, 0xFF], .jpeg),
        ([0x49, 0x49, 0x2A, 0x00], .tiff),
        ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
        ([0x50, 0x4B, 0x03, 0x04], .container),
        ([0x50, 0x4B, 0x05, 0x06], .foreign(.zip)),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .foreign(.oldOffice)),
        ([0x7F, 0x45, 0x4C, 0x46], .foreign(.program)),
        // Windows' programs, and Java's, which share their first bytes with Apple's.
        ([0x4D, 0x5A], .foreign(.program)),
        ([0xCA, 0xFE, 0xBA, 0xBE], .foreign(.program)),
        ([0xFE, 0xED, 0xFA, 0xCE], .foreign(.program)),
        ([0xFE, 0xED, 0xFA, 0xCF], .foreign(.program)),
        ([0xCE, 0xFA, 0xED, 0xFE], .foreign(.program)),
        ([0xCF, 0xFA, 0xED, 0xFE], .foreign(.program)),
        ([0x00, 0x61, 0x73, 0x6D], .foreign(.program)),
        // A link of Windows.
        ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], .foreign(.program)),
        (Array("Rar!\u{1A}\u{07}".utf8), .foreign(.archive)),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .foreign(.archive)),
        ([0x1F, 0x8B], .foreign(.archive)),
        (Array("BZh".utf8), .foreign(.archive)),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .foreign(.archive)),
        ([0x28, 0xB5, 0x2F, 0xFD], .foreign(.archive)),
        (Array("MSCF".utf8), .foreign(.archive)),
        (Array("GIF8".utf8), .foreign(.gif)),
        ([0x42, 0x4D], .foreign(.bmp)),
        ([0x00, 0x00, 0x01, 0x00], .foreign(.bmp)),
        ([0x1A, 0x45, 0xDF, 0xA3], .foreign(.otherMedia)),
        (Array("OggS".utf8), .foreign(.otherMedia)),
        (Array("ID3".utf8), .foreign(.otherMedia)),
        ([0xFF, 0xFE], .foreign(.otherText)),
        ([0xFE, 0xFF], .foreign(.otherText)),
    ]

    /// The ISO base media family says in its first box which of many formats it is.
    private static func brand(_ bytes: Bytes) -> Signature {
        guard let size = bytes.big(0, 4), size >= 16, size <= 4_096,
            let box = bytes.part(from: 0, count: size)
        else { return .foreign(.unknown) }
        var brands: [String] = []
        // The major brand, a version, then the compatible ones.
        for place in stride(from: 8, to: size - 3, by: 4) where place != 12 {
            if let brand = box.part(from: place, count: 4) { brands.append(brand.text) }
        }
        let major = brands.first ?? ""
        if brands.contains(where: { $0 == "avif" || $0 == "avis" }) { return .foreign(.avif) }
        let isImage = ["mif1", "msf1", "miaf", "heic", "heix", "heim", "heis"].contains(major)
        if isImage, brands.contains(where: { ["heic", "heix", "heim", "heis"].contains($0) }) {
            return .heic
        }
        if isImage { return .foreign(.unknown) }
        if major == "qt  " { return .foreign(.quickTime) }
        if major.hasPrefix("3g") || major.hasPrefix("M4A") || major.hasPrefix("M4B") {
            return .foreign(.otherMedia)
        }
        let isVideo = ["mp4", "iso", "avc", "M4V", "dash", "mmp4", "MSNV"].contains { major.hasPrefix($0) }
        return isVideo ? .mp4 : .foreign(.otherMedia)
    }

    /// Whether the beginning has no byte that no text has.
    private static func looksLikeText(_ bytes: Bytes) -> Bool {
        !bytes.part(0..<4_096).array.contains { TextFile.isControl($0) }
    }

    private static func text(_ bytes: Bytes) -> Signature {
        var head = bytes.part(0..<1_024).text.unicodeScalars[...]
        while let first = head.first, first == "\u{FEFF}" || first.properties.isWhitespace {
            head.removeFirst()
        }
        let start = String(head.prefix(200)).lowercased()
        if start.hasPrefix("{\\rtf") { return .foreign(.rtf) }
        if start.hasPrefix("%!ps") { return .foreign(.postScript) }
        if start.hasPrefix("#!") { return .foreign(.script) }
        // A text that explains something between pointed brackets is rare; a page that calls itself text is not.
        guard start.hasPrefix("<"), let second = start.dropFirst().first,
            "!?/".contains(second) || second.isLetter
        else { return .text }
        if start.contains("<svg") { return .foreign(.svg) }
        if start.contains("<!doctype html") || start.contains("<html") { return .foreign(.html) }
        return .foreign(start.hasPrefix("<?xml") ? .xml : .html)
    }
}
