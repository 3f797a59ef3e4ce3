package import Criteria
import Quantities

extension DossierRefusal: ExplainedError {
    /// A stable name for logs, interfaces and tests.
    package var code: String {
        switch self {
        case .notNow: "dossier.not-now"
        case .noSuchStep: "dossier.no-such-step"
        case .tooEarly: "dossier.too-early"
        case .tooLate: "dossier.too-late"
        }
    }

    /// What is not possible, why, and what to do.
    package var text: Text {
        switch self {
        case .notNow(let event, let state):
            Text(
                vi:
                    "Hồ sơ \(state.title.vi): chưa thể hoặc không còn có thể \(event.title.vi). Bước tiếp theo: \(state.way.vi).",
                en:
                    "The dossier is \(state.title.en ?? ""): cannot \(event.title.en ?? "") now. Next: \(state.way.en ?? "")."
            )
        case .noSuchStep(let event):
            Text(
                vi: "Đợt đánh giá này không có bước “\(event.title.vi)”.",
                en: "This campaign has no step “\(event.title.en ?? "")”."
            )
        case .tooEarly(let event, let time):
            Text(
                vi: "Chưa đến thời gian để \(event.title.vi)\(time.phrase.vi).",
                en: "It is too early to \(event.title.en ?? "")\(time.phrase.en ?? "")."
            )
        case .tooLate(let event, let time):
            Text(
                vi:
                    "Đã hết hạn để \(event.title.vi)\(time.phrase.vi). Những gì đã nhập vẫn được giữ; nếu có lý do chính đáng, đề nghị cơ quan tổ chức đợt gia hạn.",
                en:
                    "The time to \(event.title.en ?? "") is over\(time.phrase.en ?? ""). What was entered is kept; with good reason ask the organiser for an extension."
            )
        }
    }
}

extension Timeliness {
    var phrase: Text {
        switch self {
        case .inTime: Text(vi: "", en: "")
        case .early(let day): Text(vi: " (bắt đầu từ ngày \(day.vietnamese))", en: " (from \(day))")
        case .late(let day):
            Text(vi: " (hạn cuối là ngày \(day.vietnamese))", en: " (the last day was \(day))")
        }
    }
}
