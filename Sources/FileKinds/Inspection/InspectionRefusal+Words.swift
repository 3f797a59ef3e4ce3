extension InspectionRefusal: CustomStringConvertible {
    package var description: String { english }

    /// What was found, what was expected and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .empty: "tệp rỗng; hãy chọn lại tệp"
        case .tooLarge(let size, let limit):
            (size.map { "tệp có \($0) byte, quá giới hạn" } ?? "tệp lớn quá giới hạn") + " \(limit >> 20) MiB"
                + "; hãy chia nhỏ hoặc quét lại ở độ phân giải thấp hơn"
        case .notAccepted(let kind, let named):
            (named.vietnamese.flatMap { $0 == kind.vietnamese ? nil : "tên tệp nói là \($0), " } ?? "")
                + "nội dung là \(kind.vietnamese), loại không được nhận; \(kind.remedyVietnamese)"
        case .notWhatItsNameSays(let found, let named):
            "tên tệp nói là \(named.vietnamese ?? "không rõ"), nội dung lại là \(found.vietnamese)"
                + "; hãy đổi đuôi tên thành .\(found.endings[0]) hoặc chọn đúng tệp"
        case .damaged(let kind, let part):
            "tệp bắt đầu như \(kind.vietnamese) nhưng hỏng: \(part.vietnamese); hãy mở thử, lưu hoặc quét lại rồi gửi lại"
        case .container(let fault): fault.vietnamese
        case .macros(let part):
            "tài liệu có mã chạy được (macro) ở “\(part)”; hãy lưu lại không kèm macro hoặc xuất ra PDF"
        case .dimensions(let width, let height, let side, let pixels):
            "ảnh rộng \(width), cao \(height) điểm, quá giới hạn \(side) điểm một cạnh hoặc \(pixels) điểm cả ảnh; hãy thu nhỏ"
        case .alsoAnother(let kind, .zip):
            "\(kind.vietnamese) này còn chứa một tệp ZIP giấu ở cuối; hãy xuất lại từ chương trình gốc"
        case .alsoAnother(let kind, .pdf):
            "\(kind.vietnamese) này còn đọc được như một tệp PDF; hãy xuất lại từ chương trình gốc"
        case .notUTF8(let place):
            "văn bản không theo mã UTF-8 (byte thứ \(place)); hãy lưu lại bằng mã UTF-8 (Unicode)"
        }
    }

    /// What was found, what was expected and what to do, in English.
    package var english: String {
        switch self {
        case .empty: "the file is empty; choose it again"
        case .tooLarge(let size, let limit):
            (size.map { "the file has \($0) bytes, more than" } ?? "the file is larger than")
                + " \(limit >> 20) MiB; split it or scan at a lower resolution"
        case .notAccepted(let kind, let named):
            (named.english.flatMap { $0 == kind.english ? nil : "the name says \($0), " } ?? "")
                + "the content is \(kind.english), which is not taken; \(kind.remedyEnglish)"
        case .notWhatItsNameSays(let found, let named):
            "the name says \(named.english ?? "nothing known"), the content is \(found.english)"
                + "; rename it to .\(found.endings[0]) or choose the right file"
        case .damaged(let kind, let part):
            "the file begins as \(kind.english) but is damaged: \(part.english); open it, save or scan it again, and send that"
        case .container(let fault): fault.english
        case .macros(let part):
            "the document holds programs (macros) in “\(part)”; save it without macros or export it to PDF"
        case .dimensions(let width, let height, let side, let pixels):
            "the image is \(width) wide and \(height) high, beyond \(side) a side or \(pixels) pixels in all; scale it down"
        case .alsoAnother(let kind, .zip):
            "this \(kind.english) also holds a ZIP archive at its end; export it anew from the program it came from"
        case .alsoAnother(let kind, .pdf):
            "this \(kind.english) can also be read as a PDF; export it anew from the program it came from"
        case .notUTF8(let place): "the text is not UTF-8 (byte \(place)); save it in UTF-8 (Unicode)"
        }
    }
}
