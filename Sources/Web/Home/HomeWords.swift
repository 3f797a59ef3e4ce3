import Criteria

/// The words of the first page and its map.
enum HomeWords {
    static let kicker = Text(vi: "Kết quả công bố", en: "Published results")

    static func heading(_ communes: String) -> Text {
        Text(
            vi: "Kết quả của \(communes) xã, phường, đặc khu",
            en: "Results of \(communes) communes and wards"
        )
    }

    static func headingOf(_ province: String, _ communes: String) -> Text {
        Text(vi: "\(province): \(communes) xã, phường, đặc khu", en: "\(province): \(communes) communes")
    }

    static let lead = Text(
        vi:
            "Mỗi chấm là một xã. Chọn một xã để biết xã ấy đạt mức nào, vì sao, và còn thiếu điều gì để lên mức tiếp theo.",
        en: "Each dot is a commune. Choose one to see its level, why, and what is missing for the next."
    )

    static let find = Text(vi: "Xem xã của tôi", en: "Find my commune")
    static let compare = Text(vi: "So sánh, xếp hạng", en: "Compare and rank")
    static let nothing = Text(
        vi: "Chưa có kết quả nào được công bố. Bộ tiêu chí và danh mục đơn vị đã xem được.",
        en: "Nothing is published yet. Criteria sets and units can be looked at already."
    )
    static let distribution = Text(vi: "Phân bố kết quả", en: "Distribution of results")
    static let table = Text(vi: "Xem dạng bảng", en: "As a table")
    static let csv = Text(vi: "Tải CSV", en: "Download CSV")
    static let country = Text(vi: "Cả nước", en: "The whole country")
    static let campaign = Text(vi: "Đợt đánh giá", en: "Campaign")
    static let criterion = Text(vi: "Tiêu chí", en: "Criterion")
    static let whole = Text(vi: "Kết quả chung", en: "The whole result")
    static let area = Text(vi: "Tỉnh, thành phố", en: "Province")
    static let show = Text(vi: "Hiện trên bản đồ", en: "Show on the map")
    static let latest = Text(vi: "Quyết định mới công bố", en: "Latest decisions")
    static let tableTitle = Text(vi: "Bản đồ dạng bảng", en: "The map as a table")
    static let unit = Text(vi: "Đơn vị", en: "Unit")
    static let result = Text(vi: "Kết quả", en: "Result")
    static let decision = Text(vi: "Quyết định", en: "Decision")

    static func picture(_ count: String, place: String, what: String) -> Text {
        Text(
            vi: "Bản đồ \(count) xã, phường, đặc khu, \(place): \(what)",
            en: "Map of \(count) communes, \(place): \(what)"
        )
    }

    static func holding(_ kind: ResultRule.Kind) -> Text {
        switch kind {
        case .levels: Text(vi: "Điều giữ chân nhiều xã nhất", en: "What holds most communes back")
        case .verdict: Text(vi: "Tiêu chí nhiều xã chưa đạt nhất", en: "What most communes lack")
        case .score: Text(vi: "Tiêu chí mất điểm nhiều nhất", en: "Where most points are lost")
        }
    }

    static func lacking(_ kind: ResultRule.Kind) -> Text {
        switch kind {
        case .levels: Text(vi: "Chưa đạt cho mức tiếp theo", en: "Lacking for the next level")
        case .verdict: Text(vi: "Chưa đạt hoặc thiếu số liệu", en: "Not met, or no figure")
        case .score: Text(vi: "Không quá nửa số điểm", en: "Half of the points or less")
        }
    }

    static func communes(_ count: String) -> Text { Text(vi: "\(count) xã", en: count) }
}
