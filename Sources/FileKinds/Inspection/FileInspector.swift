/// Tells what a file is by looking at its bytes, and refuses what is not what it seems.
///
/// Neither the name nor what a browser claims decides; the name must merely not contradict what was found. Nothing is unpacked
/// further than ``InspectionLimits`` allow, nothing is executed, and no byte makes it trap.
///
/// - Complexity: linear in the size of the file and of what a container unpacks to.
package struct FileInspector: Sendable {
    package let limits: InspectionLimits

    package init(_ limits: InspectionLimits = InspectionLimits()) { self.limits = limits }

    package func inspect(_ bytes: Bytes, named claim: NameClaim) throws(InspectionRefusal) -> Inspection {
        guard bytes.count > 0 else { throw .empty }
        guard bytes.count <= limits.size else { throw .tooLarge(size: bytes.count, limit: limits.size) }
        let inspection: Inspection
        switch Signature(bytes) {
        case .foreign(let kind): throw .notAccepted(kind, named: claim)
        case .container: inspection = try OfficeContainer(bytes, limits).inspect(named: claim)
        case .pdf: inspection = try PDFFile(bytes, limits).inspect()
        case .png: inspection = try PNGFile(bytes).inspect(limits)
        case .jpeg: inspection = try JPEGFile(bytes).inspect(limits)
        case .webp: inspection = try WebPFile(bytes).inspect(limits)
        case .heic: inspection = try HEICFile(bytes).inspect(limits)
        case .tiff: inspection = try TIFFFile(bytes).inspect(limits)
        case .mp4: inspection = try MP4File(bytes).inspect()
        case .text: inspection = try TextFile(bytes).inspect(named: claim)
        }
        guard claim.allows(inspection.kind) else {
            throw .notWhatItsNameSays(found: inspection.kind, named: claim)
        }
        try refuseAnother(bytes, inspection.kind)
        return inspection
    }

    /// Files made so that another program reads them as another kind: readers of ZIP begin at the end, readers of PDF look for their
    /// mark within the first 1,024 bytes.
    private func refuseAnother(_ bytes: Bytes, _ kind: FileKind) throws(InspectionRefusal) {
        switch kind {
        case .docx, .xlsx, .pptx, .odt, .ods, .odp:
            // The directory was held against every byte of the file already.
            break
        case .text, .csv:
            if ZipDirectory.hides(in: bytes) { throw .alsoAnother(kind, .zip) }
        case .pdf:
            if ZipDirectory.hides(in: bytes) { throw .alsoAnother(kind, .zip) }
        case .png, .jpeg, .webp, .heic, .tiff, .mp4:
            if ZipDirectory.hides(in: bytes) { throw .alsoAnother(kind, .zip) }
            if bytes.part(0..<1_024).first("%PDF-") != nil { throw .alsoAnother(kind, .pdf) }
        }
    }
}
