import Criteria

/// The words of campaigns.
enum CampaignWords {
    static let title = Text(vi: "Đợt đánh giá", en: "Campaigns")
    static let dossiers = Text(vi: "Hồ sơ", en: "Dossiers")
    static let handedIn = Text(vi: "Đã nộp", en: "Handed in")
    static let open = Text(vi: "đang mở", en: "open")
    static let closed = Text(vi: "đã đóng", en: "closed")
    static let frozen = Text(vi: "đã chốt giá trị so sánh", en: "bounds frozen")
    static let schedule = Text(vi: "Thời gian", en: "Schedule")
    static let results = Text(vi: "Kết quả theo số liệu hiện có", en: "Results by the figures at hand")
    static let nobodyYet = Text(vi: "Chưa có hồ sơ nào được nộp.", en: "Nobody has handed in yet.")
    static let result = Text(vi: "Kết quả", en: "Result")
    static let share = Text(vi: "Tỷ lệ", en: "Share")
    static let holding = Text(vi: "Điều giữ chân nhiều đơn vị nhất", en: "What holds most units back")
    static let holdingLead = Text(
        vi:
            "Mỗi cột là số hồ sơ chưa đạt tiêu chí ấy ở mức ngay trên mức của mình (hoặc chưa đủ điểm); đường là tổng cộng dồn.",
        en:
            "Each column counts dossiers that do not meet a criterion at the level above their own, or lack points; the line is the running sum."
    )
    static let table = Text(vi: "Xem bảng", en: "As a table")
    static let byParent = Text(vi: "Tiến độ theo tỉnh, thành phố", en: "Progress by province")
    static let byCriterion = Text(vi: "Tiến độ theo tiêu chí", en: "Progress by criterion")
    static let late = Text(vi: "Nộp muộn", en: "Late")
    static let judged = Text(vi: "Đã thẩm định", en: "Judged")
    static let entered = Text(vi: "Đã nhập", en: "Entered")
    static let extend = Text(vi: "Gia hạn một bước", en: "Extend a step")
    static let step = Text(vi: "Bước", en: "Step")
    static let newLastDay = Text(vi: "Ngày cuối mới", en: "New last day")
    static let reasonHint = Text(vi: "Được ghi vào nhật ký.", en: "Kept in the journal.")
    static let freeze = Text(vi: "Chốt giá trị lớn nhất, nhỏ nhất", en: "Freeze the bounds")
    static let freezeLead = Text(
        vi:
            "Từ lúc chốt, điểm so sánh giữa các đơn vị không đổi theo số liệu của đơn vị khác nữa. Không chốt lại được.",
        en: "From then on points no longer move with the figures of others. It is done once."
    )
    static let event = Text(vi: "Vì sao chốt lúc này", en: "What calls for it")
    static let close = Text(vi: "Đóng đợt đánh giá", en: "Close the campaign")
    static let closeLead = Text(
        vi: "Hồ sơ chưa nộp hết hiệu lực; hồ sơ đang thẩm định phải xong trước.",
        en: "What was never handed in lapses; what is under way must be finished first."
    )

    static func left(_ days: Int) -> Text {
        days == 0
            ? Text(vi: "hôm nay là ngày cuối", en: "today is the last day")
            : Text(vi: "còn \(days) ngày", en: "\(days) days left")
    }

    static func ofThose(_ count: String) -> Text {
        Text(vi: "Trong \(count) hồ sơ đã nộp.", en: "Of \(count) dossiers handed in.")
    }

    static func runningSum(_ share: String) -> Text {
        Text(vi: "Các tiêu chí trong hình chiếm \(share)", en: "The criteria shown make up \(share)")
    }
}
