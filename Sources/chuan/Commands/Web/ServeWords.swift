import Criteria

/// The sentences of `chuan serve`.
enum ServeWords {
    static func listening(host: String, port: Int) -> Text {
        let shown = host == "0.0.0.0" || host == "::" ? "localhost" : host.contains(":") ? "[\(host)]" : host
        let address = "http:" + "//\(shown):\(port)"
        return Text(
            vi: "Máy chủ đang chạy: \(address) — Ctrl-C để dừng.",
            en: "Serving on \(address)/en — Ctrl-C to stop."
        )
    }

    static let noPublic = Text(
        vi: "Không tìm thấy thư mục Public với look.css; hãy chỉ ra bằng biến CHUAN_PUBLIC.",
        en: "No folder Public with look.css was found; name it in the variable CHUAN_PUBLIC."
    )

    static let malformedKey = Text(
        vi: "CHUAN_KEY phải gồm 64 chữ số thập lục phân viết thường, ví dụ từ `openssl rand -hex 32`.",
        en: "CHUAN_KEY must be 64 hexadecimal digits in lower case, as from `openssl rand -hex 32`."
    )

    static let malformedProvider = Text(
        vi:
            "CHUAN_OPENID_ISSUER cần đi cùng CHUAN_OPENID_CLIENT và CHUAN_OPENID_SITE, cả ba là địa chỉ hay tên hợp lệ.",
        en:
            "CHUAN_OPENID_ISSUER needs CHUAN_OPENID_CLIENT and CHUAN_OPENID_SITE beside it, all of them well-formed."
    )
}
