import Criteria
import Quantities
import Territory

/// The words of opening a campaign.
enum NewCampaignWords {
    static let title = Text(vi: "Mở đợt đánh giá", en: "Open a campaign")
    static let which = Text(vi: "Theo bộ tiêu chí", en: "By the criteria set")
    static let whole = Text(vi: "Các đơn vị ở", en: "The units of")
    static let goOn = Text(vi: "Tiếp tục", en: "Go on")
    static let name = Text(vi: "Tên đợt", en: "Title")
    static let period = Text(vi: "Kỳ số liệu", en: "Period of the figures")
    static let periodHint = Text(vi: "Ví dụ 2027, 2027-Q1, 2027-03", en: "Such as 2027, 2027-Q1, 2027-03")
    static let asOf = Text(vi: "Danh sách đơn vị theo ngày", en: "Units as of the day")
    static let who = Text(vi: "Ai tham gia", en: "Who takes part")
    static let kinds = Text(vi: "Loại đơn vị", en: "Kinds of unit")
    static let kindsHint = Text(vi: "Không chọn loại nào là mọi loại.", en: "None chosen means all kinds.")
    static let all = Text(vi: "(tất cả)", en: "(all)")
    static let registration = Text(vi: "Đơn vị phải đăng ký trước", en: "Units register first")
    static let cohort = Text(
        vi: "Khi so sánh các đơn vị với nhau",
        en: "Where units are compared with each other"
    )
    static let cohortAll = Text(vi: "so trong cả đợt", en: "all of the campaign")
    static let cohortParent = Text(vi: "so trong cùng đơn vị cấp trên", en: "those of the same parent")
    static let offices = Text(vi: "Ai làm gì", en: "Who does what")
    static let verifier = Text(vi: "Cơ quan thẩm định", en: "Verifies")
    static let council = Text(vi: "Hội đồng (để trống nếu không có)", en: "Council (blank for none)")
    static let authority = Text(vi: "Cấp có thẩm quyền quyết định", en: "Decides")
    static let ministry = Text(
        vi: "Nơi nhận báo cáo (để trống nếu không có)",
        en: "Receives the report (blank for none)"
    )
    static let noneChosen = Text(vi: "(chưa chọn)", en: "(not chosen)")
    static let schedule = Text(vi: "Thời gian các bước", en: "Time of the steps")
    static let scheduleHint = Text(
        vi: "Để trống là không giới hạn. “Trước ngày 25/12” là đến hết 24/12.",
        en: "Blank means without limit. “Before 25 December” ends on the 24th."
    )
    static let first = Text(vi: "Từ ngày", en: "From")
    static let last = Text(vi: "Đến hết ngày", en: "Until")
    static let completion = Text(
        vi: "Số ngày làm việc để hoàn thiện hồ sơ bị trả",
        en: "Working days to complete a returned dossier"
    )
    static let objection = Text(vi: "Số ngày được phản ánh sau công bố", en: "Days for objections")
    static let check = Text(vi: "Xem lại trước khi mở", en: "Check before opening")
    static let checkLead = Text(
        vi: "Mở rồi thì chỉ gia hạn, chốt hoặc đóng được; danh sách đơn vị và bộ tiêu chí không đổi nữa.",
        en: "Once open it can be extended, frozen or closed; units and set do not change any more."
    )
    static let open = Text(vi: "Mở đợt", en: "Open the campaign")
    static let change = Text(vi: "Sửa lại", en: "Change")
    static let participants = Text(vi: "Đơn vị tham gia", en: "Units that take part")
    static let allDays = Text(vi: "không giới hạn", en: "without limit")
    static let noBodies = Text(
        vi: "Chưa có cơ quan nào được đăng ký; quản trị viên đăng ký ở trang Cơ quan.",
        en: "No body is registered yet; an administrator registers them."
    )
    static let competenceFits = Text(
        vi: "Cấp quyết định đúng thẩm quyền.",
        en: "The deciding tier is the competent one."
    )
    static let competenceUnknown = Text(
        vi: "Chưa có quy định để đối chiếu thẩm quyền của cấp quyết định.",
        en: "Nothing is laid down against which the deciding tier could be checked."
    )

    static func competence(_ finding: CompetenceFinding?) -> Text {
        switch finding {
        case .fits: competenceFits
        case .noRule, nil: competenceUnknown
        case .notYet(let rule, let day):
            Text(
                vi:
                    "Ngày \(day.vietnamese), ngày đầu ra quyết định, cấp khác còn có thẩm quyền. Căn cứ: \(rule.source).",
                en:
                    "On \(day), the first day for decisions, another tier still decides. Source: \(rule.source)."
            )
        case .other(let rule, let day):
            Text(
                vi: "Ngày \(day.vietnamese) cấp khác có thẩm quyền quyết định. Căn cứ: \(rule.source).",
                en: "On \(day) another tier decides. Source: \(rule.source)."
            )
        }
    }

    static func units(_ count: String, _ kind: String) -> Text {
        Text(vi: "\(count) \(kind)", en: "\(count) \(kind)")
    }

    static func days(_ count: String) -> Text { Text(vi: "\(count) ngày", en: "\(count) days") }
}
