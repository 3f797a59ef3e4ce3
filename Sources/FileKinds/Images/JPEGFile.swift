/// A JPEG image: segments from the start mark to the end mark.
///
/// Behind the end cameras put further pictures and data of their own, so that is allowed; a container hidden there is not
/// (``ZipDirectory/hides(in:)``). Source: ITU-T T.81, annex B.
struct JPEGFile {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func inspect(_ limits: InspectionLimits) throws(InspectionRefusal) -> Inspection {
        var place = 2
        var hasFrame = false
        var hasScan = false
        while true {
            guard let marker = try marker(&place) else { break }
            guard let length = bytes.big(place, 2), length >= 2,
                let segment = bytes.part(from: place, count: length)
            else { throw .damaged(.jpeg, .cutOff) }
            place += length
            switch marker {
            // Start of frame, in its kinds; C4, C8 and CC are tables.
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard let height = segment.big(3, 2), let width = segment.big(5, 2) else {
                    throw .damaged(.jpeg, .header)
                }
                try PixelSize(width: width, height: height).check(.jpeg, limits)
                hasFrame = true
            case 0xDA:
                guard hasFrame else { throw .damaged(.jpeg, .structure) }
                hasScan = true
                place = try endOfScan(from: place)
            default: break
            }
        }
        guard hasScan else { throw .damaged(.jpeg, .noPicture) }
        return Inspection(.jpeg)
    }

    /// Reads the next marker; `nil` at the end mark.
    private func marker(_ place: inout Int) throws(InspectionRefusal) -> UInt8? {
        while true {
            guard let first = bytes[place] else { throw .damaged(.jpeg, .endMark) }
            guard first == 0xFF else { throw .damaged(.jpeg, .structure) }
            while bytes[place] == 0xFF { place += 1 }
            guard let marker = bytes[place] else { throw .damaged(.jpeg, .endMark) }
            place += 1
            switch marker {
            case 0xD9: return nil
            // Marks without content.
            case 0x01, 0xD0...0xD7: continue
            case 0x00, 0xD8: throw .damaged(.jpeg, .structure)
            default: return marker
            }
        }
    }

    /// The place of the first marker behind packed picture data, in which FF 00 and restart marks belong to the data.
    private func endOfScan(from start: Int) throws(InspectionRefusal) -> Int {
        var place = start
        while let found = bytes.first(0xFF, from: place) {
            guard let next = bytes[found + 1] else { break }
            if next == 0x00 || (0xD0...0xD7).contains(next) {
                place = found + 2
            } else if next == 0xFF {
                place = found + 1
            } else {
                return found
            }
        }
        throw .damaged(.jpeg, .endMark)
    }
}
