import Database

/// What a command with a key answered the first time.
struct KeptAnswer: RowDecodable {
    /// In bytes.
    static let longest = 1_000

    private let actor: String
    private let action: String
    private let request: Digest?
    private let entry: EntryNumber
    let answer: String

    static let columns = ["key", "actor", "action", "request", "number", "answer"]

    init(_ command: Command, _ answer: String, entry: EntryNumber) {
        actor = command.actor.who.stored
        action = command.action.rawValue
        request = command.request
        self.entry = entry
        self.answer = answer
    }

    init(row: Row) throws(DatabaseError) {
        actor = try row["actor"]
        action = try row["action"]
        request = try row["request"]
        entry = try row["number"]
        answer = try row["answer"]
    }

    /// Whether the command asks for the same thing by the same person.
    func answers(_ command: Command) -> Bool {
        actor == command.actor.who.stored && action == command.action.rawValue && request == command.request
    }

    func append(to batch: any Batch, key: CommandKey) throws(DatabaseError) {
        try batch.append(key)
        try batch.append(actor)
        try batch.append(action)
        try batch.append(request)
        try batch.append(entry)
        try batch.append(answer)
        try batch.endRow()
    }
}
