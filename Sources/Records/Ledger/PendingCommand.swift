/// A command that waits for its transaction, and who waits for its answer.
struct PendingCommand: Sendable {
    let command: Command
    let isBulk: Bool
    /// Does it and answers what is to be kept with the key.
    let body: @Sendable (Change) throws -> String
    /// Called exactly once.
    let answer: @Sendable (Result<String, any Error>) -> Void
}
