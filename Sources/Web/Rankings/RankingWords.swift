import Criteria

/// The words of rankings and comparisons.
enum RankingWords {
    static let title = Text(vi: "Xếp hạng", en: "Rankings")
    static let nothing = Text(
        vi: "Chưa có đợt đánh giá nào được công bố.",
        en: "No campaign is published yet."
    )
    static let place = Text(vi: "Hạng", en: "Place")
    static let unit = Text(vi: "Đơn vị", en: "Unit")
    static let province = Text(vi: "Tỉnh, thành phố", en: "Province")
    static let inProvince = Text(vi: "Trong tỉnh", en: "In the province")
    static let everyGroup = Text(vi: "Tất cả", en: "All")
    static let interval = Text(vi: "Khoảng hạng", en: "Places")
    static let intervals = Text(
        vi:
            "Khoảng hạng: hạng tốt nhất và kém nhất khi trọng số, cách hiểu và số liệu còn thiếu thay đổi vừa phải.",
        en:
            "Places: the best and the worst when weights, readings and missing figures change moderately."
    )
    static let result = Text(vi: "Kết quả", en: "Result")
    static let compare = Text(vi: "Chọn", en: "Choose")
    static let compareButton = Text(
        vi: "So sánh các đơn vị đã chọn (2 đến 5)",
        en: "Compare those chosen (2 to 5)"
    )
    static let compareFirst = Text(vi: "So sánh ba đơn vị đầu trang", en: "Compare the first three")
    static let all = Text(vi: "Cả nước", en: "All")
    static let sort = Text(vi: "Sắp xếp theo", en: "Sort by")
    static let show = Text(vi: "Hiện", en: "Show")
    static let pages = Text(vi: "Các trang", en: "Pages")
    static let side = Text(vi: "So sánh các đơn vị", en: "Units side by side")
    static let chooseTwo = Text(
        vi: "Hãy chọn từ 2 đến 5 đơn vị trong bảng xếp hạng.",
        en: "Choose 2 to 5 units in the ranking."
    )
    static let criterion = Text(vi: "Tiêu chí", en: "Criterion")

    static func lead(_ count: String) -> Text {
        Text(
            vi: "\(count) đơn vị đã công bố kết quả. Kết quả bằng nhau thì cùng hạng, có dấu “=”.",
            en: "\(count) units with published results. Equal results share a place, marked “=”."
        )
    }

    static func order(_ order: RankingPage.Order) -> Text {
        switch order {
        case .place: Text(vi: "hạng", en: "place")
        case .name: Text(vi: "tên", en: "name")
        case .province: Text(vi: "tỉnh", en: "province")
        }
    }
}
