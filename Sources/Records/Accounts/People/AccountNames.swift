package import Database

/// What people are called, for those who may read the journal.
package enum AccountNames {
    /// `nil` once the name was erased, or where there is no such account.
    package static func name(
        of person: Identifier<Person>,
        _ connection: Connection
    ) throws(DatabaseError) -> String? {
        try AccountStore.find(person, connection)?.name
    }
}
