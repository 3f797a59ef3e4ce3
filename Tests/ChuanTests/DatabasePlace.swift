import Foundation
import Synchronization

@testable import Database

/// An empty place for a database of either engine, whose file is gone afterwards.
final class DatabasePlace: Sendable {
    /// The address as a person would write it.
    let address: String
    private let folder: String
    private static let count = Atomic(0)

    init(_ engine: Engine) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "chuan-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        switch engine {
        case .sqlite: address = "sqlite:\(folder)/chuan.sqlite"
        case .postgres:
            let server = try PostgresServer.shared()
            let name = "place\(DatabasePlace.count.add(1, ordering: .relaxed).newValue)"
            try await Maintenance.run { (_) throws(DatabaseError) in
                let session = try PostgresSession(url: server.url("postgres"), DatabaseOptions())
                try session.run(script: "CREATE DATABASE \(name) STRATEGY file_copy TEMPLATE template0")
                session.close()
            }
            address = server.url(name)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Works on the database from within the tests, as another program would.
    @discardableResult
    func with<Result>(_ body: (Database) async throws -> Result) async throws -> Result {
        let database = try await Database(DatabaseURL(address))
        do {
            let result = try await body(database)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }
}
