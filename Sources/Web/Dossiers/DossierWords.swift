import Criteria

/// The words of a unit's own dossier.
enum DossierWords {
    static let check = Text(vi: "Kiểm tra và nộp", en: "Check and submit")
    static let registeredLevel = Text(vi: "Mức đăng ký", en: "Registered for")
    static let returned = Text(vi: "Hồ sơ được trả lại để hoàn thiện", en: "Returned for completion")
    static let returnedHere = Text(vi: "cần hoàn thiện", en: "to be completed")
    static let changeRegistration = Text(
        vi: "Đổi hoặc rút đăng ký",
        en: "Change or withdraw the registration"
    )
    static let questions = Text(vi: "Cơ quan thẩm định hỏi", en: "The verifiers ask")
    static let answer = Text(vi: "Trả lời", en: "Answer")
    static let sendAnswer = Text(vi: "Gửi trả lời", en: "Send the answer")
    static let counted = Text(vi: "phần mềm tự đếm", en: "counted by the program")
    static let faulty = Text(vi: "Có chỗ sai", en: "Something is wrong")
    static let more = Text(vi: "Việc khác", en: "More")
    static let paste = Text(
        vi: "Dán cả cột từ bảng tính",
        en: "Paste a column from a spreadsheet"
    )
    static let carryOver = Text(vi: "Lấy lại số liệu kỳ trước", en: "Carry over the figures of the last time")
    static let carryOverHint = Text(
        vi: "chỉ điền vào ô còn trống",
        en: "fills blank fields only"
    )
    static let history = Text(vi: "Lịch sử hồ sơ", en: "History")

    static func goOn(_ code: String) -> Text {
        Text(vi: "Nhập tiếp: \(code)", en: "Go on with \(code)")
    }
    static func waits(_ way: Text) -> Text {
        Text(vi: "Tiếp theo: \(way.vi).", en: "Next: \(way(.en)).")
    }
    static func filled(_ done: String, _ asked: String) -> Text {
        Text(vi: "đã nhập \(done)/\(asked)", en: "\(done) of \(asked) entered")
    }
    static func evidence(_ count: String) -> Text {
        Text(vi: "\(count) minh chứng", en: "\(count) pieces of evidence")
    }

    /// What the address says was done; nothing for any other word.
    static func done(_ word: String) -> Text? {
        switch word {
        case "registered": Text(vi: "Đã đăng ký.", en: "Registered.")
        case "withdrawn": Text(vi: "Đã rút đăng ký.", en: "Withdrawn.")
        case "submitted":
            Text(
                vi: "Đã nộp hồ sơ. Số liệu và minh chứng được giữ nguyên như lúc nộp.",
                en: "Submitted. Figures and evidence are frozen as they are now."
            )
        case "carried": Text(vi: "Đã lấy lại số liệu kỳ trước.", en: "Figures were carried over.")
        case "answered": Text(vi: "Đã gửi trả lời.", en: "The answer was sent.")
        case "saved": Text(vi: "Đã lưu.", en: "Saved.")
        default: nil
        }
    }
}
