import ArgumentParser
import Criteria
import Database
import Quantities
import Records

/// What the commands about databases share: failures become words and an exit code, Ctrl-C stops what runs.
struct DatabaseWork {
    let language: Language

    /// Does work that stops, with nothing changed, when the person asks for it.
    ///
    /// - Throws: ``Stop`` after the failure was told.
    func run<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) async throws -> Result {
        Progress.watchForStop()
        do {
            return try await withThrowingTaskGroup(of: Result?.self) { group in
                group.addTask { try await work() }
                group.addTask {
                    // Ends when the work has ended, or ends the work.
                    while !Progress.isStopped { try await Task.sleep(for: .milliseconds(50)) }
                    return nil
                }
                defer { group.cancelAll() }
                while let finished = try await group.next() {
                    if let finished { return finished }
                    group.cancelAll()
                }
                throw DatabaseError.cancelled
            }
        } catch let error as DatabaseError {
            throw tell(error)
        }
    }

    /// Opens a database, and closes it however the work ends.
    static func with<Result>(
        _ url: DatabaseURL,
        _ options: DatabaseOptions,
        _ body: (Database) async throws -> Result
    ) async throws -> Result {
        let database = try await Database(url, options: options)
        do {
            let result = try await body(database)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }

    func copy(
        from source: @escaping @Sendable () throws(DatabaseError) -> DatabaseURL,
        to target: String
    ) async throws {
        let digests = try await run {
            let copy = DatabaseCopy(
                try DatabaseSchema.migrator(),
                now: DatabaseWork.now(),
                program: Chuan.version
            )
            return try await copy.copy(from: try source(), to: try DatabaseURL(target))
        }
        try report(digests)
    }

    func report(_ digests: [TableDigest]) throws {
        var table = TextTable([
            (DatabaseWords.table(language), .left), (DatabaseWords.rows(language), .right),
            ("SHA-256", .left),
        ])
        for digest in digests { table.append([digest.table, "\(digest.rows)", digest.digest]) }
        try Console.write(table.text, to: "-", language)
    }

    /// Now, as migrations are dated.
    static func now() -> String { Clock.system.now().description }

    /// - Returns: how the program ends.
    func tell(_ error: DatabaseError) -> ExitCode {
        if error == .cancelled { return Progress.stopped(language) }
        Console.error(DatabaseWords.failure(error)(language))
        if case .file = error { return Stop.file }
        if case .fileExists = error { return Stop.file }
        return Stop.database
    }
}
