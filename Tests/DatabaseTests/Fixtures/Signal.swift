import Dispatch
import Synchronization

/// Something that happened once, on one thread, and that another waits for.
final class Signal: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func set() { semaphore.signal() }

    /// For the threads of a database only: blocks.
    func wait() { semaphore.wait() }

    func reached() async {
        while semaphore.wait(timeout: .now()) == .timedOut {
            try? await Task.sleep(for: .milliseconds(2))
        }
    }
}
