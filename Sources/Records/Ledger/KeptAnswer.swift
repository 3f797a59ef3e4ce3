import Database

/// What a command with a key answered the first time.
struct KeptAnswer: RowDecodable {
    private let actor: String
    private let action: String
    private let request: Digest?
    let answer: String

    init(_ command: Command, _ answer: String) {
        actor = command.actor.who.stored
        action = command.action.rawValue
        request = command.request
        self.answer = answer
    }

    init(row: Row) throws(DatabaseError) {
        actor = try row["actor"]
        action = try row["action"]
        request = try row["request"]
        answer = try row["answer"]
    }

    static func find(_ key: CommandKey, _ connection: Connection) throws(DatabaseError) -> KeptAnswer? {
        try connection.first(
            KeptAnswer.self,
            "SELECT actor, action, request, answer FROM command_key WHERE key = \(key)"
        )
    }

    /// Whether the command asks for the same thing by the same person.
    func answers(_ command: Command) -> Bool {
        actor == command.actor.who.stored && action == command.action.rawValue && request == command.request
    }

    func insert(_ key: CommandKey, entry: EntryNumber, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO command_key (key, actor, action, request, number, answer)
            VALUES (\(key), \(actor), \(action), \(request), \(entry), \(answer))
            """
        )
    }
}
