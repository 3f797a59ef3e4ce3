import Database

/// Commands that share a transaction: tried together first, and each on its own when one of them is refused.
struct LedgerBatch: Sendable {
    /// Enough to share a flush among many, few enough that nobody waits long for the others.
    static let largest = 512

    private let pending: [PendingCommand]
    private let clock: Clock
    private let randomness: Randomness

    init(_ pending: [PendingCommand], _ clock: Clock, _ randomness: Randomness) {
        self.pending = pending
        self.clock = clock
        self.randomness = randomness
    }

    /// Answers every command once.
    func run(on database: Database) async {
        let results: [Result<String, any Error>]
        do {
            results = try await attempt(on: database)
        } catch {
            results = pending.map { _ in .failure(error) }
        }
        for (command, result) in zip(pending, results) { command.answer(result) }
    }

    private func attempt(on database: Database) async throws -> [Result<String, any Error>] {
        guard pending.count > 1 else {
            return [.success(try await database.write { try together($0)[0] })]
        }
        do {
            return try await database.write { try together($0).map { .success($0) } }
        } catch let error as DatabaseError where !error.isOfStatement {
            throw error
        } catch {
            return try await database.write { try apart($0) }
        }
    }

    private func together(_ connection: Connection) throws -> [String] {
        var page = try JournalPage(connection, now: clock.now())
        let answers = try pending.map { try perform($0, connection, &page) }
        try page.write(connection)
        return answers
    }

    /// A command that is refused takes back what it did and leaves the others alone.
    private func apart(_ connection: Connection) throws -> [Result<String, any Error>] {
        var page = try JournalPage(connection, now: clock.now())
        var results: [Result<String, any Error>] = []
        for command in pending {
            var trial = page
            do {
                results.append(
                    .success(try connection.savepoint { try perform(command, connection, &trial) })
                )
                page = trial
            } catch let error as DatabaseError where !error.isOfStatement {
                throw error
            } catch {
                results.append(.failure(error))
            }
        }
        try page.write(connection)
        return results
    }

    private func perform(
        _ pending: PendingCommand,
        _ connection: Connection,
        _ page: inout JournalPage
    ) throws -> String {
        let command = pending.command
        if let key = command.key, let done = try KeptAnswer.find(key, connection) {
            guard done.answers(command) else { throw LedgerError.keyUsedForSomethingElse(key) }
            return done.answer
        }
        let change = Change(connection, command, at: page.now, entry: page.next, randomness)
        let answer = try pending.body(change)
        guard let line = change.line else { throw LedgerError.nothingRecorded(command.action) }
        guard answer.utf8.count <= 1_000 else { throw LedgerError.tooLong(command.action) }
        if let key = command.key {
            try KeptAnswer(command, answer).insert(key, entry: page.next, connection)
        }
        page.append(line, command, randomness)
        return answer
    }
}
