/// One part of a ZIP container, as the directory at the end describes it.
///
/// Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.5.3.
struct ZipEntry {
    let name: String
    private let rawName: [UInt8]
    let flags: Int
    let method: Int
    let crc: Int
    let packed: Int
    let unpacked: Int
    /// Where the local header before the content stands.
    let header: Int
    /// Where the next entry of the directory begins.
    let next: Int

    static let stored = 0
    static let deflated = 8
    /// Encryption, sizes behind the content, names in UTF-8; other flags are hints about the packing.
    private static let meaningful = 0x2849

    init(_ bytes: Bytes, at place: Int) throws(ZipRefusal) {
        guard bytes.has("PK\u{1}\u{2}", at: place), let flags = bytes.little(place + 8, 2),
            let method = bytes.little(place + 10, 2), let crc = bytes.little(place + 16, 4),
            let packed = bytes.little(place + 20, 4), let unpacked = bytes.little(place + 24, 4),
            let nameLength = bytes.little(place + 28, 2), let extraLength = bytes.little(place + 30, 2),
            let commentLength = bytes.little(place + 32, 2), let disk = bytes.little(place + 34, 2),
            let header = bytes.little(place + 42, 4), disk == 0 || disk == 0xFFFF,
            let name = bytes.part(from: place + 46, count: nameLength),
            let extra = bytes.part(from: place + 46 + nameLength, count: extraLength)
        else { throw ZipRefusal(.directory) }
        self.name = name.text
        rawName = name.array
        self.flags = flags
        self.method = method
        self.crc = crc
        var wide = ZipWideFields(extra)
        self.unpacked = try wide.value(unpacked)
        self.packed = try wide.value(packed)
        self.header = try wide.value(header)
        next = place + 46 + nameLength + extraLength + commentLength
        try checkName()
    }

    private func checkName() throws(ZipRefusal) {
        guard !rawName.isEmpty, rawName.count <= 1_024, !rawName.contains(where: { $0 < 0x20 || $0 == 0x5C }),
            rawName[0] != UInt8(ascii: "/"), rawName.dropFirst().first != UInt8(ascii: ":"),
            !rawName.split(separator: UInt8(ascii: "/")).contains([0x2E, 0x2E])
        else { throw ZipRefusal(.name(entry: shown)) }
    }

    /// The name for messages: short, and without what could disturb a terminal.
    var shown: String {
        String(String.UnicodeScalarView(name.unicodeScalars.prefix(80).map { $0.value < 0x20 ? "?" : $0 }))
    }

    /// Whether sizes stand behind the content instead of before it.
    private var hasDescriptor: Bool { flags & 8 != 0 }

    /// Bytes that may stand behind the content: a mark, the checksum and two sizes of 4 or 8 bytes.
    var descriptorRoom: Int { hasDescriptor ? 24 : 0 }

    /// Where the content lies, once the header before it was found to say the same as the directory.
    func content(_ bytes: Bytes) throws(ZipRefusal) -> Range<Int> {
        // Bits 0, 6 and 13: encryption in its kinds. Method 99 is encryption too.
        guard flags & 0x2041 == 0, method != 99 else { throw ZipRefusal(.encrypted(entry: shown)) }
        guard method == ZipEntry.stored || method == ZipEntry.deflated else {
            throw ZipRefusal(.method(entry: shown, method))
        }
        guard bytes.has("PK\u{3}\u{4}", at: header), let localFlags = bytes.little(header + 6, 2),
            let localMethod = bytes.little(header + 8, 2), let localCRC = bytes.little(header + 14, 4),
            let localPacked = bytes.little(header + 18, 4), let localUnpacked = bytes.little(header + 22, 4),
            let nameLength = bytes.little(header + 26, 2), let extraLength = bytes.little(header + 28, 2),
            let localName = bytes.part(from: header + 30, count: nameLength),
            let extra = bytes.part(from: header + 30 + nameLength, count: extraLength),
            (localFlags ^ flags) & ZipEntry.meaningful == 0, localMethod == method, localName.array == rawName
        else { throw ZipRefusal(.mismatch(entry: shown)) }
        var wide = ZipWideFields(extra)
        let sizes = try (unpacked: wide.value(localUnpacked), packed: wide.value(localPacked))
        let isBlank = hasDescriptor && sizes.unpacked == 0 && sizes.packed == 0 && localCRC == 0
        guard isBlank || sizes == (unpacked, packed) && localCRC == crc else {
            throw ZipRefusal(.mismatch(entry: shown))
        }
        let start = header + 30 + nameLength + extraLength
        guard bytes.part(from: start, count: packed) != nil,
            method == ZipEntry.deflated || packed == unpacked
        else { throw ZipRefusal(.mismatch(entry: shown)) }
        return start..<start + packed
    }
}
