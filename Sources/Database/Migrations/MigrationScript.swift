/// A migration's statements for one engine.
struct MigrationScript {
    let text: String

    /// - Throws: ``DatabaseError/badMigration(name:reason:)``
    init(_ migration: Migration, for engine: Engine) throws(DatabaseError) {
        func bad(_ reason: String) -> DatabaseError { .badMigration(name: migration.name, reason: reason) }
        var taken = ""
        var only: Engine?
        for line in migration.text.split(separator: "\n", omittingEmptySubsequences: false) {
            switch line.trimmingSpaces {
            case "-- both": only = nil
            case "-- only sqlite": only = .sqlite
            case "-- only postgres": only = .postgres
            default:
                guard only == nil || only == engine else { continue }
                let line = MigrationScript.withoutComment(line)
                if only == nil, let word = MigrationScript.unportable(in: line) {
                    throw bad(
                        "“\(word)” differs between engines; write {\(word == "INT" ? "integer" : word.lowercased())}"
                    )
                }
                taken += line + "\n"
            }
        }
        var text = ""
        var rest = taken[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { throw bad("“{” without “}”") }
            let token = rest[rest.index(after: open)..<close]
            guard let word = MigrationScript.word(for: token, engine) else {
                throw bad("unknown token {\(token)}")
            }
            text += word
            rest = rest[rest.index(after: close)...]
        }
        self.text = text + rest
    }

    private static func word(for token: Substring, _ engine: Engine) -> String? {
        switch (token, engine) {
        case ("integer", .sqlite): "INTEGER"
        case ("integer", .postgres): "BIGINT"
        case ("real", .sqlite): "REAL"
        case ("real", .postgres): "DOUBLE PRECISION"
        case ("text", .sqlite): "TEXT"
        case ("text", .postgres): "TEXT COLLATE \"C\""
        case ("bytes", .sqlite): "BLOB"
        case ("bytes", .postgres): "BYTEA"
        case ("strict", .sqlite): "STRICT"
        case ("strict", .postgres): ""
        default: nil
        }
    }

    /// A type that both engines accept and understand differently, unless it stands in a CAST.
    private static func unportable(in line: Substring) -> String? {
        var previous = ""
        for word in line.split(whereSeparator: { !$0.isLetter && $0 != "{" && $0 != "_" }) {
            let upper = word.uppercased()
            if ["INTEGER", "INT", "REAL", "TEXT"].contains(upper), previous != "AS" { return upper }
            previous = upper
        }
        return nil
    }

    private static func withoutComment(_ line: Substring) -> Substring {
        // A comment after a quote might lie inside the quotation: it stays, which does no harm.
        guard let start = line.firstRange(of: "--"), !line[..<start.lowerBound].contains("'") else {
            return line
        }
        return line[..<start.lowerBound]
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
