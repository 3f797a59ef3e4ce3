import Glibc

/// One transaction on a thread of its own, tried again while that is safe.
struct Transaction {
    let access: Access
    let cancellation: Cancellation
    let options: DatabaseOptions

    /// - Throws: what `body` threw, or ``DatabaseError``.
    func run<Result>(on holder: SessionHolder, _ body: (Connection) throws -> Result) throws -> Result {
        var attempt = 1
        while true {
            try cancellation.check()
            let session = try holder.session(patience: options.patience, cancellation)
            do {
                return try once(session, body)
            } catch let error as DatabaseError where error.isRetryable && attempt < options.attempts {
                cancellation.unseal()
                // Those who met once must not meet again in step.
                usleep(UInt32.random(in: 0..<1_000) << UInt32(min(attempt, 7)))
                attempt += 1
            }
        }
    }

    private func once<Result>(_ session: any Session, _ body: (Connection) throws -> Result) throws -> Result
    {
        session.watch(cancellation)
        defer { session.watch(nil) }
        try session.begin(access)
        let connection = Connection(session, cancellation)
        let result: Result
        do {
            result = try body(connection)
            if connection.isAborted { throw DatabaseError.aborted }
            try cancellation.seal()
        } catch {
            session.watch(nil)
            session.rollback()
            // A body that hid the true reason behind an error of its own is not tried again.
            throw error
        }
        try session.commit()
        return result
    }
}
