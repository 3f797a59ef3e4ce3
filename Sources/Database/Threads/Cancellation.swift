import Synchronization

/// Says to a running transaction that nobody waits for it any more.
///
/// Once the commit is on its way nothing stops it: ``seal()`` decides which of the two came first.
final class Cancellation: Sendable {
    private struct State {
        var isSealed = false
        var interrupt: (@Sendable () -> Void)?
    }

    private let flag = Atomic(false)
    private let state = Mutex(State())

    var isCancelled: Bool { flag.load(ordering: .acquiring) }

    func check() throws(DatabaseError) {
        if isCancelled { throw .cancelled }
    }

    /// Never blocks for long: an interruption that has to talk to a server goes to a thread of its own.
    func cancel() {
        let interrupt: (@Sendable () -> Void)? = state.withLock { state in
            guard !state.isSealed else { return nil }
            flag.store(true, ordering: .releasing)
            return state.interrupt
        }
        interrupt?()
    }

    /// - Parameter interrupt: stops the statement that is running, if any.
    func onCancel(_ interrupt: (@Sendable () -> Void)?) {
        state.withLock { $0.interrupt = interrupt }
    }

    /// From here on the transaction cannot be cancelled.
    func seal() throws(DatabaseError) {
        let isCancelled = state.withLock { state in
            state.isSealed = true
            return flag.load(ordering: .acquiring)
        }
        if isCancelled { throw .cancelled }
    }

    /// A further attempt may be cancelled again.
    func unseal() {
        state.withLock { $0.isSealed = false }
    }
}
