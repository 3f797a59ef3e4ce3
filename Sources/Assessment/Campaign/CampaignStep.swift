package import Criteria
import Database

/// The steps of a campaign that have their time.
package enum CampaignStep: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    case registration, selfAssessment, verification, appraisal, decision, publication, report

    package var title: Text {
        switch self {
        case .registration: Text(vi: "đăng ký", en: "registration")
        case .selfAssessment: Text(vi: "tự đánh giá và nộp hồ sơ", en: "self-assessment and submission")
        case .verification: Text(vi: "thẩm định", en: "verification")
        case .appraisal: Text(vi: "hội đồng cho ý kiến", en: "council appraisal")
        case .decision: Text(vi: "quyết định công nhận", en: "decision")
        case .publication: Text(vi: "công bố", en: "publication")
        case .report: Text(vi: "báo cáo cấp trên", en: "report upward")
        }
    }
}
