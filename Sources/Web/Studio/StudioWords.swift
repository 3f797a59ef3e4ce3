import Criteria

/// The words of writing criteria sets.
enum StudioWords {
    static let title = Text(vi: "Soạn bộ tiêu chí", en: "Writing criteria sets")
    static let lead = Text(
        vi:
            "Dẫn xuất từ bộ của trung ương, xem ngay chỗ sai và chỗ lạ, chạy thử trên hồ sơ năm trước rồi mới ban hành.",
        en:
            "Derive a set from the national one, see what is wrong or odd at once, try it on last year's dossiers, then publish."
    )
    static let drafts = Text(vi: "Bản thảo", en: "Drafts")
    static let noDrafts = Text(vi: "Chưa có bản thảo nào.", en: "There is no draft yet.")
    static let published = Text(vi: "Đã ban hành", en: "Published")
    static let new = Text(vi: "Bắt đầu bản thảo mới", en: "Begin a new draft")
    static let set = Text(vi: "Bộ tiêu chí", en: "Criteria set")
    static let owner = Text(vi: "Áp dụng cho", en: "For")
    static let country = Text(vi: "Cả nước", en: "The whole country")
    static let version = Text(vi: "Bản", en: "Version")
    static let savedAt = Text(vi: "Lưu lúc", en: "Saved")
    static let day = Text(vi: "Ngày ban hành", en: "Published on")

    static let base = Text(vi: "Dẫn xuất từ", en: "Derived from")
    static let id = Text(vi: "Mã", en: "Id")
    static let idHint = Text(
        vi: "Chữ thường không dấu, chữ số, gạch nối; ví dụ cds-xa-ninh-binh.",
        en: "Small letters, digits, hyphens; such as cds-xa-ninh-binh."
    )
    static let edition = Text(vi: "Phiên bản", en: "Edition")
    static let editionHint = Text(vi: "Thường là năm: 2027.", en: "Usually the year: 2027.")
    static let name = Text(vi: "Tên bộ tiêu chí", en: "Title of the set")
    static let issuer = Text(vi: "Cơ quan ban hành", en: "Issued by")
    static let guarantee = Text(
        vi: "Cam kết không dễ hơn bộ gốc (chương trình sẽ chứng minh hoặc chỉ ra phản ví dụ)",
        en: "Promise not to be laxer than the base (the program proves it or shows a counter-example)"
    )
    static let begin = Text(vi: "Bắt đầu", en: "Begin")

    static let text = Text(vi: "Văn bản (YAML)", en: "Text (YAML)")
    static let textHint = Text(
        vi: "Mọi thứ của bộ tiêu chí đều sửa được ở đây; những gì không nêu thì giữ như bộ gốc.",
        en: "Everything can be changed here; what is not named stays as in the base."
    )
    static let check = Text(vi: "Kiểm tra", en: "Check")
    static let simulate = Text(vi: "Chạy thử trên hồ sơ đã có", en: "Try on past dossiers")
    static let publish = Text(vi: "Ban hành", en: "Publish")
    static let versions = Text(vi: "Các bản đã lưu", en: "Saved versions")
    static let editCriterion = Text(vi: "Sửa hoặc bỏ một tiêu chí", en: "Change or remove a criterion")
    static let changes = Text(vi: "Thay đổi so với bộ gốc", en: "Changes of the base")
    static let noChanges = Text(vi: "Chưa thay đổi gì.", en: "Nothing is changed yet.")
    static let change = Text(vi: "Thay đổi", en: "Change")
    static let because = Text(vi: "Vì sao", en: "Why")
    static let at = Text(vi: "Ở đâu trong văn bản ban hành", en: "Where in the issuing document")
    static let undo = Text(vi: "Bỏ thay đổi này", en: "Drop this change")
    static let wholeSet = Text(vi: "cả bộ", en: "the set itself")
    static let added = Text(vi: "thêm mới", en: "added")
    static let removed = Text(vi: "bỏ", en: "removed")
    static let close = Text(vi: "Đóng bản thảo", en: "Close the draft")
    static let closeLead = Text(
        vi: "Bản thảo đóng lại không hiện trong danh sách nữa; các bản đã lưu vẫn còn.",
        en: "A closed draft leaves the list; its versions stay."
    )
    static let theirs = Text(vi: "Bản vừa được người khác lưu", en: "What somebody else has saved")

    static let findings = Text(vi: "Kết quả kiểm tra", en: "What the check found")
    static let noFaults = Text(vi: "Không có lỗi.", en: "No faults.")
    static let newFindings = Text(
        vi: "Điều nên xem lại, do các thay đổi này",
        en: "To be looked at, because of these changes"
    )
    static let nothingOdd = Text(
        vi: "Các thay đổi này không gây ra điều gì lạ.",
        en: "These changes bring nothing odd."
    )
    static let proved = Text(
        vi: "Không dễ hơn bộ gốc: đã chứng minh.",
        en: "Not laxer than the base: proved."
    )
    static let refuted = Text(
        vi: "Không dễ hơn bộ gốc: SAI. Phản ví dụ:",
        en: "Not laxer than the base: REFUTED. A counter-example:"
    )
    static let undecided = Text(
        vi: "Không dễ hơn bộ gốc: chưa chứng minh được.",
        en: "Not laxer than the base: not proved."
    )
    static let noPromise = Text(
        vi: "Bộ này không cam kết “không dễ hơn bộ gốc”.",
        en: "The set does not promise to be no laxer than its base."
    )
    static let baseSays = Text(vi: "bộ gốc:", en: "base:")
    static let thisSays = Text(vi: "bộ này:", en: "this set:")
    static let whyProved = Text(vi: "Từng bước chứng minh", en: "Each step of the proof")
    static let asPrinted = Text(vi: " (như in)", en: " (as printed)")

    static let pick = Text(vi: "Tiêu chí", en: "Criterion")
    static let choose = Text(vi: "Chọn", en: "Choose")
    static let now = Text(vi: "Đang yêu cầu", en: "Asked now")
    static let newRequirement = Text(vi: "Yêu cầu mới", en: "New requirement")
    static let requirementHint = Text(
        vi: "Ví dụ: 60%, >= 60%, > 40%, yes, >= 10. Để trống: mức này không yêu cầu.",
        en: "Such as 60%, >= 60%, > 40%, yes, >= 10. Blank: this level does not ask."
    )
    static let requireHint = Text(
        vi: "Ví dụ: 60%, >= 60%, > 40%, yes, >= 10.",
        en: "Such as 60%, >= 60%, > 40%, yes, >= 10."
    )
    static let quote = Text(vi: "Lời văn bản", en: "The words of the document")
    static let fullAt = Text(vi: "Đủ điểm khi giá trị từ", en: "All points from this value on")
    static let onlyByHand = Text(
        vi: "Tiêu chí này cho điểm theo cách mà biểu mẫu không sửa được; hãy sửa trong phần văn bản.",
        en: "How this criterion gives points cannot be changed by a form; change the text itself."
    )
    static let apply = Text(vi: "Đưa vào bản thảo", en: "Put into the draft")
    static let remove = Text(vi: "Bỏ tiêu chí này", en: "Remove this criterion")

    static let publishLead = Text(
        vi:
            "Bản đã ban hành không bao giờ thay đổi, ai cũng xem được và dùng được để mở đợt đánh giá. Muốn sửa thì ban hành phiên bản khác.",
        en:
            "What is published never changes, is open to all and can be used to open campaigns. To change it, publish another edition."
    )
    static let isClosed = Text(vi: "Bản thảo này đã đóng.", en: "This draft is closed.")
    static let mendFirst = Text(vi: "Cần sửa trước khi ban hành:", en: "To be mended before publishing:")
    static let by = Text(vi: "Cơ quan", en: "Body")
    static let lines = Text(vi: "Dòng thêm, bớt", en: "Lines more, fewer")

    static func faults(_ count: String) -> Text {
        Text(vi: "\(count) lỗi phải sửa", en: "\(count) faults to be mended")
    }

    static func inherited(_ count: String) -> Text {
        Text(vi: "\(count) điều đã có ở bộ gốc", en: "\(count) found in the base already")
    }

    static func line(_ line: String) -> Text { Text(vi: "Dòng \(line)", en: "Line \(line)") }

    static func baseLine(_ line: String) -> Text {
        Text(vi: "Bộ gốc, dòng \(line)", en: "In the base, line \(line)")
    }

    static func atLevel(_ level: Int) -> Text { Text(vi: "mức \(level)", en: "level \(level)") }

    static func level(_ level: Int, _ title: Text) -> Text {
        Text(vi: "Mức \(level) \(title.vi)", en: "Level \(level) \(title(.en))")
    }

    static func when(_ formula: String) -> Text { Text(vi: "Khi \(formula)", en: "When \(formula)") }

    static func saved(_ version: String, _ moment: String) -> Text {
        Text(vi: "bản \(version), lưu lúc \(moment)", en: "version \(version), saved \(moment)")
    }

    static func publishAs(_ name: String) -> Text {
        Text(vi: "Ban hành \(name)", en: "Publish \(name)")
    }
}
