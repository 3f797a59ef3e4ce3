import Database
import Synchronization

/// A command on its way through the ledger, and who waits for its answer.
final class PendingCommand: Sendable {
    let command: Command
    let isBulk: Bool
    /// Does it and answers what is to be kept with the key.
    let body: @Sendable (Change) throws -> String
    private let state = Mutex(State())

    private struct State {
        var waiter: CheckedContinuation<String, any Error>?
        var isCancelled = false
        var stop: (@Sendable () -> Void)?
    }

    init(_ command: Command, isBulk: Bool, body: @escaping @Sendable (Change) throws -> String) {
        self.command = command
        self.isBulk = isBulk
        self.body = body
    }

    var isCancelled: Bool { state.withLock { $0.isCancelled } }

    /// From now on somebody waits.
    func wait(_ waiter: CheckedContinuation<String, any Error>) {
        state.withLock { $0.waiter = waiter }
    }

    /// Answers who waits; a second answer goes nowhere.
    func answer(_ result: Result<String, any Error>) {
        let waiter = state.withLock { state in
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(with: result)
    }

    /// Nobody wants it any more. Work that can be stopped is.
    func cancel() {
        let stop = state.withLock { state in
            state.isCancelled = true
            return state.stop
        }
        stop?()
    }

    /// Does work for this command alone, which ends early when the command is cancelled.
    func stoppable<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let task = Task { try await work() }
        let isCancelled = state.withLock { state in
            state.stop = { task.cancel() }
            return state.isCancelled
        }
        if isCancelled { task.cancel() }
        defer { state.withLock { $0.stop = nil } }
        return try await task.value
    }
}
