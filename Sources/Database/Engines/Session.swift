/// A driver's connection. One thread owns it, and only that thread calls it.
protocol Session: AnyObject {
    var engine: Engine { get }

    /// Whether the connection is gone and ``reopen()`` is due.
    var isBroken: Bool { get }

    func reopen() throws(DatabaseError)

    /// From now on until the next call statements stop when `cancellation` says so.
    func watch(_ cancellation: Cancellation?)

    func begin(_ access: Access) throws(DatabaseError)

    /// - Throws: ``DatabaseError/outcomeUnknown(detail:)`` when the connection was lost on the way.
    func commit() throws(DatabaseError)

    /// Undoes the transaction; if even that fails the session is broken, which undoes it too.
    func rollback()

    /// - Returns: how many rows were changed.
    func execute(_ sql: SQL) throws(DatabaseError) -> Int

    /// Runs a statement whose failure may be told later: by the next one that is not posted, or by ``commit()``.
    func post(_ sql: SQL) throws(DatabaseError)

    /// Forgets what was posted and not yet answered, for a part of the transaction that is undone anyway.
    func abandon()

    /// Hands over rows until `body` answers `false`.
    func query(_ sql: SQL, _ body: (Row) throws(DatabaseError) -> Bool) throws(DatabaseError)

    /// As ``query(_:_:)``, for results larger than memory, and without a limit of time on the whole.
    func stream(_ sql: SQL, _ body: (Row) throws(DatabaseError) -> Void) throws(DatabaseError)

    /// Several statements without values.
    func run(script: String) throws(DatabaseError)

    /// Fills a table as fast as the engine can.
    ///
    /// - Returns: how many rows were written.
    func batch(
        into table: String,
        columns: [String],
        _ body: (any Batch) throws(DatabaseError) -> Void
    ) throws(DatabaseError) -> Int

    /// The tables that migrations made, in the order of their names.
    func tables() throws(DatabaseError) -> [TableSchema]

    func close()
}
