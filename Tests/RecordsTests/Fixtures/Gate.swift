import Dispatch
import Synchronization

/// Holds a command within its transaction until the test lets it go on.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let arrivals = Mutex(0)

    /// For the threads of a database only: blocks.
    func pass() {
        arrivals.withLock { $0 += 1 }
        semaphore.wait()
        // Who comes later goes through.
        semaphore.signal()
    }

    func open() { semaphore.signal() }

    /// Until somebody stands at the gate.
    func reached() async throws {
        while arrivals.withLock({ $0 == 0 }) { try await Task.sleep(for: .milliseconds(2)) }
    }
}
