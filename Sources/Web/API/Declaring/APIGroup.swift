import Criteria

/// The chapters of the interface, in the order of its document.
enum APIGroup: String, CaseIterable, Sendable {
    case units, sets, evaluation, campaigns, results, dossiers, verification, council, decisions, observations
    case evidence, tokens, journal, about

    var title: Text {
        switch self {
        case .units: Text(vi: "Đơn vị hành chính", en: "Administrative units")
        case .sets: Text(vi: "Bộ tiêu chí", en: "Criteria sets")
        case .evaluation: Text(vi: "Chấm thử", en: "Evaluation")
        case .campaigns: Text(vi: "Đợt đánh giá", en: "Campaigns")
        case .results: Text(vi: "Kết quả đã công bố", en: "Published results")
        case .dossiers: Text(vi: "Hồ sơ", en: "Dossiers")
        case .verification: Text(vi: "Thẩm định", en: "Verification")
        case .council: Text(vi: "Hội đồng", en: "Council")
        case .decisions: Text(vi: "Quyết định, công bố, báo cáo", en: "Decisions, publication, report")
        case .observations: Text(vi: "Số liệu", en: "Observations")
        case .evidence: Text(vi: "Minh chứng", en: "Evidence")
        case .tokens: Text(vi: "Mã truy cập", en: "Tokens")
        case .journal: Text(vi: "Nhật ký", en: "Journal")
        case .about: Text(vi: "Về giao diện này", en: "About this interface")
        }
    }
}
