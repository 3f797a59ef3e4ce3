import Foundation
import GRDB

/// As a programmer who knows GRDB would write it: a pool, prepared statements, full synchronization.
struct GRDBWork: Sendable {
    private let pool: DatabasePool

    init(path: String) throws {
        pool = try DatabasePool(path: path)
        // Within `prepareDatabase` the pool would set NORMAL again.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try pool.write { try $0.execute(sql: SampleRow.sqliteTable) }
    }

    func time(_ work: String, _ count: Int) async throws -> Duration {
        let clock = ContinuousClock()
        switch work {
        case "bulk", "inserts": return try clock.measure { try insert(count) }
        case "writes":
            return try await clock.measure { for id in 0..<count { try await write(id) } }
        case "commands":
            try await pool.write { try $0.execute(sql: SampleEntry.sqliteTables) }
            return try await clock.measure { for id in 0..<count { try await command(id) } }
        case "writers": return try await clock.measure { try await inTasks(count) { try await write($0) } }
        case "points":
            try insert(SampleRow.readable)
            return try clock.measure {
                try pool.read { database in for turn in 0..<count { try read(turn, database) } }
            }
        case "readers":
            try insert(SampleRow.readable)
            return try await clock.measure {
                try await inTasks(count) { turn in try await pool.read { try read(turn, $0) } }
            }
        case "observations":
            try makeObservationTables(for: count)
            return try clock.measure { try observe(count) }
        case "scan":
            try insert(count)
            return try clock.measure { try scan() }
        default: throw UnknownWork(name: work)
        }
    }

    private func insert(_ count: Int) throws {
        try pool.write { database in
            let statement = try database.cachedStatement(sql: SampleRow.insertion)
            for id in 0..<count { try insert(SampleRow(id), statement) }
        }
    }

    private func insert(_ row: SampleRow, _ statement: Statement) throws {
        // The quickest way that GRDB documents: it leaves out a check of how many there are.
        statement.setUncheckedArguments([row.id, row.name, row.note, row.share])
        try statement.execute()
    }

    private func makeObservationTables(for count: Int) throws {
        try pool.write { database in
            try database.execute(sql: SampleObservation.sqliteTables)
            for statement in SampleObservation.parents(count) { try database.execute(sql: statement) }
        }
    }

    private func observe(_ count: Int) throws {
        try pool.write { database in
            let statement = try database.cachedStatement(sql: SampleObservation.insertion)
            for place in 0..<count {
                let row = SampleObservation(place)
                statement.setUncheckedArguments([row.id, row.series, row.subject, 1, 1, 0, row.number])
                try statement.execute()
            }
        }
    }

    private func write(_ id: Int) async throws {
        try await pool.write { database in
            try insert(SampleRow(id), try database.cachedStatement(sql: SampleRow.insertion))
        }
    }

    /// Everything that a command of the ledger writes, in a transaction of its own.
    private func command(_ id: Int) async throws {
        let entry = SampleEntry(id)
        try await pool.write { database in
            try insert(SampleRow(id), try database.cachedStatement(sql: SampleRow.insertion))
            let digest = Data(entry.digest)
            func run(_ sql: String, _ arguments: StatementArguments) throws {
                let statement = try database.cachedStatement(sql: sql)
                statement.setUncheckedArguments(arguments)
                try statement.execute()
            }
            try run(SampleEntry.journalInsertion, [entry.number, entry.at, "\(id)", digest])
            try run(SampleEntry.keyInsertion, [entry.key, digest, entry.number])
            try run(SampleEntry.headUpdate, [entry.number, entry.at, digest])
        }
    }

    private func read(_ turn: Int, _ database: Database) throws {
        let wanted = SampleRow.place(turn)
        let statement = try database.cachedStatement(sql: SampleRow.selection + " WHERE id = ?")
        let row = try Row.fetchOne(statement, arguments: [wanted])
        let found: (id: Int, name: String, share: Double)? = row.map { ($0[0], $0[1], $0[2]) }
        precondition(found?.id == wanted)
    }

    private func scan() throws {
        let sum = try pool.read { database in
            var sum = 0
            let rows = try Row.fetchCursor(database, sql: SampleRow.selection)
            while let row = try rows.next() {
                let found: (id: Int, name: String, share: Double) = (row[0], row[1], row[2])
                sum += found.id &+ found.name.utf8.count
            }
            return sum
        }
        precondition(sum > 0)
    }

    private func inTasks(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<64 {
                group.addTask { for turn in stride(from: task, to: count, by: 64) { try await body(turn) } }
            }
            try await group.waitForAll()
        }
    }
}
