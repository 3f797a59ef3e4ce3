import Assessment
import Criteria
import Quantities
import Records
import Territory

/// What many endpoints ask for.
enum CommonAsks {
    static let unit = Ask<UnitCode>.path(
        "code",
        .unitCode,
        Text(vi: "Mã đơn vị hành chính.", en: "The unit's official code.")
    )
    static let on = Ask<CivilDate?>.query(
        "on",
        .day,
        Text(
            vi: "Theo ngày này; mặc định hôm nay ở Việt Nam.",
            en: "As of this day; today in Việt Nam by default."
        )
    )
    static let limit = Ask<Int>.query(
        "limit",
        .integer(1...500),
        or: 50,
        Text(vi: "Nhiều nhất bấy nhiêu mục; mặc định 50.", en: "At most so many items; 50 by default.")
    )
    static let campaign = Ask<Identifier<Campaign>>.path(
        "campaign",
        .identifier(),
        Text(vi: "Đợt đánh giá.", en: "The campaign.")
    )
    static let dossier = Ask<Identifier<Dossier>>.path(
        "dossier",
        .identifier(),
        Text(vi: "Hồ sơ.", en: "The dossier.")
    )
    static let seen = Ask<EntryNumber?>.optional(
        "seen",
        .entry,
        Text(
            vi: "Bút toán của bước gần nhất mà người gửi đã thấy; có bước mới hơn thì bị từ chối (409).",
            en: "The entry of the last step that the sender saw; refused (409) when there was another since."
        )
    )
    static let reason = Ask<String>.body(
        "reason",
        .text(1...4_000),
        Text(vi: "Lý do.", en: "Why.")
    )

    /// Where the page before ended.
    static func after(_ what: Text) -> Ask<String?> {
        Ask<String?>.query("after", .text(1...100), what)
    }
}
