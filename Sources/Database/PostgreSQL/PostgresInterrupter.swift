import CPostgres
import Dispatch
import Synchronization

/// Cancels the statement that a connection is running, from another thread.
///
/// Turns keep a late cancellation from hitting the next transaction of the same connection.
final class PostgresInterrupter: @unchecked Sendable {
    private struct State {
        var turn = 0
        var isRunning = false
        var wasInterrupted = false
    }

    private let state = Mutex(State())
    /// Read and written under `state` only, and `PQcancel` may be called from any thread: hence `@unchecked`.
    private var handle: OpaquePointer?

    init(_ connection: OpaquePointer) {
        handle = PQgetCancel(connection)
    }

    deinit { PQfreeCancel(handle) }

    func use(_ connection: OpaquePointer?) {
        state.withLock { _ in
            PQfreeCancel(handle)
            handle = connection.flatMap { PQgetCancel($0) }
        }
    }

    func start() -> Int {
        state.withLock { state in
            state.turn += 1
            state.isRunning = true
            state.wasInterrupted = false
            return state.turn
        }
    }

    /// - Returns: whether the turn was interrupted.
    func end() -> Bool {
        state.withLock { state in
            state.isRunning = false
            return state.wasInterrupted
        }
    }

    /// Asks the server, on a thread that may block, to stop what it does for this turn.
    func interrupt(_ turn: Int) {
        DispatchQueue.global().async { [self] in
            state.withLock { state in
                guard state.isRunning, state.turn == turn, let handle else { return }
                state.wasInterrupted = true
                var message = [CChar](repeating: 0, count: 256)
                _ = PQcancel(handle, &message, Int32(message.count))
            }
        }
    }
}
