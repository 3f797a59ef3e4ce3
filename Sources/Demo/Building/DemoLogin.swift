package import Records

/// An account of the demonstration that somebody can sign in to.
package struct DemoLogin: Hashable, Sendable {
    package let login: String
    package let role: Role
    /// Where, in words.
    package let place: String

    package init(login: String, role: Role, place: String) {
        self.login = login
        self.role = role
        self.place = place
    }
}
