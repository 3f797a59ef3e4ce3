import Criteria

/// What `chuan council` says when something was done.
enum CouncilWords {
    static func appointed(_ count: Int) -> Text {
        Text(vi: "Đã thành lập hội đồng gồm \(count) thành viên.", en: "A council of \(count) is appointed.")
    }

    static let declared = Text(
        vi: "Đã ghi nhận xung đột lợi ích; thành viên không tham gia hồ sơ này.",
        en: "The conflict is noted; the member takes no part in this dossier."
    )

    static let lifted = Text(
        vi: "Đã xác định không có xung đột lợi ích; thành viên tham gia hồ sơ này.",
        en: "It is established that there is no conflict; the member takes part."
    )

    static let opened = Text(vi: "Đã mở phiếu.", en: "The vote is open.")

    static let opined = Text(
        vi: "Đã ghi ý kiến; đến khi đóng phiếu không ai khác xem được, và có thể cho ý kiến lại.",
        en: "Your opinion is kept; nobody else sees it until the vote closes, and you may give it anew."
    )

    static let closed = Text(
        vi: "Đã đóng phiếu và lập biên bản.",
        en: "The vote is closed, the minutes are written."
    )
}
