package import Criteria
import Database

/// What a member is in a council.
package enum CouncilRole: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    case chair, secretary, member

    package var title: Text {
        switch self {
        case .chair: Text(vi: "Chủ tịch Hội đồng", en: "chair")
        case .secretary: Text(vi: "Thư ký", en: "secretary")
        case .member: Text(vi: "Thành viên", en: "member")
        }
    }

    /// Opens and closes votes.
    package var runsVotes: Bool {
        switch self {
        case .chair, .secretary: true
        case .member: false
        }
    }
}
