import CPostgres

/// Statements that are sent without waiting for what the server says to each.
extension PostgresSession {
    /// Few enough that their answers fit into the buffers between here and the server, so that neither waits for the other
    /// for ever.
    private static let mostPosted = 256

    func post(_ sql: SQL) throws(DatabaseError) {
        let parameters = try PostgresParameters(sql.values)
        if posted >= PostgresSession.mostPosted { try settle() }
        // Settles when the statement is new, since it is prepared while somebody waits.
        let statement = try prepare(sql)
        if posted == 0, PQenterPipelineMode(connection) != 1 { throw lost }
        posted += 1
        let sent = parameters.withPointers { values, lengths, formats in
            PQsendQueryPrepared(connection, statement.name, Int32(values.count), values, lengths, formats, 1)
        }
        guard sent == 1 else { throw lost }
    }

    /// Waits for the answers to all that was posted.
    ///
    /// - Throws: what the server said to the first that failed; it has run none of those after it.
    func settle() throws(DatabaseError) {
        guard posted > 0 else { return }
        var failure: DatabaseError?
        collect { result in
            do throws(DatabaseError) { try demand(result) } catch { failure = failure ?? error }
        }
        if let failure { throw failure }
    }

    func abandon() {
        guard posted > 0 else { return }
        collect { _ in }
    }

    private func collect(_ body: (OpaquePointer?) -> Void) {
        posted = 0
        guard PQpipelineSync(connection) == 1 else { return body(nil) }
        while !isBroken {
            // Nothing is between the results of two statements.
            guard let result = PQgetResult(connection) else { continue }
            defer { PQclear(result) }
            let status = PQresultStatus(result)
            if status == PGRES_PIPELINE_SYNC { break }
            if status != PGRES_PIPELINE_ABORTED { body(result) }
        }
        if isBroken || PQexitPipelineMode(connection) != 1 { body(nil) }
    }

    private var lost: DatabaseError {
        .connectionLost(detail: PostgresFailure.message(of: connection))
    }
}
