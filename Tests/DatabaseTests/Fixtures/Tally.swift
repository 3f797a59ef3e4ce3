import Synchronization

/// Counts what several tasks have done.
final class Tally: Sendable {
    private let sum = Mutex(0)

    var count: Int { sum.withLock { $0 } }

    func add() { sum.withLock { $0 += 1 } }

    /// Waits until so many more are done.
    func grows(by more: Int) async throws {
        let goal = count + more
        while count < goal { try await Task.sleep(for: .milliseconds(5)) }
    }
}
