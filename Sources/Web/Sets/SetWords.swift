import Criteria

/// The words of pages about criteria sets.
enum SetWords {
    static let sets = Text(vi: "Bộ tiêu chí", en: "Criteria sets")
    static let lead = Text(
        vi:
            "Mỗi bộ ghi đúng lời văn bản, chỉ rõ từng điều nằm ở đâu, và nói chỗ văn bản chưa rõ được hiểu thế nào.",
        en:
            "Each set keeps to the words of its document, says where each stands, and how unclear places are read."
    )
    static let digest = Text(vi: "Mã băm của văn bản", en: "Digest of the text")
    static let guaranteed = Text(
        vi: "Đã chứng minh: không dễ hơn bộ gốc.",
        en: "Proved not to be laxer than its base."
    )
    static let compareWithBase = Text(vi: "So sánh với bộ gốc", en: "Compare with the base")
    static let source = Text(vi: "Nguồn:", en: "Source:")
    static let issuer = Text(vi: "Cơ quan ban hành", en: "Issued by")
    static let validFrom = Text(vi: "Có hiệu lực từ", en: "Valid from")
    static let validUntil = Text(vi: "Đến hết ngày", en: "Valid until")
    static let result = Text(vi: "Kết quả", en: "Result")
    static let missing = Text(vi: "Thiếu số liệu", en: "No figure")
    static let notApplicable = Text(vi: "Không áp dụng", en: "Not applicable")
    static let noBase = Text(vi: "Mẫu số bằng 0", en: "Base is zero")
    static let legalBasis = Text(vi: "Căn cứ pháp lý", en: "Legal basis")
    static let levels = Text(vi: "Các mức độ", en: "Levels")
    static let number = Text(vi: "Mã", en: "No.")
    static let criterion = Text(vi: "Tiêu chí", en: "Criterion")
    static let maximum = Text(vi: "Điểm tối đa", en: "Maximum")
    static let bands = Text(vi: "Xếp loại", en: "Bands")
    static let otherwise = Text(vi: "còn lại", en: "otherwise")
    static let readings = Text(
        vi: "Chỗ văn bản chưa rõ và cách đã hiểu",
        en: "Unclear places and how they are read"
    )
    static let readingsLead = Text(
        vi: "Ai cũng xem được, để biết và góp ý.",
        en: "Open to all, to know and to comment."
    )
    static let says = Text(vi: "Văn bản viết:", en: "The document says:")
    static let applied = Text(vi: "Đã hiểu là:", en: "Read as:")
    static let because = Text(vi: "Vì:", en: "Because:")
    static let alternative = Text(vi: "Cách hiểu khác:", en: "It could also mean:")
    static let at = Text(vi: "Vị trí trong văn bản", en: "Place in the document")
    static let unit = Text(vi: "Đơn vị tính", en: "Unit")
    static let method = Text(vi: "Cách tính", en: "Method")
    static let figuresFrom = Text(vi: "Nguồn số liệu", en: "Figures from")
    static let basis = Text(vi: "Căn cứ", en: "Basis")
    static let task = Text(vi: "Nhiệm vụ", en: "Task")
    static let leadOffice = Text(vi: "Chủ trì", en: "Lead")
    static let coordinate = Text(vi: "Phối hợp", en: "Coordinating")
    static let note = Text(vi: "Ghi chú", en: "Note")
    static let appliesIf = Text(vi: "Chỉ áp dụng khi", en: "Applies only if")
    static let inputs = Text(vi: "Số liệu cần có", en: "Figures asked for")
    static let letter = Text(vi: "Chữ", en: "Letter")
    static let counted = Text(vi: "Đếm gì", en: "What is counted")
    static let form = Text(vi: "Dạng", en: "Form")
    static let fromChildren = Text(vi: "đếm từ các đơn vị cấp dưới", en: "counted over child units")
    static let value = Text(vi: "Giá trị được tính", en: "The value")
    static let onMap = Text(vi: "Xem trên bản đồ", en: "On the map")
    static let onlyShown = Text(
        vi: "Chỉ để xem, không xét đạt hay không.",
        en: "Shown only, nothing is asked."
    )
    static let required = Text(vi: "Yêu cầu", en: "Requirement")
    static let byLevel = Text(vi: "Yêu cầu theo mức độ", en: "Requirements by level")
    static let level = Text(vi: "Mức", en: "Level")
    static let notAsked = Text(vi: "không áp dụng", en: "not asked")
    static let scoring = Text(vi: "Cách cho điểm", en: "How points are given")
    static let check = Text(vi: "Có: điểm tối đa; không: 0.", en: "Yes: the maximum; no: 0.")
    static let ratio = Text(vi: "Giá trị nhân điểm tối đa.", en: "The value times the maximum.")
    static let rubric = Text(vi: "Điểm do hội đồng cho.", en: "Points given by the council.")
    static let differences = Text(vi: "So sánh hai bộ tiêu chí", en: "Differences between two sets")
    static let first = Text(vi: "Bộ thứ nhất", en: "The first")
    static let second = Text(vi: "Bộ thứ hai", en: "The second")
    static let compare = Text(vi: "So sánh", en: "Compare")
    static let same = Text(vi: "Hai bộ không khác nhau.", en: "They do not differ.")
    static let change = Text(vi: "Khác ở đâu", en: "What differs")
    static let added = Text(vi: "chỉ có ở bộ thứ hai", en: "only in the second")
    static let removed = Text(vi: "chỉ có ở bộ thứ nhất", en: "only in the first")
    static let otherMaximum = Text(vi: "điểm tối đa khác", en: "another maximum")
    static let otherPolicies = Text(
        vi: "cách xử lý khi thiếu số liệu khác",
        en: "other rules for missing figures"
    )
    static let otherInputs = Text(vi: "số liệu cần có khác", en: "other figures")
    static let otherValue = Text(vi: "cách tính khác", en: "another calculation")
    static let otherRule = Text(vi: "yêu cầu khác", en: "another requirement")

    static func kind(_ kind: ResultRule.Kind) -> Text {
        switch kind {
        case .verdict: Text(vi: "đạt hoặc không đạt", en: "met or not met")
        case .levels: Text(vi: "mức độ", en: "a level")
        case .score: Text(vi: "điểm", en: "points")
        }
    }

    static func count(_ count: String) -> Text { Text(vi: "\(count) tiêu chí", en: "\(count) criteria") }

    static func criteria(_ count: String) -> Text { Text(vi: "\(count) tiêu chí", en: "\(count) criteria") }

    static func changed(_ count: String) -> Text {
        Text(vi: "\(count) tiêu chí khác nhau.", en: "\(count) criteria differ.")
    }

    static func otherTitle(_ title: String) -> Text {
        Text(vi: "tên trước là “\(title)”", en: "was called “\(title)”")
    }

    static func partOf(_ letter: String) -> Text {
        Text(vi: "một phần của \(letter)", en: "part of \(letter)")
    }

    static func form(_ kind: Input.Kind) -> Text {
        switch kind {
        case .count: Text(vi: "số đếm", en: "a count")
        case .number: Text(vi: "số", en: "a number")
        case .money: Text(vi: "số tiền", en: "an amount of money")
        case .yesNo: Text(vi: "có hoặc không", en: "yes or no")
        case .choice: Text(vi: "chọn một", en: "one of")
        }
    }

    static func worth(_ worth: Policies.Worth) -> Text {
        switch worth {
        case .undetermined: Text(vi: "chưa kết luận được", en: "nothing can be said")
        case .excluded: Text(vi: "không tính đến", en: "left out")
        case .notMet: Text(vi: "tính là không đạt", en: "counts as not met")
        case .met: Text(vi: "tính là đạt", en: "counts as met")
        case .zero: Text(vi: "tính 0 điểm", en: "counts 0 points")
        case .full: Text(vi: "tính đủ điểm", en: "counts in full")
        }
    }

    static func capped(_ full: String, _ slope: String) -> Text {
        Text(
            vi: "Từ \(full) trở lên: điểm tối đa; dưới đó: giá trị chia \(slope) nhân điểm tối đa.",
            en: "From \(full): the maximum; below: the value divided by \(slope) times the maximum."
        )
    }

    static func allOrNothing(_ full: String) -> Text {
        Text(vi: "Từ \(full) trở lên: điểm tối đa; dưới đó: 0.", en: "From \(full): the maximum; below: 0.")
    }

    static func cohort(_ method: CohortRule.Method, higherIsBetter: Bool) -> Text {
        let order = Text(
            vi: higherIsBetter ? "cao hơn là tốt hơn" : "thấp hơn là tốt hơn",
            en: higherIsBetter ? "higher is better" : "lower is better"
        )
        let how =
            switch method {
            case .minMax:
                Text(
                    vi: "(giá trị − nhỏ nhất) / (lớn nhất − nhỏ nhất) × điểm tối đa",
                    en: "(value − lowest) / (highest − lowest) × maximum"
                )
            case .percentile:
                Text(vi: "tỷ lệ đơn vị đứng dưới × điểm tối đa", en: "share of units below × maximum")
            case .rank: Text(vi: "theo hạng trong các đơn vị", en: "by rank among the units")
            case .zScore:
                Text(vi: "theo độ lệch chuẩn so với trung bình", en: "by standard deviations from the mean")
            }
        return Text(vi: "\(how.vi); \(order.vi).", en: "\(how(.en)); \(order(.en)).")
    }
}
