import Glibc
import Synchronization

/// A line on the terminal that says how far long work has come, and the way to stop it with Ctrl-C.
///
/// Silent where standard error is no terminal and during the first half second.
struct Progress: ~Copyable {
    private static let stopRequested = Atomic<Bool>(false)

    private let label: String
    private let total: Int
    private let start = ContinuousClock.now
    private var lastShown = ContinuousClock.now
    private let isShown = Console.errorIsTerminal
    private var hasWritten = false

    init(_ label: String, total: Int) {
        self.label = label
        self.total = total
        Self.watchForStop()
    }

    /// From now on Ctrl-C asks to stop instead of ending the program in the middle.
    static func watchForStop() {
        signal(SIGINT) { _ in Progress.stopRequested.store(true, ordering: .relaxed) }
    }

    /// Whether Ctrl-C was pressed since long work began.
    static var isStopped: Bool { stopRequested.load(ordering: .relaxed) }

    /// Shows how much is done and answers whether to go on.
    mutating func advance(to done: Int) -> Bool {
        let now = ContinuousClock.now
        if isShown, now - start > .milliseconds(500), now - lastShown > .milliseconds(100) {
            lastShown = now
            hasWritten = true
            let percent = total > 0 ? done * 100 / total : 100
            Console.mark("\r\(label) \(percent) % (\(done)/\(total)) ")
        }
        return !Self.isStopped
    }

    deinit {
        if hasWritten { Console.mark("\r\u{1B}[K") }
    }
}
