import TestDatabases
import Testing

@testable import Database

@Suite(.timeLimit(.minutes(10)))
struct MigrationTests {
    @Test(arguments: Engine.allCases)
    func migrationsGoForwardOnce(engine: Engine) async throws {
        try await withDatabase(engine, migrations: Array(TestTables.all.prefix(1))) { database in
            let migrator = try TestTables.migrator()
            await expect("database.migration.pending") { try await migrator.check(database) }
            let applied = try await migrator.migrate(database, now: TestTables.now, program: "test")
            #expect(applied == ["0002-units"])
            let again = try await migrator.migrate(database, now: TestTables.now, program: "test")
            #expect(again == [])
            try await migrator.check(database)
            let digest = try await database.read {
                try $0.value(String.self, "SELECT digest FROM chuan_migration WHERE position = 1")
            }
            #expect(digest.utf8.count == 64)
        }
    }

    @Test(arguments: Engine.allCases)
    func aDatabaseOfANewerProgramIsRefused(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let older = try TestTables.migrator(Array(TestTables.all.prefix(1)))
            await #expect(throws: DatabaseError.newerDatabase(unknown: ["0002-units"])) {
                try await older.check(database)
            }
            await #expect(throws: DatabaseError.newerDatabase(unknown: ["0002-units"])) {
                _ = try await older.migrate(database, now: TestTables.now, program: "test")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func anEditedMigrationIsRefused(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            var edited = TestTables.all
            edited[0] = Migration(edited[0].name, edited[0].text + " ")
            let migrator = try TestTables.migrator(edited)
            await #expect(throws: DatabaseError.changedMigration(name: "0001-things")) {
                try await migrator.check(database)
            }
            let turned = try TestTables.migrator(TestTables.all.reversed())
            await expect("database.migration.order") { try await turned.check(database) }
        }
    }

    @Test(arguments: Engine.allCases)
    func aStepThatFailsLeavesNoneOfTheOthers(engine: Engine) async throws {
        try await withDatabase(engine, migrations: []) { database in
            let migrator = try TestTables.migrator(TestTables.all + [Migration("0003", "CREATE NONSENSE;")])
            await expect("database.statement") {
                try await migrator.migrate(database, now: TestTables.now, program: "test")
            }
            let tables = try await database.read { try $0.tables().map(\.name) }
            #expect(tables == ["chuan_migration"])
        }
    }

    @Test(arguments: Engine.allCases)
    func somebodyElsesDatabaseIsLeftAlone(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let database = try await Database(place.url)
        try await database.write { try $0.run(script: "CREATE TABLE theirs (a TEXT)") }
        await #expect(throws: DatabaseError.notEmpty(table: "theirs")) {
            _ = try await TestTables.migrator().migrate(database, now: TestTables.now, program: "test")
        }
        await database.close()
    }

    @Test(arguments: Engine.allCases)
    func severalProgramsMayMigrateAtOnce(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let databases = [
            try await Database(place.url), try await Database(place.url), try await Database(place.url),
        ]
        let applied = try await withThrowingTaskGroup(of: Int.self) { group in
            for database in databases {
                group.addTask {
                    try await TestTables.migrator().migrate(database, now: TestTables.now, program: "test")
                        .count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(applied.sorted() == [0, 0, 2])
        for database in databases { await database.close() }
    }

    @Test(arguments: [
        ("CREATE TABLE a (b INTEGER) {strict};", "INTEGER"), ("CREATE TABLE a (b text) {strict};", "TEXT"),
        ("CREATE TABLE a (b {date}) {strict};", "date"), ("CREATE TABLE a (b {integer", "{"),
    ])
    func whatTheEnginesUnderstandDifferentlyIsRefused(text: String, word: String) {
        #expect {
            _ = try TestTables.migrator([Migration("x", text)])
        } throws: { error in
            guard case DatabaseError.badMigration("x", let reason)? = error as? DatabaseError else {
                return false
            }
            return reason.contains(word)
        }
    }

    @Test func partsForOneEngineAndCommentsAreTaken() throws {
        let migration = Migration(
            "x",
            """
            SELECT CAST(a AS TEXT); -- INTEGER {nothing}
            -- only sqlite
            SELECT 1 AS INTEGER;
            -- only postgres
            SELECT 2;
            -- both
            SELECT 3;
            """
        )
        let sqlite = try MigrationScript(migration, for: .sqlite).text
        let postgres = try MigrationScript(migration, for: .postgres).text
        #expect(sqlite == "SELECT CAST(a AS TEXT); \nSELECT 1 AS INTEGER;\nSELECT 3;\n")
        #expect(postgres == "SELECT CAST(a AS TEXT); \nSELECT 2;\nSELECT 3;\n")
    }
}
