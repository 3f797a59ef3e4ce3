import Hummingbird

/// The cookie by which a browser is recognised. No script reads it, no other site sends it along with a form.
package struct SessionCookie {
    let value: String
    let isSecure: Bool
    /// `nil` for one that goes when the browser is closed; zero to take it away.
    var maxAge: Int?

    /// - Parameter isSecure: whether the site is reached over HTTPS only.
    package init(_ token: String, isSecure: Bool) {
        value = token
        self.isSecure = isSecure
    }

    /// Takes the cookie away.
    package static func removal(isSecure: Bool) -> SessionCookie {
        var cookie = SessionCookie("", isSecure: isSecure)
        cookie.maxAge = 0
        return cookie
    }

    /// `__Host-` binds it to this very server; browsers take such a name over HTTPS only.
    static func name(isSecure: Bool) -> String { isSecure ? "__Host-chuan" : "chuan" }

    /// What stands behind `Set-Cookie`.
    package var text: String {
        var text = "\(SessionCookie.name(isSecure: isSecure))=\(value); Path=/; HttpOnly; SameSite=Lax"
        if isSecure { text += "; Secure" }
        if let maxAge { text += "; Max-Age=\(maxAge)" }
        return text
    }

    var field: HeaderField { HeaderField(name: .setCookie, value: text) }
}
