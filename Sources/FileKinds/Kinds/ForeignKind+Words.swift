extension ForeignKind {
    package var vietnamese: String {
        switch self {
        case .program: "chương trình chạy được"
        case .script: "tập lệnh"
        case .html: "trang HTML"
        case .svg: "hình SVG"
        case .xml: "tệp XML"
        case .rtf: "văn bản RTF"
        case .postScript: "tệp PostScript"
        case .oldOffice: "tệp Office đời cũ (DOC, XLS, PPT) hoặc tệp Office có mật khẩu"
        case .otherOffice: "tệp Office loại khác (mẫu, trình chiếu tự chạy hoặc có macro)"
        case .zip: "tệp nén ZIP"
        case .archive: "tệp nén"
        case .gif: "ảnh GIF"
        case .bmp: "ảnh BMP"
        case .avif: "ảnh AVIF"
        case .quickTime: "video QuickTime (MOV)"
        case .otherMedia: "âm thanh hoặc video không phải MP4"
        case .otherText: "văn bản không theo mã UTF-8"
        case .unknown: "tệp không rõ loại"
        }
    }

    package var english: String {
        switch self {
        case .program: "a program"
        case .script: "a script"
        case .html: "an HTML page"
        case .svg: "an SVG drawing"
        case .xml: "an XML file"
        case .rtf: "an RTF text"
        case .postScript: "a PostScript file"
        case .oldOffice: "an old Office file (DOC, XLS, PPT) or one with a password"
        case .otherOffice: "another kind of Office file (a template, a slide show or one with macros)"
        case .zip: "a ZIP archive"
        case .archive: "an archive"
        case .gif: "a GIF image"
        case .bmp: "a BMP image"
        case .avif: "an AVIF image"
        case .quickTime: "a QuickTime video (MOV)"
        case .otherMedia: "sound or a video other than MP4"
        case .otherText: "text in another encoding than UTF-8"
        case .unknown: "of an unknown kind"
        }
    }

    /// What to do instead.
    var remedyVietnamese: String {
        switch self {
        case .oldOffice, .otherOffice: "hãy lưu lại thành DOCX, XLSX, PPTX hoặc PDF, không đặt mật khẩu"
        case .rtf, .postScript, .html, .svg, .xml: "hãy xuất ra PDF"
        case .zip, .archive: "hãy giải nén và gửi từng tệp bên trong"
        case .gif, .bmp, .avif: "hãy lưu lại thành PNG hoặc JPEG"
        case .quickTime, .otherMedia: "hãy chuyển thành MP4"
        case .otherText: "hãy lưu lại bằng mã UTF-8 (Unicode)"
        case .program, .script: "tệp loại này không bao giờ được nhận"
        case .unknown: "hãy gửi PDF, ảnh, DOCX, XLSX, PPTX, ODT, ODS, ODP, CSV, TXT hoặc MP4"
        }
    }

    var remedyEnglish: String {
        switch self {
        case .oldOffice, .otherOffice: "save it as DOCX, XLSX, PPTX or PDF, without a password"
        case .rtf, .postScript, .html, .svg, .xml: "export it to PDF"
        case .zip, .archive: "unpack it and send the files one by one"
        case .gif, .bmp, .avif: "save it as PNG or JPEG"
        case .quickTime, .otherMedia: "convert it to MP4"
        case .otherText: "save it in UTF-8 (Unicode)"
        case .program, .script: "such files are never taken"
        case .unknown: "send PDF, an image, DOCX, XLSX, PPTX, ODT, ODS, ODP, CSV, TXT or MP4"
        }
    }
}
