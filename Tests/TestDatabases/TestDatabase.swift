import Foundation
import Synchronization

package import Database

/// An empty place for a database of either engine, removed afterwards.
package final class TestDatabase: Sendable {
    package let url: DatabaseURL
    private let folder: String?
    private static let count = Atomic(0)

    package init(_ engine: Engine) throws {
        switch engine {
        case .sqlite:
            let folder = try TestFolder.make("sqlite")
            self.folder = folder
            url = DatabaseURL(file: folder + "/test.sqlite")
        case .postgres:
            folder = nil
            let server = try PostgresServer.shared()
            let name = "test\(TestDatabase.count.add(1, ordering: .relaxed).newValue)"
            try server.create(name)
            url = try DatabaseURL(server.url(name))
        }
    }

    deinit {
        if let folder { try? FileManager.default.removeItem(atPath: folder) }
    }

    package func path(_ name: String) -> String { (folder ?? "/tmp") + "/" + name }
}
