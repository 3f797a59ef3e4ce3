import Criteria

/// The words of trying a set out on past dossiers.
enum SimulationWords {
    static let title = Text(vi: "Chạy thử trên hồ sơ đã có", en: "Tried on past dossiers")
    static let lead = Text(
        vi:
            "Chấm lại các hồ sơ đã nộp bằng bản thảo này, so với kết quả theo bộ đã dùng. Không có gì được ghi lại.",
        en:
            "Dossiers that were handed in are evaluated anew by this draft and compared with the set that was used. Nothing is kept."
    )
    static let campaign = Text(vi: "Đợt đánh giá", en: "Campaign")
    static let run = Text(vi: "Chạy thử", en: "Try")
    static let none = Text(
        vi: "Chưa có đợt đánh giá nào có hồ sơ đã nộp mà bạn được xem.",
        en: "There is no campaign with dossiers handed in that you may look at."
    )
    static let mendFirst = Text(
        vi: "Bản thảo còn lỗi nên chưa chạy thử được.",
        en: "The draft has faults and cannot be tried yet."
    )
    static let fewMatch = Text(
        vi:
            "Đợt này dùng bộ tiêu chí khác, nên số liệu có thể không khớp: tiêu chí không có số liệu được tính là thiếu.",
        en:
            "This campaign used another set, so figures may not match: criteria without figures count as missing."
    )
    static let gained = Text(vi: "Kết quả tốt hơn", en: "Better result")
    static let lost = Text(vi: "Kết quả kém hơn", en: "Worse result")
    static let same = Text(vi: "Không đổi", en: "Unchanged")
    static let other = Text(vi: "Khác, không so sánh được", en: "Different, neither better nor worse")
    static let map = Text(vi: "Trên bản đồ", en: "On the map")
    static let units = Text(vi: "Đơn vị có thay đổi", en: "Units that change")
    static let show = Text(vi: "Hiện", en: "Show")
    static let allChanged = Text(vi: "Mọi đơn vị có thay đổi", en: "All that change")
    static let total = Text(vi: "Cộng", en: "Total")
    static let rank = Text(vi: "Hạng", en: "Place")
    static let nobody = Text(vi: "Không có đơn vị nào.", en: "There is none.")
    static let comparedAlone = Text(
        vi: "Các đơn vị chỉ được so với nhau trong số này.",
        en: "These units are compared with each other alone."
    )

    static func heading(_ count: String, _ campaign: String) -> Text {
        Text(
            vi: "\(count) hồ sơ đã nộp của “\(campaign)”",
            en: "\(count) dossiers handed in for “\(campaign)”"
        )
    }

    static func picture(_ better: String, _ worse: String, _ same: String) -> Text {
        Text(
            vi: "Bản đồ: \(better) đơn vị tốt hơn, \(worse) kém hơn, \(same) không đổi.",
            en: "A map: \(better) units better, \(worse) worse, \(same) unchanged."
        )
    }

    static func first(_ count: String, of all: String) -> Text {
        Text(
            vi: "\(count) đơn vị đầu trong \(all); tải bảng để có đủ.",
            en: "The first \(count) of \(all); the table has all of them."
        )
    }
}
