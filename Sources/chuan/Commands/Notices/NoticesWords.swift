import Assessment
import Criteria

/// What the commands about notices say.
enum NoticesWords {
    static let none = Text(vi: "Không có thư nào.", en: "There are no letters.")

    static func sent(_ report: DeliveryReport) -> Text {
        Text(
            vi: "Đã gửi \(report.sent) thư; \(report.waiting) sẽ thử lại; \(report.failed) không gửi được.",
            en: "\(report.sent) letters sent; \(report.waiting) will be tried again; \(report.failed) failed."
        )
    }

    static let look = Text(
        vi: "Xem vì sao bằng `chuan notices list --state failed`; sửa xong thì `chuan notices retry`.",
        en: "See why with `chuan notices list --state failed`; when mended, `chuan notices retry`."
    )

    static func retried(_ count: Int) -> Text {
        Text(vi: "\(count) thư sẽ được gửi lại.", en: "\(count) letters will be sent again.")
    }

    static let noServer = Text(
        vi:
            "Chưa biết máy chủ thư; nêu bằng --server hoặc biến CHUAN_MAIL_SERVER, như smtps://mail.example:465.",
        en: "No mail server is named; use --server or CHUAN_MAIL_SERVER, such as smtps://mail.example:465."
    )

    static func badSender(_ text: String) -> Text {
        Text(
            vi: "“\(text)” không phải địa chỉ thư của người gửi; nêu bằng --from hoặc biến CHUAN_MAIL_FROM.",
            en: "“\(text)” is no address to send from; use --from or CHUAN_MAIL_FROM."
        )
    }

    static func badPasswordFile(_ path: String) -> Text {
        Text(
            vi: "Không đọc được mật khẩu ở \(path): cần một tệp có một dòng.",
            en: "The password in \(path) cannot be read: it must be a file with one line."
        )
    }
}
