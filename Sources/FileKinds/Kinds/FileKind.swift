/// What a file is by its content: the kinds that are taken as evidence. The list is closed.
package enum FileKind: String, Hashable, Sendable, CaseIterable {
    case pdf, png, jpeg, webp, heic, tiff, docx, xlsx, pptx, odt, ods, odp, csv, text, mp4

    /// As in `Content-Type`, by the IANA register.
    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .webp: "image/webp"
        case .heic: "image/heic"
        case .tiff: "image/tiff"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .odp: "application/vnd.oasis.opendocument.presentation"
        case .csv: "text/csv; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        case .mp4: "video/mp4"
        }
    }

    /// The endings of names, the usual one first.
    package var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .heic: ["heic", "heif"]
        case .tiff: ["tiff", "tif"]
        case .csv: ["csv", "tsv"]
        case .text: ["txt", "text", "log", "md"]
        case .mp4: ["mp4", "m4v"]
        case .pdf, .png, .webp, .docx, .xlsx, .pptx, .odt, .ods, .odp: [rawValue]
        }
    }

    package var vietnamese: String {
        switch self {
        case .pdf: "tài liệu PDF"
        case .png, .webp, .heic, .tiff, .jpeg: "ảnh \(rawValue.uppercased())"
        case .docx: "văn bản Word (DOCX)"
        case .xlsx: "bảng tính Excel (XLSX)"
        case .pptx: "bài trình chiếu PowerPoint (PPTX)"
        case .odt: "văn bản OpenDocument (ODT)"
        case .ods: "bảng tính OpenDocument (ODS)"
        case .odp: "bài trình chiếu OpenDocument (ODP)"
        case .csv: "bảng CSV"
        case .text: "văn bản thuần UTF-8"
        case .mp4: "video MP4"
        }
    }

    package var english: String {
        switch self {
        case .pdf: "PDF document"
        case .png, .webp, .heic, .tiff, .jpeg: "\(rawValue.uppercased()) image"
        case .docx: "Word document (DOCX)"
        case .xlsx: "Excel workbook (XLSX)"
        case .pptx: "PowerPoint presentation (PPTX)"
        case .odt: "OpenDocument text (ODT)"
        case .ods: "OpenDocument spreadsheet (ODS)"
        case .odp: "OpenDocument presentation (ODP)"
        case .csv: "CSV table"
        case .text: "plain text in UTF-8"
        case .mp4: "MP4 video"
        }
    }
}
