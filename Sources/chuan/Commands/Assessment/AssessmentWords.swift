import Assessment
import Criteria
import Quantities

/// What the commands of the assessment room say when something was done.
enum AssessmentWords {
    static func opened(_ id: String, units: Int) -> Text {
        Text(vi: "Đã mở đợt \(id) với \(units) hồ sơ.", en: "Opened campaign \(id) with \(units) dossiers.")
    }

    static func extended(_ step: CampaignStep, _ day: CivilDate) -> Text {
        Text(
            vi: "Đã gia hạn bước “\(step.title.vi)” đến \(day.vietnamese).",
            en: "“\(step.title(.en))” is extended to \(day)."
        )
    }

    static let frozen = Text(
        vi: "Đã chốt các giá trị so sánh của đợt.",
        en: "The population of the campaign is frozen."
    )

    static let closed = Text(vi: "Đã đóng đợt đánh giá.", en: "The campaign is closed.")

    static func reminded(_ count: Int) -> Text {
        Text(vi: "Đã ghi \(count) thông báo nhắc hạn.", en: "\(count) notices written.")
    }

    static func registered(_ level: Int?) -> Text {
        level.map { Text(vi: "Đã đăng ký mức độ \($0).", en: "Registered for level \($0).") }
            ?? Text(vi: "Đã đăng ký.", en: "Registered.")
    }

    static func registeredAll(_ done: Int, of count: Int) -> Text {
        Text(
            vi: "Đã đăng ký \(done) trong \(count) đơn vị.",
            en: "\(done) of \(count) units are registered."
        )
    }

    static func submittedAll(_ done: Int, of count: Int) -> Text {
        Text(vi: "Đã nộp \(done) trong \(count) hồ sơ.", en: "\(done) of \(count) dossiers are submitted.")
    }

    /// At most ten units by code, the others counted.
    static func refused(_ units: [String], _ why: Text) -> Text {
        let named = units.prefix(10).joined(separator: ", ")
        let others = units.count - 10
        return Text(
            vi: "Đơn vị \(named)\(others > 0 ? " và \(others) đơn vị khác" : ""): \(why.vi)",
            en: "Unit \(named)\(others > 0 ? " and \(others) others" : ""): \(why(.en))"
        )
    }

    static func badLevel(_ line: Int, _ found: String) -> Text {
        Text(
            vi: "Dòng \(line): “\(found)” không phải một mức độ; cần số nguyên hoặc để trống.",
            en: "Line \(line): “\(found)” is no level; write a whole number or nothing."
        )
    }

    static let withdrawn = Text(vi: "Đã rút đăng ký.", en: "Withdrawn.")

    static func saved(_ count: Int) -> Text {
        Text(vi: "Đã lưu \(count) số liệu.", en: "\(count) values saved.")
    }

    static func imported(_ units: Int, _ values: Int) -> Text {
        Text(
            vi: "Đã nhập \(values) số liệu vào \(units) hồ sơ.",
            en: "\(values) values entered into \(units) dossiers."
        )
    }

    static func unknownColumn(_ name: String) -> Text {
        Text(
            vi: "Bộ tiêu chí không có cột “\(name)”; chưa nhập gì. Xem `chuan sets show BỘ --format csv`.",
            en:
                "The set has no column “\(name)”; nothing was entered. See `chuan sets show SET --format csv`."
        )
    }

    static let submitted = Text(
        vi: "Đã nộp hồ sơ; bộ tiêu chí, số liệu và minh chứng đã được chốt bằng mã băm.",
        en: "Submitted; set, values and evidence are frozen by digest."
    )

    static let attached = Text(vi: "Đã gắn minh chứng.", en: "Evidence attached.")

    static let detached = Text(vi: "Đã gỡ minh chứng.", en: "Evidence removed.")

    static let carriedOver = Text(
        vi: "Đã lấy lại số liệu kỳ trước cho những mục còn trống; nguồn ghi rõ ở từng mục.",
        en: "Values of the earlier period were taken for empty fields; each says where it is from."
    )

    static let returned = Text(
        vi: "Đã trả hồ sơ để hoàn thiện.",
        en: "The dossier was returned for completion."
    )
}
