import Database

/// How sure it is that the person is who the account says (the authenticator assurance levels of NIST SP 800-63B).
package enum Assurance: Int64, Hashable, Sendable, Comparable, CaseIterable, SQLConvertible {
    /// One thing was shown: a password, or a provider's word without more.
    case one = 1
    /// Two different things: a password and a code, or a provider who says so.
    case two = 2
    /// Two things, one of them hardware that resists phishing, by a provider's word.
    case three = 3

    package static func < (left: Assurance, right: Assurance) -> Bool { left.rawValue < right.rawValue }
}
