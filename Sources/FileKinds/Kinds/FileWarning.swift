/// What a verifier should know of a file that was taken.
package enum FileWarning: String, Hashable, Sendable, CaseIterable, Comparable {
    case pdfJavaScript = "pdf-javascript"
    /// An action that starts a program or sends a form.
    case pdfLaunch = "pdf-launch"
    case pdfEmbeddedFiles = "pdf-embedded-files"
    case pdfMultimedia = "pdf-multimedia"
    /// A form (XFA) whose content a program makes up when it is opened.
    case pdfDynamicForm = "pdf-dynamic-form"
    case pdfEncrypted = "pdf-encrypted"
    /// Parts are packed in a way that was not looked into.
    case pdfOpaque = "pdf-opaque"
    case embeddedObjects = "embedded-objects"
    /// Something is fetched from elsewhere when the document is opened.
    case remoteContent = "remote-content"
    /// A cell begins as a formula and would be computed by a spreadsheet program.
    case csvFormulas = "csv-formulas"

    package static func < (left: FileWarning, right: FileWarning) -> Bool { left.rawValue < right.rawValue }

    package var vietnamese: String {
        switch self {
        case .pdfJavaScript: "PDF có mã JavaScript"
        case .pdfLaunch: "PDF có lệnh mở chương trình hoặc gửi biểu mẫu"
        case .pdfEmbeddedFiles: "PDF có tệp đính kèm bên trong"
        case .pdfMultimedia: "PDF có nội dung đa phương tiện"
        case .pdfDynamicForm: "PDF có biểu mẫu động (XFA)"
        case .pdfEncrypted: "PDF được mã hóa; có thể đòi mật khẩu và chưa xem được bên trong"
        case .pdfOpaque: "PDF có phần nén theo cách chưa xem được"
        case .embeddedObjects: "tài liệu có tệp khác nhúng bên trong"
        case .remoteContent: "tài liệu tải nội dung từ nơi khác khi mở"
        case .csvFormulas: "có ô bắt đầu như công thức; chương trình bảng tính sẽ tính nó"
        }
    }

    package var english: String {
        switch self {
        case .pdfJavaScript: "the PDF has JavaScript"
        case .pdfLaunch: "the PDF starts a program or sends a form"
        case .pdfEmbeddedFiles: "the PDF has files attached inside"
        case .pdfMultimedia: "the PDF has multimedia"
        case .pdfDynamicForm: "the PDF has a dynamic form (XFA)"
        case .pdfEncrypted: "the PDF is encrypted; it may ask for a password and was not looked into"
        case .pdfOpaque: "parts of the PDF are packed in a way that was not looked into"
        case .embeddedObjects: "the document has other files inside"
        case .remoteContent: "the document fetches content from elsewhere when opened"
        case .csvFormulas: "a cell begins as a formula, which a spreadsheet program would compute"
        }
    }
}
