package import Database

/// Somebody with an open account who holds a role.
package struct RoleHolder: Hashable, Sendable {
    package let grant: Grant
    /// `nil` when the account has none.
    package let email: EmailAddress?
}

extension RoleHolder: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        grant = try Grant(row: row)
        let email: String? = try row["email"]
        self.email = email.flatMap { EmailAddress($0) }
    }
}
