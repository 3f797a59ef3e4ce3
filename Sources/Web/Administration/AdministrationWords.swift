import Assessment
import Criteria

/// The words of administration.
enum AdministrationWords {
    static let title = Text(vi: "Quản trị", en: "Administration")
    static let accounts = Text(vi: "Tài khoản và vai trò", en: "Accounts and roles")
    static let bodies = Text(vi: "Cơ quan, tổ chức", en: "Bodies")
    static let newAccount = Text(vi: "Tạo tài khoản", en: "New account")
    static let find = Text(vi: "Tìm theo tên, tên đăng nhập, cơ quan", en: "By name, login or body")
    static let findButton = Text(vi: "Tìm", en: "Find")
    static let login = Text(vi: "Tên đăng nhập", en: "Login")
    static let name = Text(vi: "Tên", en: "Name")
    static let email = Text(vi: "Thư điện tử", en: "Mail")
    static let body = Text(vi: "Cơ quan", en: "Body")
    static let open = Text(vi: "đang mở", en: "open")
    static let closed = Text(vi: "đã đóng", en: "closed")
    static let more = Text(vi: "Xem tiếp", en: "More")
    static let create = Text(vi: "Tạo tài khoản", en: "Create the account")
    static let password = Text(vi: "Đã có mật khẩu", en: "Has a password")
    static let secondFactor = Text(vi: "Xác thực lớp thứ hai", en: "Second factor")
    static let issueLink = Text(vi: "Cấp liên kết đặt mật khẩu", en: "Issue a link for a password")
    static let close = Text(vi: "Đóng tài khoản", en: "Close the account")
    static let closeHint = Text(
        vi: "Mọi phiên đăng nhập kết thúc ngay; tài khoản không mở lại được.",
        en: "All sessions end at once; it is not opened again."
    )
    static let roles = Text(vi: "Vai trò", en: "Roles")
    static let noRoles = Text(vi: "Chưa có vai trò nào.", en: "No roles yet.")
    static let revoked = Text(vi: "đã thu hồi", en: "revoked")
    static let revoke = Text(vi: "Thu hồi", en: "Revoke")
    static let grant = Text(vi: "Giao vai trò", en: "Grant a role")
    static let role = Text(vi: "Vai trò", en: "Role")
    static let reach = Text(vi: "Phạm vi", en: "Reach")
    static let unit = Text(vi: "Mã đơn vị hành chính", en: "Unit")
    static let unitHint = Text(
        vi: "Mã chính thức, ví dụ 25 hoặc 08542.",
        en: "Official code, such as 25 or 08542."
    )
    static let forBody = Text(vi: "Khi làm việc cho", en: "When acting for")
    static let from = Text(vi: "Từ ngày", en: "From")
    static let fromHint = Text(vi: "Để trống: từ hôm nay.", en: "Blank: from today.")
    static let until = Text(vi: "Đến ngày", en: "Until")
    static let untilHint = Text(vi: "Để trống: không thời hạn.", en: "Blank: without end.")
    static let remark = Text(vi: "Ghi chú cho nhật ký", en: "Remark for the journal")
    static let kind = Text(vi: "Loại", en: "Kind")
    static let addBody = Text(vi: "Đăng ký cơ quan", en: "Register a body")

    static func reach(_ reach: GrantForm.Reach) -> Text {
        switch reach {
        case .all: Text(vi: "Cả nước", en: "The whole country")
        case .under: Text(vi: "Một đơn vị và mọi đơn vị bên dưới", en: "A unit and all below it")
        case .one: Text(vi: "Chỉ một đơn vị", en: "One unit only")
        }
    }

    static func linkMade(_ moment: String) -> Text {
        Text(
            vi:
                "Đã cấp liên kết, dùng một lần, đến \(moment). Chỉ hiện ở đây; hãy chuyển cho đúng người, thêm địa chỉ trang ở trước:",
            en: "A link was issued, for once, until \(moment). It is shown here only; hand it to the person:"
        )
    }

    // MARK: - Letters

    static let notices = Text(vi: "Thư thông báo", en: "Letters")
    static let attempts = Text(vi: "Số lần gửi", en: "Attempts")

    static func noticeState(_ state: NoticeLine.State) -> Text {
        switch state {
        case .waiting: Text(vi: "Đang chờ", en: "Waiting")
        case .sent: Text(vi: "Đã gửi", en: "Sent")
        case .failed: Text(vi: "Không gửi được", en: "Failed")
        }
    }

    static func notice(_ kind: Notice.Kind) -> Text {
        switch kind {
        case .step(let event): event.title
        case .reminder: Text(vi: "nhắc hạn", en: "reminder")
        case .escalation: Text(vi: "báo quá hạn", en: "overdue")
        }
    }

    // MARK: - The journal

    static let journal = Text(vi: "Nhật ký", en: "Journal")
    static let check = Text(vi: "Kiểm tra nhật ký", en: "Verify the journal")
    static let checkLead = Text(
        vi:
            "Đối chiếu từng dòng với mã băm của nó và của dòng trước; sửa, xóa hoặc chèn ở đâu đều lộ ra.",
        en:
            "Holds every entry against its digest and the one before; whatever was changed, removed or added shows."
    )
    static let checkNow = Text(vi: "Kiểm tra ngay", en: "Verify now")
    static let entry = Text(vi: "Dòng", en: "Entry")
    static let headDigest = Text(vi: "Mã băm cuối", en: "Last digest")
    static let moment = Text(vi: "Lúc", en: "When")
    static let who = Text(vi: "Ai", en: "Who")
    static let what = Text(vi: "Làm gì", en: "What")
    static let details = Text(vi: "Chi tiết", en: "Details")
    static let subject = Text(vi: "Mã đối tượng", en: "Subject")
    static let anything = Text(vi: "(mọi việc)", en: "(anything)")
    static let filter = Text(vi: "Lọc", en: "Filter")
    static let older = Text(vi: "Cũ hơn", en: "Older")
    static let program = Text(vi: "chương trình", en: "the program")
    static let machine = Text(vi: "người vận hành máy", en: "the operator of the machine")
    static let anonymous = Text(vi: "người không đăng nhập", en: "somebody not signed in")

    static func whole(_ count: String) -> Text {
        Text(vi: "Nguyên vẹn: đã đối chiếu \(count) dòng.", en: "Whole: \(count) entries were verified.")
    }

    static func broken(_ count: String) -> Text {
        Text(vi: "Có \(count) chỗ không khớp:", en: "\(count) places do not match:")
    }
}
