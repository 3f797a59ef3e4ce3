import Assessment
import Criteria

// The words of the page of one criterion, of returning and of samples.
extension VerificationWords {
    static let rule = Text(vi: "Quy định của văn bản", en: "What the document says")
    static let sideBySide = Text(vi: "Số liệu và kết quả", en: "Figures and result")
    static let figure = Text(vi: "Số liệu", en: "Figure")
    static let result = Text(vi: "Kết quả", en: "Result")
    static let evidence = Text(vi: "Minh chứng", en: "Evidence")
    static let noEvidence = Text(vi: "Đơn vị không gắn minh chứng nào.", en: "The unit attached none.")
    static let notAccepted = Text(vi: "Không chấp nhận", en: "Not accepted")
    static let findingQuestion = Text(
        vi: "Số liệu có đúng như đơn vị khai không?",
        en: "Do the figures stand as claimed?"
    )
    static let agree = Text(vi: "Đồng ý với số liệu của đơn vị", en: "Agree with the unit's figures")
    static let correct = Text(vi: "Sửa thành số liệu dưới đây", en: "Correct to the figures below")
    static let correctTo = Text(vi: "Số liệu sau thẩm định", en: "Verified figures")
    static let correctHint = Text(
        vi:
            "Chỉ dùng khi chọn sửa. Dấu phẩy hoặc dấu chấm là dấu thập phân, không tách hàng nghìn; để trống nếu không có số liệu, KAD nếu không áp dụng.",
        en:
            "Used only when correcting. A comma or point is the decimal sign, without thousands; blank for none, KAD for not applicable."
    )
    static let reasonHint = Text(
        vi: "Bắt buộc khi sửa số liệu. Đơn vị đọc được.",
        en: "Needed for a correction. The unit reads it."
    )
    static let rejectEvidence = Text(vi: "Minh chứng không chấp nhận", en: "Evidence that is not accepted")
    static let whyRejected = Text(vi: "Lý do không chấp nhận", en: "Why not")
    static let support = Text(vi: "Căn cứ của người thẩm định", en: "What the judgement rests on")
    static let supportHint = Text(
        vi: "Mã minh chứng hoặc số hiệu văn bản, mỗi dòng một mục; không bắt buộc.",
        en: "Evidence or documents, one on each line; may be left out."
    )
    static let saveAndNext = Text(vi: "Lưu và sang tiêu chí tiếp theo", en: "Save and go on")
    static let questions = Text(vi: "Hỏi đáp với đơn vị", en: "Questions to the unit")
    static let notAnswered = Text(vi: "Chưa trả lời.", en: "Not answered yet.")
    static let ask = Text(vi: "Hỏi đơn vị về tiêu chí này", en: "Ask the unit about this criterion")
    static let askHint = Text(vi: "Đơn vị được báo ngay.", en: "The unit is told.")
    static let send = Text(vi: "Gửi câu hỏi", en: "Send the question")
    static let history = Text(vi: "Các kết luận trước", en: "Earlier judgements")
    static let keys = Text(vi: "Phím tắt", en: "Keys")

    static func position(_ place: Int, of count: Int) -> Text {
        Text(vi: "Tiêu chí \(place) trong \(count)", en: "Criterion \(place) of \(count)")
    }

    static func figuresFrom(_ source: Text) -> Text {
        Text(vi: "Nguồn số liệu: \(source.vi)", en: "Figures from: \(source(.en))")
    }

    static func inSubmission(_ number: Int) -> Text {
        Text(vi: "lần nộp \(number)", en: "submission \(number)")
    }

    // MARK: - Returning

    static let reasons = Text(vi: "Lý do theo từng tiêu chí", en: "Reasons by criterion")
    static let due = Text(vi: "Hạn nộp lại", en: "To come back until")
    static let dueHint = Text(
        vi: "Để trống thì tính theo số ngày làm việc của đợt. Ví dụ 31/10/2026.",
        en: "Blank for the working days of the campaign. Such as 2026-10-31."
    )

    static func giveBackLead(_ days: Int) -> Text {
        Text(
            vi:
                "Chỉ điền lý do ở tiêu chí cần hoàn thiện; đơn vị thấy đúng những lời này. Hạn mặc định là \(days) ngày làm việc.",
            en:
                "Fill in only the criteria that need completion; the unit sees these words. By default it has \(days) working days."
        )
    }

    // MARK: - Samples

    static let samplesLead = Text(
        vi:
            "Xem một phần thay vì tất cả, với mức bảo đảm nêu rõ. Những chỗ có dấu hiệu mạnh luôn được xem hết; phần còn lại rút thăm bằng số ngẫu nhiên được lưu lại.",
        en:
            "Looking at a part instead of everything, with a stated guarantee. What stands out strongly is always looked at in full; the rest is drawn by lot from a seed that is kept."
    )
    static let planSample = Text(vi: "Dự kiến một lần rút mẫu", en: "Plan a sample")
    static let sampleOf = Text(vi: "Rút theo", en: "Drawn are")
    static let rate = Text(vi: "Tỷ lệ sai chấp nhận được (%)", en: "Accepted rate of errors (%)")
    static let rateHint = Text(vi: "Từ 0 đến dưới 100.", en: "From 0 to below 100.")
    static let confidence = Text(vi: "Độ tin cậy (%)", en: "Confidence (%)")
    static let confidenceHint = Text(vi: "Từ 50 đến dưới 100.", en: "From 50 to below 100.")
    static let enlargements = Text(vi: "Số lần mở rộng mẫu", en: "Enlargements")
    static let enlargementsHint = Text(
        vi: "Gặp sai thì mở rộng mẫu mấy lần trước khi xem hết: 0 đến 5.",
        en: "How often errors enlarge the sample before all is looked at: 0 to 5."
    )
    static let propose = Text(vi: "Xem dự kiến", en: "Show the plan")
    static let proposal = Text(vi: "Mẫu dự kiến", en: "The plan")
    static let draw = Text(vi: "Rút mẫu", en: "Draw")
    static let sampleDone = Text(vi: "Đã xem đủ mẫu.", en: "All of the sample was looked at.")

    static func proposed(_ count: String, of all: String) -> Text {
        Text(
            vi: "Xem \(count) trong \(all) mục nếu không gặp sai.",
            en: "\(count) of \(all) items, if none is wrong."
        )
    }

    static func sample(_ number: Int, _ subject: SampleSubject) -> Text {
        Text(vi: "Mẫu số \(number), \(subject.title.vi)", en: "Sample \(number), \(subject.title(.en))")
    }

    static func lookedAt(_ done: String, of required: String, among all: String, errors: String) -> Text {
        Text(
            vi: "đã xem \(done) trong \(required) mục phải xem (trên \(all)), \(errors) mục sai",
            en: "\(done) of \(required) looked at (among \(all)), \(errors) wrong"
        )
    }

    static func leftInSample(_ count: String) -> Text {
        Text(vi: "Còn \(count) mục phải xem", en: "\(count) left to look at")
    }
}
