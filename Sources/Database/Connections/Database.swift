/// A database, SQLite or PostgreSQL, and the threads that talk to it.
///
///     let names = try await database.read { connection in
///         try connection.values(String.self, "SELECT name FROM unit WHERE parent = \(province)")
///     }
///
/// The closures run on threads that own a connection, never on the cooperative ones, so they may take their time but
/// must not wait for other tasks. A hop to such a thread costs far more than a query: ask for everything in one closure.
package final class Database: Sendable {
    package let url: DatabaseURL
    package let options: DatabaseOptions
    private let readers: Lane
    private let writers: Lane

    /// Opens and tries one connection.
    ///
    /// - Throws: ``DatabaseError/cannotOpen(detail:)``, ``DatabaseError/notDurable(setting:found:)``,
    ///   ``DatabaseError/connectionLost(detail:)``.
    package init(_ url: DatabaseURL, options: DatabaseOptions = DatabaseOptions()) async throws {
        self.url = url
        self.options = options
        switch url.engine {
        case .sqlite:
            writers = Lane(size: 1) { () throws(DatabaseError) in
                try url.open(options.isReadOnly ? .read : .write, options)
            }
            readers = Lane(size: options.connections) { () throws(DatabaseError) in
                try url.open(.read, options)
            }
            // The writer makes the file and its log, which readers need.
            try await run(on: writers, .read) { _ in }
        case .postgres:
            writers = Lane(size: options.connections) { () throws(DatabaseError) in
                try url.open(.write, options)
            }
            readers = writers
            try await run(on: writers, .read) { _ in }
        }
    }

    deinit {
        readers.shut()
        writers.shut()
    }

    package var engine: Engine { url.engine }

    /// Reads in one consistent picture of the database.
    ///
    /// - Parameter body: may run again when the connection was lost meanwhile.
    /// - Throws: what `body` threw, or ``DatabaseError``.
    package func read<Result: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Result
    ) async throws -> Result {
        try await run(on: readers, .read, body)
    }

    /// Changes the database: all of it when `body` returns, nothing when it throws.
    ///
    /// Transactions behave as if they came one after the other. When this returns, what was written is on disk.
    ///
    /// - Parameter body: may run again, before anything was committed, when it could not be brought into an order with
    ///   others or the connection was lost. It must have no effect other than on the database.
    /// - Throws: what `body` threw, or ``DatabaseError``; after ``DatabaseError/outcomeUnknown(detail:)`` look before
    ///   repeating.
    @discardableResult
    package func write<Result: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Result
    ) async throws -> Result {
        try await change(.write, body)
    }

    func change<Result: Sendable>(
        _ access: Access,
        _ body: @escaping @Sendable (Connection) throws -> Result
    ) async throws -> Result {
        guard !options.isReadOnly else { throw DatabaseError.readOnly }
        return try await run(on: writers, access, body)
    }

    /// Lets running work end, then closes every connection.
    package func close() async {
        await readers.close()
        if writers !== readers { await writers.close() }
    }

    private func run<Result: Sendable>(
        on lane: Lane,
        _ access: Access,
        _ body: @escaping @Sendable (Connection) throws -> Result
    ) async throws -> Result {
        let cancellation = Cancellation()
        let transaction = Transaction(access: access, cancellation: cancellation, options: options)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                lane.submit { holder in
                    guard let holder else { return continuation.resume(throwing: DatabaseError.closed) }
                    continuation.resume(with: Swift.Result { try transaction.run(on: holder, body) })
                }
            }
        } onCancel: {
            cancellation.cancel()
        }
    }
}
