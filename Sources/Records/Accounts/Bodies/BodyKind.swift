import Database

/// What sort of body it is.
package enum BodyKind: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    /// Ủy ban nhân dân: the authority of a unit.
    case peoplesCommittee = "peoples-committee"
    /// Sở, ban, ngành, phòng.
    case department
    case ministry
    /// A council that appraises.
    case council
    case enterprise
    case other

    package var vietnamese: String {
        switch self {
        case .peoplesCommittee: "Ủy ban nhân dân"
        case .department: "sở, ban, ngành, phòng"
        case .ministry: "bộ, cơ quan trung ương"
        case .council: "hội đồng"
        case .enterprise: "doanh nghiệp"
        case .other: "tổ chức khác"
        }
    }

    package var english: String {
        switch self {
        case .peoplesCommittee: "people's committee"
        case .department: "department"
        case .ministry: "ministry"
        case .council: "council"
        case .enterprise: "enterprise"
        case .other: "other"
        }
    }
}
