package import Criteria
import Database

/// What sort of document evidence is, as offices call it.
///
/// Source of the names of administrative documents: Decree 30/2020/NĐ-CP, article 7.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    case decision
    case plan
    case report
    case minutes
    /// That something was inspected and assessed, such as the security of an information system.
    case inspection
    case certificate
    case officialLetter = "official-letter"
    case contract
    case list
    /// Figures taken out of a system.
    case export
    case photograph
    case screenshot
    case video
    case other

    package var text: Text {
        switch self {
        case .decision: Text(vi: "quyết định", en: "decision")
        case .plan: Text(vi: "kế hoạch", en: "plan")
        case .report: Text(vi: "báo cáo", en: "report")
        case .minutes: Text(vi: "biên bản", en: "minutes")
        case .inspection: Text(vi: "kết quả kiểm tra, đánh giá", en: "inspection")
        case .certificate: Text(vi: "giấy chứng nhận", en: "certificate")
        case .officialLetter: Text(vi: "công văn", en: "official letter")
        case .contract: Text(vi: "hợp đồng", en: "contract")
        case .list: Text(vi: "danh sách", en: "list")
        case .export: Text(vi: "số liệu trích từ hệ thống", en: "figures taken out of a system")
        case .photograph: Text(vi: "ảnh chụp", en: "photograph")
        case .screenshot: Text(vi: "ảnh chụp màn hình", en: "screenshot")
        case .video: Text(vi: "video", en: "video")
        case .other: Text(vi: "tài liệu khác", en: "other document")
        }
    }

    /// For how long such a document counts when nobody says otherwise.
    ///
    /// Source: document 002, annex I, criterion 11, "01 lần kiểm tra, đánh giá được tính cho 02 năm", read as the calendar year of the
    /// inspection and the next (reading `r-I.11-hai-nam` of the set `cds-xa`).
    package var usualTerm: ValidityTerm {
        switch self {
        case .inspection: .calendarYears(2)
        case .decision, .plan, .report, .minutes, .certificate, .officialLetter, .contract, .list, .export,
            .photograph, .screenshot, .video, .other:
            .open
        }
    }
}
