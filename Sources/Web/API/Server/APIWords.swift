import Criteria
import Records

/// The words of the interface's own description.
enum APIWords {
    static let about = Text(
        vi: """
            Mọi việc của trang web cho phần mềm. Ghi cần mã truy cập (Authorization: Bearer) và Idempotency-Key; lỗi là \
            problem+json với mã không đổi; ngôn ngữ theo Accept-Language.
            """,
        en: """
            Everything that pages do, for programs. What changes something takes a token (Authorization: Bearer) and an \
            Idempotency-Key; errors are problem+json with stable codes; the language follows Accept-Language.
            """
    )
    static let key = Text(
        vi:
            "Mới cho mỗi việc, giữ nguyên khi gửi lại: gửi lại thì không làm lần nữa và được câu trả lời đầu.",
        en:
            "New for each thing, the same when it is sent again: then nothing is done twice and the first answer is given."
    )
    static let problem = Text(vi: "Không làm được, và vì sao.", en: "Not done, and why.")
    static let notModified = Text(vi: "Không đổi (If-None-Match).", en: "Not changed (If-None-Match).")
    static let token = Text(
        vi: "Mã truy cập bắt đầu bằng chuan_, cấp trên trang hoặc bằng lệnh `chuan accounts token issue`.",
        en: "A token begins with chuan_ and is issued on a page or by `chuan accounts token issue`."
    )

    static func scope(_ action: Action) -> Text {
        Text(
            vi: "Mã truy cập cần có việc `\(action.rawValue)` (\(action.vietnamese)).",
            en: "The token needs the scope `\(action.rawValue)`."
        )
    }

    // MARK: - The page

    static let title = Text(vi: "Giao diện cho phần mềm", en: "Interface for programs")
    static let document = Text(vi: "Tài liệu OpenAPI 3.1", en: "OpenAPI 3.1 document")
    static let method = Text(vi: "Gọi", en: "Call")
    static let does = Text(vi: "Để làm gì", en: "What for")
    static let scopeTitle = Text(vi: "Cần mã truy cập cho", en: "Token scope")
    static let open = Text(vi: "mở", en: "open")
    static let base = Text(vi: "Mọi địa chỉ bắt đầu bằng", en: "Every address begins with")
}
