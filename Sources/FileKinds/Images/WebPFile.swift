/// A WebP image: chunks in a RIFF file that says exactly how long it is.
///
/// Source: WebP container specification; RFC 6386 (VP8) 9.1; WebP lossless bitstream 3.
struct WebPFile {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func inspect(_ limits: InspectionLimits) throws(InspectionRefusal) -> Inspection {
        guard let size = bytes.little(4, 4) else { throw .damaged(.webp, .header) }
        guard size + 8 <= bytes.count else { throw .damaged(.webp, .cutOff) }
        guard size + 8 == bytes.count else { throw .damaged(.webp, .behindEnd) }
        var place = 12
        var hasPicture = false
        while place < bytes.count {
            guard let length = bytes.little(place + 4, 4),
                let chunk = bytes.part(from: place + 8, count: length)
            else { throw .damaged(.webp, .cutOff) }
            if let size = try WebPFile.size(chunk, bytes.part(place..<place + 4).text) {
                try size.check(.webp, limits)
            }
            hasPicture =
                hasPicture || ["VP8 ", "VP8L", "ANMF"].contains(bytes.part(place..<place + 4).text)
            // Chunks begin at even places.
            place += 8 + length + length % 2
        }
        guard hasPicture else { throw .damaged(.webp, .noPicture) }
        return Inspection(.webp)
    }

    /// The size that a chunk of picture data states, if it is one.
    private static func size(_ chunk: Bytes, _ name: String) throws(InspectionRefusal) -> PixelSize? {
        switch name {
        case "VP8 ":
            guard chunk.has([0x9D, 0x01, 0x2A], at: 3), let width = chunk.little(6, 2),
                let height = chunk.little(8, 2)
            else { throw .damaged(.webp, .header) }
            return PixelSize(width: width & 0x3FFF, height: height & 0x3FFF)
        case "VP8L":
            guard chunk[0] == 0x2F, let bits = chunk.little(1, 4) else { throw .damaged(.webp, .header) }
            return PixelSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
        case "VP8X":
            guard let width = chunk.little(4, 3), let height = chunk.little(7, 3) else {
                throw .damaged(.webp, .header)
            }
            return PixelSize(width: width + 1, height: height + 1)
        default: return nil
        }
    }
}
