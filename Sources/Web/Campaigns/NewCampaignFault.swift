import Assessment
import Criteria

/// What was asked of a new campaign and cannot be read, before the service is asked.
enum NewCampaignFault: FieldedError, Hashable {
    case endsBeforeItBegins(CampaignStep)
    case noDay
    case noSet

    var field: String {
        switch self {
        case .endsBeforeItBegins(let step): NewCampaign.last(step)
        case .noDay: "as-of"
        case .noSet: "set"
        }
    }

    var code: String {
        switch self {
        case .endsBeforeItBegins: "campaign.ends-before-it-begins"
        case .noDay: "campaign.no-units-that-day"
        case .noSet: "campaign.no-set"
        }
    }

    var text: Text {
        switch self {
        case .endsBeforeItBegins(let step):
            Text(
                vi: "Ngày cuối của “\(step.title.vi)” đến trước ngày đầu.",
                en: "The last day of “\(step.title(.en))” is before the first."
            )
        case .noDay:
            Text(
                vi: "Chưa có danh sách đơn vị hành chính của ngày này.",
                en: "The units of this day are not known."
            )
        case .noSet: Text(vi: "Hãy chọn một bộ tiêu chí.", en: "Choose a criteria set.")
        }
    }
}
