import Database

/// What somebody is entrusted with, within the scope of a grant.
package enum Role: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    /// Enters values and evidence, registers and submits: also somebody of a department who provides figures for communes.
    case communeOfficer = "commune-officer"
    /// Verifies what others entered.
    case provinceVerifier = "province-verifier"
    case councilMember = "council-member"
    /// Prepares a council's meetings and closes its votes.
    case councilSecretary = "council-secretary"
    /// Appoints councils, decides, publishes, revokes.
    case decidingAuthority = "deciding-authority"
    /// Opens campaigns and issues criteria sets.
    case policyMaker = "policy-maker"
    /// Looks after accounts and roles; sees and alters no values.
    case administrator
    /// Reads everything, alters nothing.
    case auditor

    /// Whether it decides upon others or lets them in, so that a body may demand a second factor of who holds it.
    package var decidesUponOthers: Bool {
        switch self {
        case .provinceVerifier, .councilMember, .councilSecretary, .decidingAuthority, .policyMaker,
            .administrator:
            true
        case .communeOfficer, .auditor: false
        }
    }

    package var vietnamese: String {
        switch self {
        case .communeOfficer: "cán bộ cấp xã"
        case .provinceVerifier: "cán bộ thẩm định cấp tỉnh"
        case .councilMember: "thành viên hội đồng"
        case .councilSecretary: "thư ký hội đồng"
        case .decidingAuthority: "cấp có thẩm quyền quyết định"
        case .policyMaker: "người xây dựng chính sách"
        case .administrator: "quản trị viên"
        case .auditor: "kiểm toán viên"
        }
    }

    package var english: String {
        switch self {
        case .communeOfficer: "commune officer"
        case .provinceVerifier: "province verifier"
        case .councilMember: "council member"
        case .councilSecretary: "council secretary"
        case .decidingAuthority: "deciding authority"
        case .policyMaker: "policy maker"
        case .administrator: "administrator"
        case .auditor: "auditor"
        }
    }
}
