import Criteria

/// The words of the pages of tokens.
enum TokenPageWords {
    static let title = Text(vi: "Mã truy cập cho phần mềm", en: "Tokens for programs")
    static let lead = Text(
        vi: "Phần mềm dùng mã này để làm việc thay bạn, trong phạm vi bạn chọn và không hơn quyền của bạn.",
        en: "With a token a program acts in your name, for what you choose and never beyond your own rights."
    )
    static let interface = Text(vi: "Giao diện cho phần mềm", en: "The interface for programs")
    static let none = Text(vi: "Chưa có mã nào.", en: "There are none yet.")
    static let label = Text(vi: "Dùng làm gì", en: "What it is for")
    static let scopes = Text(vi: "Được làm", en: "May be used to")
    static let expires = Text(vi: "Hết hạn", en: "Expires")
    static let days = Text(vi: "Có giá trị trong (ngày, nhiều nhất 400)", en: "Valid for (days, at most 400)")
    static let another = Text(vi: "Cấp mã mới", en: "Issue another")
    static let issue = Text(vi: "Cấp mã", en: "Issue")
    static let revoke = Text(vi: "Thu hồi", en: "Revoke")
    static let issued = Text(vi: "Đã cấp mã truy cập", en: "The token is issued")
    static let once = Text(
        vi: "Hãy chép và cất mã này ngay; nó không hiện lại lần nào nữa.",
        en: "Copy this and keep it now; it is never shown again."
    )
    static let back = Text(vi: "Về danh sách mã", en: "Back to the tokens")
}
