/// Makes ZIP containers, good ones and such as no program would make.
struct ZipBuilder {
    struct Part {
        var name: String
        var content: [UInt8]
        var isStored = false
        var flags: UInt16 = 0
        var method: UInt16?
        /// What the directory says instead of the truth.
        var claimedSize: UInt32?
        var claimedCRC: UInt32?
        /// What stands in the header before the content instead of the name.
        var localName: String?
        /// Bytes behind the content.
        var gap: [UInt8] = []
        /// Points to the content of another part instead of its own.
        var sharesWith: Int?

        init(_ name: String, _ content: [UInt8], stored: Bool = false) {
            self.name = name
            self.content = content
            isStored = stored
        }

        init(_ name: String, _ text: String, stored: Bool = false) {
            self.init(name, Array(text.utf8), stored: stored)
        }
    }

    var parts: [Part] = []
    var before: [UInt8] = []
    var after: [UInt8] = []
    var claimedCount: UInt16?

    var bytes: [UInt8] {
        var bytes = before
        var directory: [UInt8] = []
        var places: [UInt32] = []
        for part in parts {
            let packed = part.isStored ? part.content : Packing.deflated(part.content)
            let size = part.claimedSize ?? UInt32(part.content.count)
            let crc = part.claimedCRC ?? Packing.crc(part.content)
            let method = part.method ?? (part.isStored ? 0 : 8)
            let shared: [[UInt8]] = [
                UInt16(20).little, part.flags.little, method.little, UInt32(0x5A21_0000).little, crc.little,
                UInt32(packed.count).little, size.little,
            ]
            let place = part.sharesWith.map { places[$0] } ?? UInt32(bytes.count)
            places.append(place)
            if part.sharesWith == nil {
                let name = Array((part.localName ?? part.name).utf8)
                bytes += Array("PK\u{3}\u{4}".utf8) + shared.joined()
                bytes += UInt16(name.count).little + UInt16(0).little + name + packed + part.gap
            }
            let name = Array(part.name.utf8)
            directory += Array("PK\u{1}\u{2}".utf8) + UInt16(20).little + shared.joined()
            directory += UInt16(name.count).little + [UInt8](repeating: 0, count: 12) + place.little + name
        }
        let count = claimedCount ?? UInt16(parts.count)
        let start = UInt32(bytes.count)
        bytes += directory + Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + count.little + count.little
        bytes += UInt32(directory.count).little + start.little + [0, 0] + after
        return bytes
    }

    /// A small Word document.
    static func document(types extra: String = "", _ more: [Part] = []) -> ZipBuilder {
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        return ZipBuilder(
            parts: [
                Part("[Content_Types].xml", "<Types><Override ContentType=\"\(main)\"/>\(extra)</Types>"),
                Part("_rels/.rels", "<Relationships/>"),
                Part("word/document.xml", "<w:document/>"),
            ] + more
        )
    }

    /// A small OpenDocument text.
    static func openDocument(manifest: String = "<manifest:manifest/>", _ more: [Part] = []) -> ZipBuilder {
        ZipBuilder(
            parts: [
                Part("mimetype", "application/vnd.oasis.opendocument.text", stored: true),
                Part("META-INF/manifest.xml", manifest), Part("content.xml", "<office:document-content/>"),
            ] + more
        )
    }
}
