import Database
import Quantities

/// The table `slow_down`. It holds no records but the state of a defence, and so is written without the journal: else every
/// stranger could make the journal as long as he likes.
enum BrakeStore {
    static func find(_ name: BrakeName, _ connection: Connection) throws(DatabaseError) -> BrakeState? {
        try connection.first(
            BrakeState.self,
            "SELECT failures, last_at FROM slow_down WHERE name = \(name.digest)"
        )
    }

    static func put(_ state: BrakeState, _ name: BrakeName, _ connection: Connection) throws(DatabaseError) {
        if state.failures == 0 { return try clear(name, connection) }
        try connection.execute(
            """
            INSERT INTO slow_down (name, failures, last_at)
            VALUES (\(name.digest), \(state.failures), \(state.lastAt))
            ON CONFLICT (name) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
            """
        )
    }

    static func clear(_ name: BrakeName, _ connection: Connection) throws(DatabaseError) {
        try connection.execute("DELETE FROM slow_down WHERE name = \(name.digest)")
    }

    /// - Returns: how many were forgotten altogether.
    static func removeIdle(before moment: Instant, _ connection: Connection) throws(DatabaseError) -> Int {
        try connection.execute("DELETE FROM slow_down WHERE last_at < \(moment)")
    }
}
