import Database

/// The answers of commands with keys: those that earlier transactions kept, and those that this one will.
struct KeptAnswers {
    private var known: [CommandKey: KeptAnswer] = [:]
    private var added: [CommandKey] = []

    private struct Found: RowDecodable {
        let key: CommandKey
        let answer: KeptAnswer

        init(row: Row) throws(DatabaseError) {
            key = try row["key"]
            answer = try KeptAnswer(row: row)
        }
    }

    /// Asks for all keys at once.
    init(_ keys: [CommandKey], _ connection: Connection) throws(DatabaseError) {
        guard let last = keys.last else { return }
        // Lists of ten lengths, so that few statements are prepared.
        var length = 1
        while length < keys.count { length *= 2 }
        let list = keys + Array(repeating: last, count: length - keys.count)
        let found = try connection.all(
            Found.self,
            "SELECT key, actor, action, request, number, answer FROM command_key WHERE key IN \(list: list)"
        )
        for found in found { known[found.key] = found.answer }
    }

    /// The first answer, when the command was done before.
    ///
    /// - Throws: ``LedgerError/keyUsedForSomethingElse(_:)``
    func answer(to command: Command) throws(LedgerError) -> String? {
        guard let key = command.key, let done = known[key] else { return nil }
        guard done.answers(command) else { throw .keyUsedForSomethingElse(key) }
        return done.answer
    }

    mutating func add(_ answer: KeptAnswer, for key: CommandKey?) {
        guard let key else { return }
        known[key] = answer
        added.append(key)
    }

    func write(_ connection: Connection) throws(DatabaseError) {
        guard !added.isEmpty else { return }
        try connection.insert(into: "command_key", columns: KeptAnswer.columns) {
            (batch) throws(DatabaseError) in
            for key in added { try known[key]?.append(to: batch, key: key) }
        }
    }
}
