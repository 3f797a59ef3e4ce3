import Database

/// The table `api_token`.
enum APITokenStore {
    static func insert(_ token: APIToken, _ secret: Token<APIToken>, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute(
            """
            INSERT INTO api_token (id, person, body, token, label, scopes, expires_at, issued)
            VALUES (\(token.id), \(token.person), \(token.body), \(secret.digest), \(token.label),
                \(APIToken.words(token.scopes)), \(token.expiresAt), \(token.issued))
            """
        )
    }

    static func find(_ secret: Token<APIToken>, _ connection: Connection) throws(DatabaseError) -> APIToken? {
        try connection.first(APIToken.self, "SELECT * FROM api_token WHERE token = \(secret.digest)")
    }

    static func find(_ id: Identifier<APIToken>, _ connection: Connection) throws(DatabaseError) -> APIToken?
    {
        try connection.first(APIToken.self, "SELECT * FROM api_token WHERE id = \(id)")
    }

    /// All that were not taken back, newest first; some may be too old all the same.
    static func unrevoked(of person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> [APIToken]
    {
        try connection.all(
            APIToken.self,
            "SELECT * FROM api_token WHERE person = \(person) AND revoked IS NULL ORDER BY id DESC"
        )
    }

    static func revoke(_ id: Identifier<APIToken>, _ entry: EntryNumber, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute(
            "UPDATE api_token SET revoked = \(entry) WHERE id = \(id) AND revoked IS NULL"
        )
    }
}
