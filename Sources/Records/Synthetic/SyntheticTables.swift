import Database

extension RecordsSchema {
    /// Whether what the database holds was made up: one row at most, and no verb takes it away.
    static let synthetic = Migration(
        "0005-synthetic",
        """
        CREATE TABLE synthetic_mark (
            id {integer} NOT NULL PRIMARY KEY CHECK (id = 1),
            origin {text} NOT NULL CHECK (length(origin) BETWEEN 1 AND 300),
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};
        """
    )
}
