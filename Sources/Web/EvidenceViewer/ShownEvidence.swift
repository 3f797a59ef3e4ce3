import FileKinds
import Records

/// What of evidence is shown within a page: kinds that every browser draws without running anything.
enum ShownEvidence: Equatable {
    case picture(MediaKind)
    case document

    /// `nil` for what is offered as a file only: other kinds, and documents that would do something when opened.
    init?(_ content: EvidenceContent) {
        switch content.kind {
        case .png: self = .picture(.png)
        case .jpeg: self = .picture(.jpeg)
        case .webp: self = .picture(.webp)
        case .pdf:
            guard content.warnings.isEmpty else { return nil }
            self = .document
        case .heic, .tiff, .docx, .xlsx, .pptx, .odt, .ods, .odp, .csv, .text, .mp4: return nil
        }
    }

    var mediaKind: MediaKind {
        switch self {
        case .picture(let kind): kind
        case .document: .pdf
        }
    }
}
