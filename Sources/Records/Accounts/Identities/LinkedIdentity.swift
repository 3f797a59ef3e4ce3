package import Database

/// An identity by which a person may sign in.
package struct LinkedIdentity: Hashable, Sendable {
    package let issuer: String
    package let subject: String
    package let person: Identifier<Person>
    package let linked: EntryNumber
}

extension LinkedIdentity: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        issuer = try row["issuer"]
        subject = try row["subject"]
        person = try row["person"]
        linked = try row["linked"]
    }
}
