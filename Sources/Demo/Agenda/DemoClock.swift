import Quantities
import Records
import Synchronization

/// The clock of the made-up year; it stands still until the agenda moves it on.
final class DemoClock: Sendable {
    private let current: Mutex<Instant>

    init(_ moment: Instant) { current = Mutex(moment) }

    var clock: Clock { Clock { self.current.withLock { $0 } } }

    func move(to moment: Instant) { current.withLock { $0 = moment } }
}
