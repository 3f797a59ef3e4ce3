/// What a transaction works with: statements, savepoints, batches. It lives no longer than the closure it is given to.
///
/// After a statement failed the transaction is lost, on both engines alike: every further statement is
/// ``DatabaseError/aborted``, unless a savepoint stood around the one that failed.
package final class Connection {
    let session: any Session
    let cancellation: Cancellation
    private(set) var isAborted = false
    private var depth = 0

    init(_ session: any Session, _ cancellation: Cancellation) {
        self.session = session
        self.cancellation = cancellation
    }

    package var engine: Engine { session.engine }

    /// Runs a part that may fail by itself: what it changed is undone and the rest of the transaction goes on.
    ///
    /// - Throws: what `body` threw.
    package func savepoint<Result>(_ body: () throws -> Result) throws -> Result {
        let name = "savepoint_\(depth)"
        try perform { () throws(DatabaseError) in try session.run(script: "SAVEPOINT \(name)") }
        depth += 1
        defer { depth -= 1 }
        do {
            let result = try body()
            if isAborted { throw DatabaseError.aborted }
            try perform { () throws(DatabaseError) in try session.run(script: "RELEASE SAVEPOINT \(name)") }
            return result
        } catch {
            if !session.isBroken, !cancellation.isCancelled {
                isAborted = true
                session.abandon()
                try session.run(script: "ROLLBACK TO SAVEPOINT \(name)")
                try session.run(script: "RELEASE SAVEPOINT \(name)")
                isAborted = false
            }
            throw error
        }
    }

    func perform<Result>(
        _ work: () throws(DatabaseError) -> Result
    ) throws(DatabaseError) -> Result {
        guard !isAborted else { throw .aborted }
        try cancellation.check()
        do {
            return try work()
        } catch {
            isAborted = true
            throw error
        }
    }
}
