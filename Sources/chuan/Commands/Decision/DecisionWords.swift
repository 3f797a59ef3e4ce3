import Assessment
import Criteria
import Quantities

/// What the commands about decisions say.
enum DecisionWords {
    static func decided(_ decision: Decision) -> Text {
        Text(
            vi:
                "Đã ghi quyết định \(decision.act.number) ngày \(decision.act.day.vietnamese): \(decision.outcome.title.vi). Mã \(decision.id).",
            en:
                "Decision \(decision.act.number) of \(decision.act.day) is recorded: \(decision.outcome.title(.en)). Id \(decision.id)."
        )
    }

    static let altered = Text(
        vi: "Nội dung trong cơ sở dữ liệu không còn đúng với mã băm lúc ký; hãy chạy `chuan journal verify`.",
        en: "What the database holds is no longer what was signed; run `chuan journal verify`."
    )

    static func bulk(_ done: Int, of count: Int, isTrial: Bool) -> Text {
        isTrial
            ? Text(
                vi: "Sẽ quyết định \(done) trong \(count) hồ sơ; chưa ghi gì.",
                en: "\(done) of \(count) dossiers would be decided; nothing was recorded."
            )
            : Text(
                vi: "Đã quyết định \(done) trong \(count) hồ sơ.",
                en: "\(done) of \(count) dossiers are decided."
            )
    }

    static func refused(_ unit: String, _ text: Text) -> Text {
        Text(vi: "Đơn vị \(unit): \(text.vi)", en: "Unit \(unit): \(text(.en))")
    }

    static func notReady(_ unit: String) -> Text {
        Text(
            vi: "Đơn vị \(unit): không có hồ sơ đang chờ quyết định trong đợt này.",
            en: "Unit \(unit): no dossier of this campaign waits for a decision."
        )
    }

    static func badLine(_ line: Int, _ found: String) -> Text {
        Text(
            vi:
                "Dòng \(line): “\(found)”; cột outcome cần recognise, refuse hoặc để trống, cột level một mức độ.",
            en:
                "Line \(line): “\(found)”; write recognise, refuse or nothing as outcome, and a level as level."
        )
    }

    static let noUnitColumn = Text(vi: "Tệp không có cột “unit”.", en: "The file has no column “unit”.")

    static func twice(_ line: Int, _ unit: String) -> Text {
        Text(
            vi: "Dòng \(line): đơn vị \(unit) đã có ở dòng trên.",
            en: "Line \(line): unit \(unit) stands above already."
        )
    }
}
