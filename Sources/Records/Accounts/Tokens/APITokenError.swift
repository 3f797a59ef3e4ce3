/// Why a token is not issued or revoked.
package enum APITokenError: Error, Hashable, Sendable {
    case badLabel
    case noScope
    /// In days.
    case badLife(days: Int, most: Int)
    case noRoleThere
    case tooMany(Int)
    case noSuchToken

    package var code: String {
        switch self {
        case .badLabel: "token.bad-label"
        case .noScope: "token.no-scope"
        case .badLife: "token.bad-life"
        case .noRoleThere: "token.no-role-there"
        case .tooMany: "token.too-many"
        case .noSuchToken: "token.not-found"
        }
    }

    package var vietnamese: String {
        switch self {
        case .badLabel: "tên mã truy cập gồm 1 đến 100 ký tự, không có ký tự điều khiển"
        case .noScope: "mã truy cập phải dùng được cho ít nhất một việc"
        case .badLife(let days, let most):
            "mã truy cập có giá trị từ 1 đến \(most) ngày, không phải \(days) ngày"
        case .noRoleThere: "người này hiện không có vai trò nào ở cơ quan ấy"
        case .tooMany(let most): "mỗi người có nhiều nhất \(most) mã truy cập còn hiệu lực; hãy thu hồi bớt"
        case .noSuchToken: "không có mã truy cập này"
        }
    }

    package var english: String {
        switch self {
        case .badLabel: "a token's label has 1 to 100 characters and no control characters"
        case .noScope: "a token must be good for one action at least"
        case .badLife(let days, let most): "a token lives from 1 to \(most) days, not \(days)"
        case .noRoleThere: "the person holds no role for that body now"
        case .tooMany(let most): "a person has at most \(most) live tokens; revoke some"
        case .noSuchToken: "there is no such token"
        }
    }
}
