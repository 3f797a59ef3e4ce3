/// Where a database is.
///
/// - `sqlite:PATH`: a file, relative to the current folder or absolute.
/// - `postgres://USER@HOST:PORT/NAME?…` or `postgresql://…`: as libpq reads it. Several hosts may be given, so that
///   a connection finds the one that takes writes (`target_session_attrs=read-write`).
package struct DatabaseURL: Hashable, Sendable, CustomStringConvertible {
    package let engine: Engine
    /// The path of the file, or the whole URL for the server's library.
    let location: String

    /// - Throws: ``DatabaseError/unknownURL(_:)``
    package init(_ text: String) throws(DatabaseError) {
        if text.hasPrefix("sqlite:") {
            let path = String(text.dropFirst("sqlite:".count))
            guard !path.isEmpty, !path.hasPrefix(":"), !path.hasPrefix("//"), !path.utf8.contains(0) else {
                throw .unknownURL(text)
            }
            (engine, location) = (.sqlite, path)
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://"), !text.utf8.contains(0) {
            (engine, location) = (.postgres, text)
        } else {
            throw .unknownURL(DatabaseURL.withoutPassword(text))
        }
    }

    /// A file of SQLite.
    package init(file path: String) {
        (engine, location) = (.sqlite, path)
    }

    /// The address without a password, fit for logs.
    package var description: String {
        switch engine {
        case .sqlite: "sqlite:" + location
        case .postgres: DatabaseURL.withoutPassword(location)
        }
    }

    private static func withoutPassword(_ text: String) -> String {
        var shown = text
        if let query = shown.firstIndex(of: "?"), shown[query...].contains("password") {
            shown = shown[..<query] + "?…"
        }
        guard let scheme = shown.firstRange(of: "://"), let at = shown.lastIndex(of: "@"),
            at > scheme.upperBound,
            let colon = shown[scheme.upperBound..<at].firstIndex(of: ":")
        else { return shown }
        return shown[..<colon] + ":…" + shown[at...]
    }
}
