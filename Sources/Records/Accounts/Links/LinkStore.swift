import Database
import Quantities

/// The table `one_time_link`.
enum LinkStore {
    static func insert(_ link: OneTimeLink, issued: EntryNumber, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute(
            """
            INSERT INTO one_time_link (digest, person, expires_at, issued)
            VALUES (\(link.token.digest), \(link.person), \(link.expires), \(issued))
            """
        )
    }

    /// Whose link it is; `nil` when it is unknown, used or too old.
    static func owner(of token: Token<OneTimeLink>, at now: Instant, _ connection: Connection)
        throws(DatabaseError) -> Identifier<Person>?
    {
        try connection.valueIfAny(
            Identifier<Person>.self,
            """
            SELECT person FROM one_time_link
            WHERE digest = \(token.digest) AND used IS NULL AND expires_at > \(now)
            """
        )
    }

    /// Makes every open link of a person useless.
    static func spendAll(of person: Identifier<Person>, _ entry: EntryNumber, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute(
            "UPDATE one_time_link SET used = \(entry) WHERE person = \(person) AND used IS NULL"
        )
    }

    static func removeAll(of person: Identifier<Person>, _ connection: Connection) throws(DatabaseError) {
        try connection.execute("DELETE FROM one_time_link WHERE person = \(person)")
    }

    /// - Returns: how many links went that nobody can use any more.
    static func removeExpired(before moment: Instant, _ connection: Connection) throws(DatabaseError) -> Int {
        try connection.execute("DELETE FROM one_time_link WHERE expires_at < \(moment)")
    }
}
