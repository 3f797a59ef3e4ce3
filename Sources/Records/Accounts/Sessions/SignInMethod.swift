import Database

/// By what a session came about.
package enum SignInMethod: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    case password
    case passwordAndCode = "password+code"
    case passwordAndRecoveryCode = "password+recovery-code"
    /// The word of a provider of OpenID Connect.
    case openID = "openid"
    case openIDAndCode = "openid+code"
    case openIDAndRecoveryCode = "openid+recovery-code"
}
