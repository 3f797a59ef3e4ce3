import Database
import Quantities
import Records
import Synchronization
import TestDatabases

/// A database with the tables of the records, and what a test moves by hand.
struct TestRecords: Sendable {
    let database: Database
    let ledger: Ledger
    let time: TestTime

    var someone: Actor { Actor(.person(TestRecords.person), from: Origin(.page, address: "192.0.2.7")) }

    static let person = known(Identifier<Person>("01jd5fz8000000000000000001"))

    static func migrator() throws -> Migrator {
        try Migrator(RecordsSchema.migrations, digest: SHA256Stream.self)
    }
}

/// A clock that stands still until it is told otherwise.
final class TestTime: Sendable {
    private let current = Mutex(known(Instant("2026-11-21T01:00:00.000Z")))

    var now: Instant { current.withLock { $0 } }

    var clock: Clock { Clock { self.now } }

    func set(_ text: String) { current.withLock { $0 = known(Instant(text)) } }

    func advance(milliseconds: Int64) { current.withLock { $0 = $0.adding(milliseconds: milliseconds) } }
}

/// Gives a test an empty set of records, and closes it afterwards.
func withRecords(
    _ engine: Engine,
    options: DatabaseOptions = DatabaseOptions(),
    _ body: (TestRecords) async throws -> Void
) async throws {
    let place = try TestDatabase(engine)
    let database = try await Database(place.url, options: options)
    do {
        let time = TestTime()
        _ = try await TestRecords.migrator().migrate(database, now: time.now.description, program: "test")
        try await body(
            TestRecords(database: database, ledger: Ledger(database, clock: time.clock), time: time)
        )
    } catch {
        await database.close()
        throw error
    }
    await database.close()
    withExtendedLifetime(place) {}
}
