import ArgumentParser
import Criteria
import Glibc
import Synchronization

/// A line on the terminal that says how far long work has come, and the way to stop it with Ctrl-C.
///
/// Silent where standard error is no terminal and during the first half second.
struct Progress: ~Copyable {
    private static let stopRequested = Atomic<Bool>(false)

    private static let clearLine = "\r\u{1B}[K"

    private let label: String
    private var total: Int
    private let start = ContinuousClock.now
    private var lastShown = ContinuousClock.now
    private let isShown = Console.errorIsTerminal
    private var hasWritten = false

    init(_ label: String, total: Int = 0) {
        self.label = label
        self.total = total
    }

    /// From now on Ctrl-C asks to stop instead of ending the program in the middle; a second one ends it at once.
    static func watchForStop() {
        for reason in [SIGINT, SIGTERM] {
            signal(reason) { reason in
                Progress.stopRequested.store(true, ordering: .relaxed)
                signal(reason, SIG_DFL)
            }
        }
    }

    /// Says that the work was stopped.
    ///
    /// - Returns: how the program ends.
    static func stopped(_ language: Language) -> ExitCode {
        if Console.errorIsTerminal { Console.mark(clearLine) }
        Console.error(Words.interrupted(language))
        return Stop.interrupted
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

    /// The same for work whose size is known only while it is done.
    mutating func advance(to done: Int, of total: Int) -> Bool {
        self.total = total
        return advance(to: done)
    }

    deinit {
        if hasWritten { Console.mark(Self.clearLine) }
    }
}
