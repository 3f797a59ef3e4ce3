import CPostgres

/// The library libpq, loaded when the first connection to a server is made.
///
/// Loading it with all that it needs takes milliseconds, which who uses no server shall not pay at every start.
enum PostgresLibrary {
    /// What Debian calls the package that holds it.
    static let package = "libpq5"

    /// - Throws: ``DatabaseError/missingLibrary(package:detail:)``
    static func load() throws(DatabaseError) {
        var reason = [CChar](repeating: 0, count: 512)
        guard chuan_postgres_load(&reason, reason.count) == 0 else { return }
        let text = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        throw .missingLibrary(package: package, detail: String(decoding: text, as: UTF8.self))
    }
}
