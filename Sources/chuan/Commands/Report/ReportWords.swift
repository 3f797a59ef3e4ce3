import Assessment
import Criteria
import Quantities
import Records

/// What the commands about reports say.
enum ReportWords {
    static func sent(_ report: SentReport) -> Text {
        Text(
            vi:
                "Đã gửi báo cáo lần \(report.number)\(report.isLate ? ", muộn so với hạn" : ""); mã băm \(report.digest).",
            en:
                "Report \(report.number) is sent\(report.isLate ? ", after its last day" : ""); digest \(report.digest)."
        )
    }

    static func altered(_ report: SentReport) -> Text {
        Text(
            vi: "Báo cáo lần \(report.number) không còn đúng mã băm lúc gửi.",
            en: "Report \(report.number) is no longer what was sent."
        )
    }

    static func notSent(_ number: Int) -> Text {
        Text(vi: "Chưa gửi báo cáo lần \(number).", en: "Report \(number) was not sent.")
    }

    static let none = Text(
        vi: "Chưa gửi báo cáo nào; xem còn thiếu gì bằng `chuan report prepare`.",
        en: "No report was sent; see what is missing with `chuan report prepare`."
    )

    /// - Parameter more: members behind the others.
    static func json(_ report: SentReport, _ more: [(String, JSON)] = []) -> JSON {
        .object(
            [
                ("number", .whole(report.number)), ("day", .text(report.day.description)),
                ("isLate", .truth(report.isLate)), ("statement", .text(report.statement)),
                ("entry", .whole(Int(report.entry.rawValue))), ("digest", .text(report.digest.description)),
                ("isWhole", .truth(report.isWhole)),
            ] + more
        )
    }
}
