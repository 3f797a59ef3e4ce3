package import Quantities

/// How far a try to sign in has come.
package enum SignInOutcome: Sendable {
    case signedIn(NewSession)
    /// The first thing was right; the browser brings this text back with a code. Good until then.
    case codeNeeded(pending: String, until: Instant)
}

/// A session that has just begun.
package struct NewSession: Sendable {
    package let id: Identifier<Session>
    package let person: Identifier<Person>
    /// For the browser, and nowhere else.
    package let token: Token<Session>
    /// For the browser to keep beyond the session: ``KnownDevice``.
    package let device: String
    /// The password was set by somebody else: nothing goes before it is changed.
    package let passwordIsTemporary: Bool
}
