import Criteria
import Database
import Glibc

/// What the commands about databases share: failures become words and an exit code.
struct DatabaseWork {
    let language: Language

    /// - Throws: ``Stop`` after the failure was told.
    func run<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let error as DatabaseError {
            Console.error((language == .vi ? error.vietnamese : error.english) + " [\(error.code)]")
            throw Stop.database
        }
    }

    func report(_ digests: [TableDigest]) throws {
        var table = TextTable([
            (language == .vi ? "Bảng" : "Table", .left), (language == .vi ? "Dòng" : "Rows", .right),
            ("SHA-256", .left),
        ])
        for digest in digests { table.append([digest.table, "\(digest.rows)", digest.digest]) }
        try Console.write(table.text, to: "-", language)
    }

    /// UTC, ISO 8601, to the second.
    static func now() -> String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var buffer = [CChar](repeating: 0, count: 32)
        let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
