import Database

/// Commands that share a transaction: tried together first, behind savepoints when one of them is refused, and each in a
/// transaction of its own when one of them spoils even that.
struct LedgerBatch: Sendable {
    typealias Answers = [Result<String, any Error>]

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
    ///
    /// - Returns: why the database cannot be reached at present; `nil` when it can.
    func run(on database: Database) async -> DatabaseError? {
        do {
            let answers = try await answers(on: database)
            for (command, answer) in zip(pending, answers) { command.answer(answer) }
            return nil
        } catch {
            for command in pending { command.answer(.failure(error)) }
            guard let error = error as? DatabaseError, error.isOfConnection else { return nil }
            return error.ofWhatWasNotSent
        }
    }

    private func answers(on database: Database) async throws -> Answers {
        if pending.count == 1 {
            let command = pending[0]
            return try await command.isBulk
                ? command.stoppable { try await together(on: database) } : together(on: database)
        }
        do {
            return try await together(on: database)
        } catch  where !concernsAll(error) {}
        do {
            return try await transaction(on: database) { try apart($0, &$1) }
        } catch  where !concernsAll(error) {}
        return await alone(on: database)
    }

    /// Whether a failure is one that none of the commands could escape by being tried without the others.
    private func concernsAll(_ error: any Error) -> Bool {
        switch error {
        case LedgerError.brokenHead: true
        case DatabaseError.serialization: false
        case let error as DatabaseError: !error.isOfStatement
        default: false
        }
    }

    private func together(on database: Database) async throws -> Answers {
        try await transaction(on: database) { connection, page in
            try pending.map { command in
                let done = try page.perform(command, connection, randomness)
                page.append(done, command.command, randomness)
                return .success(done.answer)
            }
        }
    }

    /// A command that is refused takes back what it did and leaves the others alone.
    private func apart(_ connection: Connection, _ page: inout LedgerPage) throws -> Answers {
        var answers: Answers = []
        for command in pending {
            do {
                let done = try connection.savepoint { try page.perform(command, connection, randomness) }
                page.append(done, command.command, randomness)
                answers.append(.success(done.answer))
            } catch  where !concernsAll(error) {
                answers.append(.failure(error))
            }
        }
        return answers
    }

    /// A statement that was stopped takes the whole transaction with it on SQLite, and so everybody else's part.
    private func alone(on database: Database) async -> Answers {
        var answers: Answers = []
        for command in pending {
            do {
                answers += try await LedgerBatch([command], clock, randomness).together(on: database)
            } catch {
                answers.append(.failure(error))
                guard concernsAll(error) else { continue }
                let unsent: any Error = (error as? DatabaseError)?.ofWhatWasNotSent ?? error
                return answers + Answers(repeating: .failure(unsent), count: pending.count - answers.count)
            }
        }
        return answers
    }

    private func transaction(
        on database: Database,
        _ body: @escaping @Sendable (Connection, inout LedgerPage) throws -> Answers
    ) async throws -> Answers {
        let (pending, clock) = (pending, clock)
        return try await LedgerTransaction(database).run { connection in
            var page = try LedgerPage(pending.compactMap(\.command.key), connection, now: clock.now())
            let answers = try body(connection, &page)
            try page.write(connection)
            return (answers, page.written)
        }
    }
}

extension DatabaseError {
    /// Whether the database cannot be reached at all.
    fileprivate var isOfConnection: Bool {
        switch self {
        case .connectionLost, .outcomeUnknown, .cannotOpen, .closed: true
        default: false
        }
    }

    /// What those are told whose commands waited behind the one that met this failure: nothing of theirs was sent.
    fileprivate var ofWhatWasNotSent: DatabaseError {
        if case .outcomeUnknown(let detail) = self { .connectionLost(detail: detail) } else { self }
    }
}
