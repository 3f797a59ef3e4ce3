import Criteria

/// Words that the pages of officers share.
enum DeskWords {
    static let met = Text(vi: "Đạt", en: "Met")
    static let notMet = Text(vi: "Không đạt", en: "Not met")
    static let notApplicable = Text(vi: "Không áp dụng", en: "Not applicable")
    static let missing = Text(vi: "Thiếu số liệu", en: "Missing")
    static let byLevel = Text(vi: "Theo từng mức độ", en: "By level")
    static let noLevel = Text(vi: "Chưa đạt mức độ nào", en: "At no level yet")
    static let yes = Text(vi: "Có", en: "Yes")
    static let no = Text(vi: "Không", en: "No")
    static let blank = Text(vi: "(để trống)", en: "(blank)")
    static let back = Text(vi: "Quay lại", en: "Back")
    static let campaign = Text(vi: "Đợt đánh giá", en: "Campaign")
    static let unit = Text(vi: "Đơn vị", en: "Unit")
    static let province = Text(vi: "Tỉnh, thành phố", en: "Province")
    static let state = Text(vi: "Trạng thái", en: "State")
    static let criterion = Text(vi: "Tiêu chí", en: "Criterion")
    static let reason = Text(vi: "Lý do", en: "Reason")
    static let day = Text(vi: "Ngày", en: "Day")
    static let save = Text(vi: "Lưu", en: "Save")
    static let nothing = Text(vi: "Chưa có gì ở đây.", en: "There is nothing here yet.")
    static let csv = Text(vi: "Tải bảng này (CSV)", en: "This table as CSV")
    static let dayHint = Text(vi: "Ví dụ 31/12/2026", en: "Such as 2026-12-31")
    static let whyNot = Text(vi: "Chưa làm được bây giờ:", en: "Not possible now:")

    static func level(_ number: Int) -> Text { Text(vi: "Mức độ \(number)", en: "Level \(number)") }

    static func points(_ given: String, _ maximum: String) -> Text {
        Text(vi: "\(given) / \(maximum) điểm", en: "\(given) of \(maximum) points")
    }

    static func until(_ day: String) -> Text { Text(vi: "đến hết \(day)", en: "until \(day)") }

    static let wholeCountry = Text(vi: "cả nước", en: "the whole country")
    static let oneCampaign = Text(vi: "một đợt đánh giá", en: "one campaign")

    static func andBelow(_ unit: String) -> Text {
        Text(vi: "\(unit) và các đơn vị thuộc nó", en: "\(unit) and the units below it")
    }
}
