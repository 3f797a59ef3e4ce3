package import Database

extension Connection {
    /// Makes the commit of this transaction wait until everything committed before it is wherever a commit waits for.
    ///
    /// With synchronous replication a transaction that wrote nothing commits at once, although what it read may be on this server
    /// only: the commit that wrote it is still waiting, or was cut short. A message in the write-ahead log is something written,
    /// and who has it has all that came before.
    package func waitForEarlierCommits() throws(DatabaseError) {
        switch engine {
        case .sqlite: break
        case .postgres:
            _ = try value(
                String.self,
                """
                SELECT CAST(pg_logical_emit_message(TRUE, CAST('chuan' AS TEXT), CAST('' AS TEXT)) AS TEXT)
                """
            )
        }
    }
}
