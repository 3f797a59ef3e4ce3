import Database
import Quantities

/// The table `session`.
enum SessionStore {
    static func insert(_ session: Session, _ token: Token<Session>, _ connection: Connection)
        throws(DatabaseError)
    {
        let proof = session.proof
        try connection.execute(
            """
            INSERT INTO session (id, person, body, token, is_stale, method, assurance, issuer, acr, amr, address,
                agent, started_at, seen_at, expires_at, started)
            VALUES (\(session.id), \(session.person), \(session.body), \(token.digest), \(false),
                \(proof.method), \(proof.assurance), \(proof.issuer), \(proof.acr), \(proof.amr),
                \(session.address), \(session.agent), \(session.startedAt), \(session.seenAt),
                \(session.expiresAt), \(session.started))
            """
        )
    }

    /// The session of a token, or of one that was replaced a moment ago.
    static func find(_ token: Token<Session>, at now: Instant, _ connection: Connection)
        throws(DatabaseError) -> (session: Session, isPrevious: Bool)?
    {
        if let session = try connection.first(
            Session.self,
            "SELECT * FROM session WHERE token = \(token.digest)"
        ) {
            return (session, false)
        }
        let session = try connection.first(
            Session.self,
            "SELECT * FROM session WHERE previous = \(token.digest) AND previous_until > \(now)"
        )
        return session.map { ($0, true) }
    }

    static func find(_ id: Identifier<Session>, _ connection: Connection) throws(DatabaseError) -> Session? {
        try connection.first(Session.self, "SELECT * FROM session WHERE id = \(id)")
    }

    /// Those that were not ended, newest first; some may be too old all the same.
    static func open(of person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> [Session]
    {
        try connection.all(
            Session.self,
            "SELECT * FROM session WHERE person = \(person) AND ended IS NULL ORDER BY id DESC"
        )
    }

    static func touch(_ id: Identifier<Session>, _ now: Instant, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute(
            "UPDATE session SET seen_at = \(now) WHERE id = \(id) AND seen_at < \(now) AND ended IS NULL"
        )
    }

    /// Gives a session another token.
    ///
    /// - Parameter until: how long the old one is still heard; `nil` for not at all.
    static func replaceToken(
        of id: Identifier<Session>,
        by token: Token<Session>,
        until: Instant?,
        _ connection: Connection
    ) throws(DatabaseError) {
        let keptUntil: SQL =
            until.map { "previous = token, previous_until = \($0)" }
            ?? "previous = NULL, previous_until = NULL"
        try connection.execute(
            """
            UPDATE session SET \(keptUntil), token = \(token.digest), is_stale = 0
            WHERE id = \(id) AND ended IS NULL
            """
        )
    }

    static func changeBody(of id: Identifier<Session>, to body: Identifier<Body>, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute("UPDATE session SET body = \(body) WHERE id = \(id)")
    }

    /// Every session of the person gets a new token with its next use.
    static func markStale(of person: Identifier<Person>, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            "UPDATE session SET is_stale = 1 WHERE person = \(person) AND ended IS NULL"
        )
    }

    static func end(_ id: Identifier<Session>, _ entry: EntryNumber, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute(
            """
            UPDATE session SET ended = \(entry), previous = NULL, previous_until = NULL
            WHERE id = \(id) AND ended IS NULL
            """
        )
    }

    /// - Returns: how many sessions ended.
    static func endAll(of person: Identifier<Person>, _ entry: EntryNumber, _ connection: Connection)
        throws(DatabaseError) -> Int
    {
        try connection.execute(
            """
            UPDATE session SET ended = \(entry), previous = NULL, previous_until = NULL
            WHERE person = \(person) AND ended IS NULL
            """
        )
    }

    /// Erases where the person signed in from and with what.
    static func forgetPlaces(of person: Identifier<Person>, _ connection: Connection) throws(DatabaseError) {
        try connection.execute("UPDATE session SET address = NULL, agent = NULL WHERE person = \(person)")
    }

    /// - Returns: how many sessions went that nobody can use any more.
    static func removeExpired(before moment: Instant, _ connection: Connection) throws(DatabaseError) -> Int {
        try connection.execute("DELETE FROM session WHERE expires_at < \(moment)")
    }
}
