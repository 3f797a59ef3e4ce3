import Territory

extension Refusal: CustomStringConvertible {
    /// A stable name, for answers of interfaces and tests.
    package var code: String {
        switch self {
        case .notSignedIn: "permission.not-signed-in"
        case .accountClosed: "permission.account-closed"
        case .passwordToBeChanged: "permission.password-to-be-changed"
        case .noRole: "permission.no-role"
        case .notYours: "permission.not-yours"
        case .reserved: "permission.reserved"
        case .otherBody: "permission.other-body"
        case .notValid: "permission.not-valid"
        case .secondFactorNeeded: "permission.second-factor-needed"
        case .outsideScope: "permission.outside-scope"
        case .noSuchUnit: "permission.no-such-unit"
        case .ownWork: "permission.own-work"
        case .notForOneself: "permission.not-for-oneself"
        }
    }

    /// Why not and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .notSignedIn(let action): "hãy đăng nhập để \(action.vietnamese)"
        case .accountClosed: "tài khoản đã đóng; hãy liên hệ quản trị viên"
        case .passwordToBeChanged: "hãy đổi mật khẩu do người khác đặt trước khi làm việc khác"
        case .noRole(let action, let roles):
            "để \(action.vietnamese) cần vai trò \(Refusal.vietnamese(roles)); hãy đề nghị quản trị viên giao vai trò"
        case .notYours(let action, let roles):
            "chỉ được \(action.vietnamese) đối với tài khoản của chính mình"
                + (roles.isEmpty ? "" : "; với người khác cần vai trò \(Refusal.vietnamese(roles))")
        case .reserved(let action):
            "không vai trò nào ở đây được \(action.vietnamese)"
        case .otherBody(let action, let role):
            "để \(action.vietnamese), hãy chuyển sang cơ quan nơi bạn là \(role.vietnamese)"
        case .notValid(let action, let role, let period):
            "không được \(action.vietnamese): vai trò \(role.vietnamese) chỉ có hiệu lực "
                + Refusal.vietnamese(period)
        case .secondFactorNeeded(let action, let role):
            "cơ quan của bạn đòi xác thực hai lớp để \(action.vietnamese) với vai trò \(role.vietnamese); hãy bật xác thực lớp thứ hai cho tài khoản của mình rồi đăng nhập lại"
        case .outsideScope(let action, let role):
            "không được \(action.vietnamese) ở đây: vai trò \(role.vietnamese) của bạn được giao cho đơn vị hoặc đợt đánh giá khác"
        case .noSuchUnit(let unit):
            "ngày \(unit.day) không có đơn vị nào mang mã \(unit.code); tìm mã bằng `chuan units find TÊN`"
        case .ownWork(let action):
            "không được \(action.vietnamese) đối với việc chính mình đã tham gia; hãy để người khác làm"
        case .notForOneself(let action): "không ai được tự \(action.vietnamese) cho chính mình"
        }
    }

    /// Why not and what to do, in English.
    package var english: String {
        switch self {
        case .notSignedIn(let action): "sign in to \(action.english)"
        case .accountClosed: "the account is closed; ask an administrator"
        case .passwordToBeChanged: "first change the password that somebody else set"
        case .noRole(let action, let roles):
            "to \(action.english) takes the role \(Refusal.english(roles)); ask an administrator for it"
        case .notYours(let action, let roles):
            "you may \(action.english) for your own account only"
                + (roles.isEmpty ? "" : "; for others it takes the role \(Refusal.english(roles))")
        case .reserved(let action): "no role here may \(action.english)"
        case .otherBody(let action, let role):
            "to \(action.english), change to the body for which you are \(role.english)"
        case .notValid(let action, let role, let period):
            "you may not \(action.english): the role \(role.english) is valid only \(Refusal.english(period))"
        case .secondFactorNeeded(let action, let role):
            "your body demands a second factor to \(action.english) as \(role.english); enrol one for your account, then sign in again"
        case .outsideScope(let action, let role):
            "you may not \(action.english) here: you are \(role.english) for other units or campaigns"
        case .noSuchUnit(let unit):
            "no unit has the code \(unit.code) on \(unit.day); find it by `chuan units find NAME`"
        case .ownWork(let action):
            "nobody may \(action.english) where he had a hand in it himself; leave it to somebody else"
        case .notForOneself(let action): "nobody may \(action.english) to himself"
        }
    }

    package var description: String { english }

    private static func vietnamese(_ roles: [Role]) -> String {
        roles.map(\.vietnamese).joined(separator: " hoặc ")
    }

    private static func english(_ roles: [Role]) -> String { roles.map(\.english).joined(separator: " or ") }

    private static func vietnamese(_ period: UnitPeriod) -> String {
        [period.from.map { "từ \($0)" }, period.until.map { "đến trước \($0)" }].compactMap(\.self)
            .joined(separator: " ")
    }

    private static func english(_ period: UnitPeriod) -> String {
        [period.from.map { "from \($0)" }, period.until.map { "until before \($0)" }].compactMap(\.self)
            .joined(separator: " ")
    }
}
