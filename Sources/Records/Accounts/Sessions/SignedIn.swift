/// A request of somebody who is signed in.
package struct SignedIn: Sendable {
    package let session: Session
    /// What the person is called; `nil` once erased.
    package let name: String?
    /// What the body acted for is called.
    package let bodyName: String
    /// Who acts, for which body, from where: for commands and the table of permissions.
    package let actor: Actor
    /// To be sent to the browser in place of the one it has.
    package let newToken: Token<Session>?
}
