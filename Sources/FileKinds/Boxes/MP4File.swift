/// An MP4 video: boxes to the last byte, with a table of contents and with media data.
struct MP4File {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func inspect() throws(InspectionRefusal) -> Inspection {
        guard let boxes = Boxes(bytes) else { throw .damaged(.mp4, .cutOff) }
        guard boxes.first("moov") != nil, boxes.first("mdat") != nil else {
            throw .damaged(.mp4, .noPicture)
        }
        return Inspection(.mp4)
    }
}
