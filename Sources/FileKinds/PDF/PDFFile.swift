/// A PDF document, looked through for what acts by itself when it is opened.
///
/// The names of such actions are looked for in the whole file and in the packed streams that hold objects; a PDF is read from its
/// end and may keep several versions of an object, so nothing in it is taken as unused. Source: ISO 32000-2, 7.
struct PDFFile {
    private let bytes: Bytes
    private let limits: InspectionLimits

    init(_ bytes: Bytes, _ limits: InspectionLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// How far before the end of the file its end mark may stand.
    private static let tail = 1_024
    /// Packed streams of objects looked into; each holds a hundred objects or more.
    private static let mostStreams = 20_000

    private static let warnings: [String: FileWarning] = [
        "JavaScript": .pdfJavaScript, "Launch": .pdfLaunch, "SubmitForm": .pdfLaunch,
        "ImportData": .pdfLaunch,
        "EmbeddedFile": .pdfEmbeddedFiles, "EmbeddedFiles": .pdfEmbeddedFiles, "RichMedia": .pdfMultimedia,
        "Rendition": .pdfMultimedia, "Encrypt": .pdfEncrypted, "XFA": .pdfDynamicForm,
    ]

    func inspect() throws(InspectionRefusal) -> Inspection {
        guard let major = bytes[5], let dot = bytes[6], (0x31...0x32).contains(major), dot == 0x2E else {
            throw .damaged(.pdf, .header)
        }
        let end = bytes.part(max(0, bytes.count - PDFFile.tail)..<bytes.count)
        guard end.first("%%EOF") != nil else { throw .damaged(.pdf, .endMark) }
        guard bytes.first("startxref") != nil else { throw .damaged(.pdf, .structure) }
        var warnings: Set<FileWarning> = []
        var streams: [Int] = []
        PDFNames(bytes).each { name, place in
            if let warning = PDFFile.warnings[name] { warnings.insert(warning) }
            if name == "ObjStm" { streams.append(place) }
        }
        if streams.count > PDFFile.mostStreams {
            warnings.insert(.pdfOpaque)
            streams.removeLast(streams.count - PDFFile.mostStreams)
        }
        var budget = limits.unpacked
        for place in streams {
            guard !warnings.contains(.pdfEncrypted),
                let unpacked = PDFStream(bytes, near: place)?.unpacked(&budget)
            else {
                warnings.insert(.pdfOpaque)
                continue
            }
            unpacked.withUnsafeBytes { buffer in
                PDFNames(Bytes(buffer)).each { name, _ in
                    if let warning = PDFFile.warnings[name] { warnings.insert(warning) }
                }
            }
        }
        // One word says enough: what is encrypted cannot be looked into.
        if warnings.contains(.pdfEncrypted) { warnings.remove(.pdfOpaque) }
        return Inspection(.pdf, warnings: warnings)
    }
}
