import Foundation
import TestDatabases
import Testing

@testable import Database

@Suite(.timeLimit(.minutes(10)))
struct CopyTests {
    static let ways = Engine.allCases.flatMap { from in Engine.allCases.map { (from, $0) } }

    private func fill(_ database: Database) async throws {
        try await database.write { connection in
            for thing in Thing.samples { try thing.insert(connection) }
            try connection.insert(into: "thing", columns: ["code", "whole", "share"]) {
                (batch) throws(DatabaseError) in
                for number in 0..<10_000 {
                    try batch.append("n\(number)")
                    try batch.append(number)
                    try batch.append(Double(number) / 7)
                    try batch.endRow()
                }
            }
            // A child whose code sorts before its parent's.
            try connection.execute(
                "INSERT INTO unit (code, parent, name, people) VALUES ('9', '0', 'Chín', 9)"
            )
            try connection.execute(
                "INSERT INTO unit (code, parent, name, people) VALUES ('1', '9', 'Một', 1)"
            )
            try connection.execute("INSERT INTO visit (unit, day) VALUES ('1', '2026-01-01')")
            try connection.execute("UPDATE unit SET people = 102000000 WHERE code = '0'")
        }
    }

    private var copy: DatabaseCopy {
        get throws { DatabaseCopy(try TestTables.migrator(), now: TestTables.now, program: "test") }
    }

    @Test(arguments: ways)
    func aCopyHoldsTheSameAndItsDigestSaysSo(from: Engine, to: Engine) async throws {
        try await withDatabase(from) { database in
            try await fill(database)
            let place = try TestDatabase(to)
            let digests = try await copy.copy(from: database.url, to: place.url)
            #expect(digests.map(\.table) == ["chuan_migration", "thing", "unit", "visit"])
            #expect(digests.map(\.rows) == [2, 10_000 + Thing.samples.count, 3, 1])
            let other = try await Database(place.url)
            let (mine, theirs) = (try await copy.digests(of: database), try await copy.digests(of: other))
            #expect(mine == digests && theirs == digests)
            // One changed letter is another digest.
            try await other.write { try $0.execute("UPDATE unit SET name = 'Việt nam' WHERE code = '0'") }
            let changed = try await copy.digests(of: other)
            #expect(zip(changed, digests).map { $0 == $1 } == [true, true, false, true])
            await expect("database.copy.not-empty") { try await copy.copy(from: database.url, to: place.url) }
            await other.close()
        }
    }

    @Test(arguments: Engine.allCases)
    func aBackupWhileWritingIsConsistentAndCanBeRestored(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await fill(database)
            let folder = try TestDatabase(.sqlite)
            let file = folder.path("backup.sqlite")
            let writing = Task {
                var number = 0
                while !Task.isCancelled {
                    number += 1
                    // Both or neither.
                    let code = "w\(number)"
                    try await database.write { connection in
                        try connection.execute("INSERT INTO thing (code) VALUES (\(code))")
                        try connection.execute("INSERT INTO visit (unit, day) VALUES ('1', \(code))")
                    }
                }
            }
            try await Task.sleep(for: .milliseconds(100))
            let backup = Backup(try TestTables.migrator(), now: TestTables.now, program: "test")
            let digests = try await backup.write(database.url, to: file)
            writing.cancel()
            _ = await writing.result
            #expect(
                digests.first { $0.table == "thing" }.map { $0.rows - 10_000 - Thing.samples.count }
                    == digests.first { $0.table == "visit" }.map { $0.rows - 1 }
            )
            let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path("")).sorted()
            #expect(beside == ["backup.sqlite"])
            await expect("database.file-exists") { try await backup.write(database.url, to: file) }

            let place = try TestDatabase(engine)
            let restored = try await copy.copy(from: DatabaseURL(file: file), to: place.url)
            #expect(restored == digests)
        }
    }

    @Test(arguments: Engine.allCases)
    func aCopyOfANewerDatabaseIsRefusedAndLeavesNothing(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let place = try TestDatabase(engine)
            let older = DatabaseCopy(
                try TestTables.migrator(Array(TestTables.all.prefix(1))),
                now: TestTables.now,
                program: "test"
            )
            await expect("database.newer") { try await older.copy(from: database.url, to: place.url) }
            let target = try await Database(place.url)
            let tables = try await target.read { try $0.tables() }
            #expect(tables.isEmpty)
            await target.close()
        }
    }

    @Test func tablesThatReferInACircleAreNamed() throws {
        let tables = [("a", "b"), ("b", "a"), ("c", "c")].map {
            TableSchema(name: $0, columns: [], references: [$1])
        }
        #expect(throws: DatabaseError.referenceCircle(tables: ["a", "b"])) { try TableOrder.sorted(tables) }
    }
}
