extension AccountError: CustomStringConvertible {
    /// A stable name, for answers of interfaces and tests.
    package var code: String {
        switch self {
        case .noSuchPerson: "account.not-found"
        case .noSuchBody: "body.not-found"
        case .noSuchGrant: "role.not-found"
        case .loginTaken: "account.login-taken"
        case .closed: "account.closed"
        case .notClosed: "account.not-closed"
        case .erased: "account.erased"
        case .alreadyRevoked: "role.already-revoked"
        case .conflict: "role.conflict"
        case .grantedAlready: "role.granted-already"
        case .beyondOwnScope: "role.beyond-own-scope"
        case .noSuchUnit: "role.no-such-unit"
        case .emptyPeriod: "role.empty-period"
        case .tooManyGrants: "role.too-many"
        }
    }

    /// What is wrong and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .noSuchPerson: "không có tài khoản này; xem “chuan accounts list”"
        case .noSuchBody: "không có cơ quan, tổ chức này; xem “chuan bodies list”"
        case .noSuchGrant: "không có vai trò đã giao này; xem “chuan accounts show”"
        case .loginTaken: "tên đăng nhập đã có người dùng; hãy chọn tên khác"
        case .closed: "tài khoản đã đóng"
        case .notClosed: "chỉ xóa dữ liệu cá nhân của tài khoản đã đóng; hãy đóng tài khoản trước"
        case .erased: "dữ liệu cá nhân của tài khoản đã xóa"
        case .alreadyRevoked: "vai trò này đã được thu hồi"
        case .conflict(let conflict):
            "một người không được vừa là \(conflict.one.vietnamese) vừa là \(conflict.other.vietnamese)"
                + (conflict.isEverywhere ? "" : " trong cùng phạm vi và thời gian")
                + "; hãy thu hồi vai trò kia trước hoặc chọn người khác"
        case .grantedAlready: "người này đã có đúng vai trò ấy trong phạm vi và thời gian ấy"
        case .beyondOwnScope: "không giao được phạm vi rộng hơn phạm vi quản trị của chính mình"
        case .noSuchUnit(let unit):
            "ngày \(unit.day) không có đơn vị nào mang mã \(unit.code); tìm mã bằng `chuan units find TÊN`"
        case .emptyPeriod:
            "thời gian của vai trò không có ngày nào, hoặc đã qua; hãy xem lại ngày bắt đầu và kết thúc"
        case .tooManyGrants(let limit):
            "một người có nhiều nhất \(limit) vai trò còn hiệu lực; hãy thu hồi bớt"
        }
    }

    /// What is wrong and what to do, in English.
    package var english: String {
        switch self {
        case .noSuchPerson: "there is no such account; see “chuan accounts list”"
        case .noSuchBody: "there is no such body; see “chuan bodies list”"
        case .noSuchGrant: "there is no such grant; see “chuan accounts show”"
        case .loginTaken: "somebody has this login; choose another"
        case .closed: "the account is closed"
        case .notClosed: "only a closed account is erased; close it first"
        case .erased: "the account's personal data is erased"
        case .alreadyRevoked: "the role is revoked already"
        case .conflict(let conflict):
            "nobody may be both \(conflict.one.english) and \(conflict.other.english)"
                + (conflict.isEverywhere ? "" : " in one scope at one time")
                + "; revoke the other role first or choose somebody else"
        case .grantedAlready: "the person has this very role in this scope and time already"
        case .beyondOwnScope: "nobody grants a scope wider than his own"
        case .noSuchUnit(let unit):
            "no unit has the code \(unit.code) on \(unit.day); find it by `chuan units find NAME`"
        case .emptyPeriod: "the role would be valid on no day, or its time is over; check its days"
        case .tooManyGrants(let limit): "a person has at most \(limit) roles in force; revoke some"
        }
    }

    package var description: String { english }
}
