/// Why nothing is done with a session, permissions apart.
package enum SessionError: Error, Hashable, Sendable {
    case noSuchSession
    /// The token is unknown, or its session has ended: sign in again.
    case notSignedIn
    /// The person holds no role for that body now.
    case noRoleThere
}

extension SessionError: CustomStringConvertible {
    /// A stable name, for answers of interfaces and tests.
    package var code: String {
        switch self {
        case .noSuchSession: "session.not-found"
        case .notSignedIn: "session.not-signed-in"
        case .noRoleThere: "session.no-role-there"
        }
    }

    /// What is wrong and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .noSuchSession: "không có phiên đăng nhập này; xem “chuan accounts sessions”"
        case .notSignedIn: "phiên đăng nhập đã hết; hãy đăng nhập lại"
        case .noRoleThere: "bạn hiện không có vai trò nào ở cơ quan đó"
        }
    }

    /// What is wrong and what to do, in English.
    package var english: String {
        switch self {
        case .noSuchSession: "there is no such session; see “chuan accounts sessions”"
        case .notSignedIn: "the session is over; sign in again"
        case .noRoleThere: "you hold no role for that body now"
        }
    }

    package var description: String { english }
}
