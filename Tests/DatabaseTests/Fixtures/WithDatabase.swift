import TestDatabases

@testable import Database

/// Gives a test a database with some tables, and closes it afterwards.
func withDatabase(
    _ engine: Engine,
    options: DatabaseOptions = DatabaseOptions(),
    migrations: [Migration] = TestTables.all,
    _ body: (Database) async throws -> Void
) async throws {
    let place = try TestDatabase(engine)
    let database = try await Database(place.url, options: options)
    do {
        _ = try await TestTables.migrator(migrations).migrate(database, now: TestTables.now, program: "test")
        try await body(database)
    } catch {
        await database.close()
        throw error
    }
    await database.close()
    withExtendedLifetime(place) {}
}
