import Criteria

/// The sentences of `chuan accounts token`.
enum TokenWords {
    static func issued(_ secret: String) -> Text {
        Text(
            vi: "Mã truy cập (chỉ hiện lần này, hãy cất ngay): \(secret)",
            en: "The token (shown this once, keep it now): \(secret)"
        )
    }

    static let revoked = Text(vi: "Đã thu hồi mã truy cập.", en: "The token is revoked.")
}
