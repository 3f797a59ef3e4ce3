import CZlib

/// A PNG image: chunks that each end with a checksum, from IHDR to IEND and nothing behind.
///
/// Source: W3C PNG specification, third edition, 5.
struct PNGFile {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func inspect(_ limits: InspectionLimits) throws(InspectionRefusal) -> Inspection {
        var place = 8
        var hasData = false
        while true {
            guard let length = bytes.big(place, 4),
                let chunk = bytes.part(from: place + 4, count: length + 4),
                let checksum = bytes.big(place + 8 + length, 4)
            else { throw .damaged(.png, .cutOff) }
            guard PNGFile.crc(chunk) == checksum else { throw .damaged(.png, .checksum) }
            if place == 8 {
                guard chunk.has("IHDR"), length == 13, let width = chunk.big(4, 4),
                    let height = chunk.big(8, 4)
                else { throw .damaged(.png, .header) }
                try PixelSize(width: width, height: height).check(.png, limits)
            }
            if chunk.has("IDAT") { hasData = true }
            place += 12 + length
            if chunk.has("IEND") { break }
        }
        guard hasData else { throw .damaged(.png, .noPicture) }
        guard place == bytes.count else { throw .damaged(.png, .behindEnd) }
        return Inspection(.png)
    }

    private static func crc(_ chunk: Bytes) -> Int {
        chunk.withUnsafeBytes { buffer in
            Int(crc32(0, buffer.bindMemory(to: UInt8.self).baseAddress, UInt32(clamping: buffer.count)))
        }
    }
}
