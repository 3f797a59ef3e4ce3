import Database

extension RecordsSchema {
    /// Tokens of programs: the digest of each secret, and what it is good for.
    static let tokens = Migration(
        "0006-tokens",
        """
        CREATE TABLE api_token (
            id {text} NOT NULL PRIMARY KEY CHECK (length(id) = 26),
            person {text} NOT NULL REFERENCES account (person),
            body {text} NOT NULL REFERENCES body (id),
            token {bytes} NOT NULL UNIQUE CHECK (length(token) = 32),
            label {text} NOT NULL CHECK (length(label) BETWEEN 1 AND 100),
            scopes {text} NOT NULL CHECK (length(scopes) BETWEEN 1 AND 4000),
            expires_at {text} NOT NULL CHECK (length(expires_at) = 24),
            issued {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            revoked {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};
        CREATE INDEX api_token_person ON api_token (person, id);
        """
    )
}
