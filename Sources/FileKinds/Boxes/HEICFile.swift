/// A HEIC image: boxes to the last byte, one of which says how large each picture is.
///
/// Source: ISO/IEC 23008-12, 6.5.3 (`ispe`).
struct HEICFile {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func inspect(_ limits: InspectionLimits) throws(InspectionRefusal) -> Inspection {
        guard let boxes = Boxes(bytes) else { throw .damaged(.heic, .cutOff) }
        // A version and flags stand before the boxes within `meta`.
        guard let meta = boxes.first("meta"), let inner = Boxes(meta.part(4..<max(4, meta.count))),
            let properties = inner.first("iprp").flatMap({ Boxes($0) })?.first("ipco").flatMap({ Boxes($0) })
        else { throw .damaged(.heic, .structure) }
        let extents = properties.all.filter { $0.type == "ispe" }
        guard !extents.isEmpty else { throw .damaged(.heic, .noPicture) }
        for extent in extents {
            guard let width = extent.content.big(4, 4), let height = extent.content.big(8, 4) else {
                throw .damaged(.heic, .dimensions)
            }
            try PixelSize(width: width, height: height).check(.heic, limits)
        }
        return Inspection(.heic)
    }
}
