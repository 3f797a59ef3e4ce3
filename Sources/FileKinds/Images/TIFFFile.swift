/// A TIFF image, of one page or many: directories of fields that lead from one to the next.
///
/// Source: TIFF 6.0, section 2.
struct TIFFFile {
    private let bytes: Bytes
    private let isLittle: Bool

    /// Fields of all pages; a page has some twenty.
    private static let mostFields = 1_000_000

    init(_ bytes: Bytes) {
        self.bytes = bytes
        isLittle = bytes[0] == 0x49
    }

    func inspect(_ limits: InspectionLimits) throws(InspectionRefusal) -> Inspection {
        var seen: Set<Int> = []
        var next = number(4, 4) ?? 0
        var fields = 0
        while next != 0 {
            // A page that leads back to an earlier one would never end.
            guard seen.insert(next).inserted, seen.count <= limits.pages else {
                throw .damaged(.tiff, .structure)
            }
            // Pages may share bytes, so that few of them could ask for much work.
            fields += number(next, 2) ?? 0
            guard fields <= TIFFFile.mostFields else { throw .damaged(.tiff, .structure) }
            next = try page(at: next, limits)
        }
        guard !seen.isEmpty else { throw .damaged(.tiff, .noPicture) }
        return Inspection(.tiff)
    }

    /// - Returns: where the next page's fields are; 0 behind the last.
    private func page(at place: Int, _ limits: InspectionLimits) throws(InspectionRefusal) -> Int {
        guard let count = number(place, 2), let next = number(place + 2 + 12 * count, 4) else {
            throw .damaged(.tiff, .cutOff)
        }
        var width = 0
        var height = 0
        for field in 0..<count {
            let start = place + 2 + 12 * field
            guard let tag = number(start, 2), let type = number(start + 2, 2), tag == 256 || tag == 257 else {
                continue
            }
            // Whole numbers of two bytes or of four.
            guard type == 3 || type == 4, number(start + 4, 4) == 1,
                let value = number(start + 8, type == 3 ? 2 : 4)
            else { throw .damaged(.tiff, .dimensions) }
            if tag == 256 { width = value } else { height = value }
        }
        try PixelSize(width: width, height: height).check(.tiff, limits)
        return next
    }

    private func number(_ place: Int, _ width: Int) -> Int? {
        isLittle ? bytes.little(place, width) : bytes.big(place, width)
    }
}
