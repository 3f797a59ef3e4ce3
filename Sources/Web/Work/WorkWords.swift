import Criteria

/// The words of the worklist.
enum WorkWords {
    static let title = Text(vi: "Việc của tôi", en: "My work")
    static let mine = Text(vi: "Cần làm", en: "To do")
    static let awaited = Text(vi: "Đang chờ người khác", en: "Waiting for others")
    static let nothing = Text(
        vi: "Chưa có việc nào giao cho bạn trong các đợt đánh giá.",
        en: "No campaign has anything for you to do."
    )
    static let nothingNow = Text(vi: "Hiện không có việc gì phải làm.", en: "Nothing to do at the moment.")
    static let rooms = Text(vi: "Nơi làm việc", en: "Rooms")
    static let unit = Text(vi: "Đơn vị", en: "Unit")
    static let state = Text(vi: "Trạng thái", en: "State")
    static let until = Text(vi: "Hạn", en: "Until")

    static func dossiers(_ count: String) -> Text {
        Text(vi: "\(count) hồ sơ", en: "\(count) dossiers")
    }
    static func objections(_ count: String) -> Text {
        Text(vi: "\(count) phản ánh", en: "\(count) objections")
    }
    static func questions(_ count: String, _ unit: String) -> Text {
        Text(vi: "\(count) câu hỏi về \(unit)", en: "\(count) questions about \(unit)")
    }

    /// - Parameters:
    ///   - days: negative after the day.
    ///   - count: how many, as written.
    static func left(_ days: Int, _ count: String) -> Text {
        switch days {
        case 0: Text(vi: "hôm nay là ngày cuối", en: "today is the last day")
        case 1...: Text(vi: "còn \(count) ngày", en: "\(count) days left")
        default: Text(vi: "quá hạn \(count) ngày", en: "\(count) days late")
        }
    }
}
