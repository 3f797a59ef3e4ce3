import Foundation
import Synchronization

@testable import Database

/// An empty place for a database of either engine, removed afterwards.
final class TestDatabase: Sendable {
    let url: DatabaseURL
    private let folder: String?
    private static let count = Atomic(0)

    init(_ engine: Engine) async throws {
        switch engine {
        case .sqlite:
            var template = Array("/tmp/chuan-sqlite-XXXXXX".utf8CString)
            _ = mkdtemp(&template)
            let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            self.folder = folder
            url = DatabaseURL(file: folder + "/test.sqlite")
        case .postgres:
            folder = nil
            let server = try PostgresServer.shared()
            let name = "test\(TestDatabase.count.add(1, ordering: .relaxed).newValue)"
            try await Maintenance.run { (_) throws(DatabaseError) in
                let session = try PostgresSession(url: server.url("postgres"), DatabaseOptions())
                try session.run(script: "CREATE DATABASE \(name) STRATEGY file_copy TEMPLATE template0")
                session.close()
            }
            url = try DatabaseURL(server.url(name))
        }
    }

    deinit {
        if let folder { try? FileManager.default.removeItem(atPath: folder) }
    }

    func path(_ name: String) -> String { (folder ?? "/tmp") + "/" + name }
}

/// Gives a test a database with some tables, and closes it afterwards.
func withDatabase(
    _ engine: Engine,
    options: DatabaseOptions = DatabaseOptions(),
    migrations: [Migration] = TestTables.all,
    _ body: (Database) async throws -> Void
) async throws {
    let place = try await TestDatabase(engine)
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
