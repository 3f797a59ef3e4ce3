import Quantities
import Records
import Synchronization
import TestDatabases

/// A clock that stands still until it is told otherwise.
final class TestTime: Sendable {
    private let current: Mutex<Instant>

    init(_ day: String) { current = Mutex(known(Instant("\(day)T02:00:00.000Z"))) }

    var now: Instant { current.withLock { $0 } }

    var clock: Clock { Clock { self.now } }

    func set(_ day: String) { current.withLock { $0 = known(Instant("\(day)T02:00:00.000Z")) } }

    func advance(seconds: Int64) {
        current.withLock { $0 = $0.adding(milliseconds: seconds * 1_000) }
    }
}
