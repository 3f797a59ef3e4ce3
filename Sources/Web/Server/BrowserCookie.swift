import Hummingbird

/// What a browser keeps for this server beside the session: no script reads it, and it is bound to this server.
package struct BrowserCookie: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Half a sign-in, until its code comes.
        case pending
        /// The mark of a browser that its person has signed in with before.
        case device
        /// A sign-in under way at a provider.
        case provider

        /// In seconds.
        var maxAge: Int {
            switch self {
            case .pending: 300
            case .device: 182 * 86_400
            case .provider: 600
            }
        }
    }

    let kind: Kind
    /// `nil` to take it away.
    let value: String?
    let isSecure: Bool

    static func name(_ kind: Kind, isSecure: Bool) -> String {
        SessionCookie.name(isSecure: isSecure) + "-" + kind.rawValue
    }

    /// What stands behind `Set-Cookie`.
    package var text: String {
        let name = BrowserCookie.name(kind, isSecure: isSecure)
        let age = value == nil ? 0 : kind.maxAge
        let text = "\(name)=\(value ?? ""); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(age)"
        return isSecure ? text + "; Secure" : text
    }
}

extension Answer {
    /// With a cookie for the browser to keep, or to forget for `nil`.
    func keeping(_ kind: BrowserCookie.Kind, _ value: String?, for visit: Visit) -> Answer {
        var answer = self
        let cookie = BrowserCookie(kind: kind, value: value, isSecure: visit.isSecure)
        answer.headers.append(("Set-Cookie", cookie.text))
        return answer
    }

    /// With the cookie of a session, or the removal of it for `nil`.
    func keeping(session token: String?, for visit: Visit) -> Answer {
        var answer = self
        let cookie =
            token.map { SessionCookie($0, isSecure: visit.isSecure) }
            ?? .removal(isSecure: visit.isSecure)
        answer.setsSession = true
        answer.headers.append(("Set-Cookie", cookie.text))
        return answer
    }
}

extension Visit {
    func cookie(_ kind: BrowserCookie.Kind) -> String? {
        cookies[BrowserCookie.name(kind, isSecure: isSecure)].flatMap { $0.isEmpty ? nil : $0 }
    }
}
