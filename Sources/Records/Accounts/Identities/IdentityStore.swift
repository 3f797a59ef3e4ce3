import Database

/// The table `external_identity`.
enum IdentityStore {
    static func insert(_ identity: LinkedIdentity, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO external_identity (issuer, subject, person, linked)
            VALUES (\(identity.issuer), \(identity.subject), \(identity.person), \(identity.linked))
            """
        )
    }

    static func find(_ identity: ExternalIdentity, _ connection: Connection)
        throws(DatabaseError) -> LinkedIdentity?
    {
        try connection.first(
            LinkedIdentity.self,
            """
            SELECT * FROM external_identity
            WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)
            """
        )
    }

    static func all(of person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> [LinkedIdentity]
    {
        try connection.all(
            LinkedIdentity.self,
            "SELECT * FROM external_identity WHERE person = \(person) ORDER BY issuer, subject"
        )
    }

    static func remove(_ identity: ExternalIdentity, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            DELETE FROM external_identity
            WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)
            """
        )
    }

    static func removeAll(of person: Identifier<Person>, _ connection: Connection) throws(DatabaseError) {
        try connection.execute("DELETE FROM external_identity WHERE person = \(person)")
    }
}
