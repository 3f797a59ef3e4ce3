/// Work of an operator that needs connections of its own: on a thread of its own, one transaction, never tried again.
enum Maintenance {
    static func run<Result: Sendable>(
        _ body: @escaping @Sendable (Cancellation) throws(DatabaseError) -> Result
    ) async throws -> Result {
        let cancellation = Cancellation()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isStarted = WorkerThread.start {
                    do throws(DatabaseError) {
                        continuation.resume(returning: try body(cancellation))
                    } catch {
                        continuation.resume(throwing: error)
                    }
                }
                if !isStarted { continuation.resume(throwing: DatabaseError.closed) }
            }
        } onCancel: {
            cancellation.cancel()
        }
    }

    static func transaction<Result>(
        _ session: any Session,
        _ access: Access,
        _ cancellation: Cancellation,
        _ body: (Connection) throws(DatabaseError) -> Result
    ) throws(DatabaseError) -> Result {
        // Two sessions at once share one cancellation: each statement looks at it before it starts.
        try session.begin(access)
        let result: Result
        do {
            result = try body(Connection(session, cancellation))
            try cancellation.check()
        } catch {
            session.rollback()
            throw error
        }
        try session.commit()
        return result
    }
}
