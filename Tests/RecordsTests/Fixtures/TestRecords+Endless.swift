import Database
import Records

extension TestRecords {
    /// A question that nobody waits out.
    static let endless: SQL = """
        WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000000)
        SELECT count(*) FROM n
        """

    /// The same while it writes: stopped, it takes the whole transaction along on SQLite.
    static func endlessWrite(_ change: Change) throws -> SQL {
        try change.connection.execute(
            """
            INSERT INTO command_key (key, actor, action, number, answer)
            WITH RECURSIVE n (x) AS (SELECT 10000000 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000000)
            SELECT CAST(x AS TEXT), '', '', 1, '' FROM n
            """
        )
        return endless
    }
}
