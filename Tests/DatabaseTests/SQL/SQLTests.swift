import Testing

@testable import Database

@Suite(.timeLimit(.minutes(10)))
struct SQLTests {
    @Test func valuesAreBoundAndNumberedThroughParts() {
        let condition: SQL = "code = \("x'; DROP TABLE thing; --") AND whole > \(3)"
        let sql: SQL = "SELECT \(1), \(name: "a\"b") FROM thing WHERE \(condition) AND share < \(2.5)"
        #expect(
            sql.text == "SELECT $1, \"a\"\"b\" FROM thing WHERE code = $2 AND whole > $3 AND share < $4"
        )
        #expect(sql.values == [.integer(1), .text("x'; DROP TABLE thing; --"), .integer(3), .real(2.5)])
    }

    @Test func anAddressHidesItsPassword() throws {
        #expect(try DatabaseURL("postgres://a:secret@h:5/db").description == "postgres://a:…@h:5/db")
        #expect(try DatabaseURL("postgresql://h/db?user=a&password=b").description == "postgresql://h/db?…")
        #expect(try DatabaseURL("sqlite:a/b.sqlite").description == "sqlite:a/b.sqlite")
        for text in ["", "sqlite:", "sqlite::memory:", "sqlite://x", "mysql://x", "/a/b"] {
            #expect(throws: DatabaseError.self) { try DatabaseURL(text) }
        }
    }

    @Test(arguments: Engine.allCases)
    func listsNullsAndRowsMeanTheSame(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write { connection in
                let rows: [[SQLValue]] = [[.text("a"), .integer(1)], [.text("b"), .null(.integer)]]
                let inserted = try connection.execute("INSERT INTO thing (code, whole) VALUES \(rows: rows)")
                #expect(inserted == 2)
                let codes = ["b", "c"]
                let changed = try connection.execute(
                    "UPDATE thing SET words = \("w") WHERE code IN \(list: codes)"
                )
                #expect(changed == 1)
                let none: [String] = []
                try connection.expect("SELECT count(*) FROM thing WHERE code IN \(list: none)", 0)
                try connection.expect("SELECT count(*) FROM thing WHERE code NOT IN \(list: none)", 2)
                let nothing: Int? = nil
                try connection.expect(
                    "SELECT count(*) FROM thing WHERE \(nothing) IS NULL OR whole = \(nothing)",
                    2
                )
                // One text with values of two types.
                try connection.expect("SELECT \(1)", 1)
                try connection.expect("SELECT \("eins")", "eins")
                try connection.expect("SELECT \(2)", 2)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func textSortsByItsBytes(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let words = ["a", "B", "á", "Đ", "d", "z", "Z", "_", "ạ"]
            try await database.write { connection in
                for word in words { try Thing(word).insert(connection) }
            }
            let found = try await database.read {
                try $0.values(String.self, "SELECT code FROM thing ORDER BY code")
            }
            #expect(found == words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        }
    }

    @Test(arguments: Engine.allCases)
    func aFaultyStatementSaysSo(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await expect("database.statement") {
                _ = try await database.read { try $0.value(Int.self, "SELEKT 1") }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aStatementPreparedBeforeItsTableChangedStillWorks(engine: Engine) async throws {
        var options = DatabaseOptions()
        options.connections = 1
        try await withDatabase(engine, options: options) { database in
            let all: SQL = "SELECT * FROM visit"
            _ = try await database.write { try $0.valueIfAny(String.self, all) }
            let type = engine == .sqlite ? "INTEGER" : "BIGINT"
            try await database.write { try $0.run(script: "ALTER TABLE visit ADD COLUMN note \(type)") }
            let found = try await database.write { try $0.valueIfAny(String.self, all) }
            #expect(found == nil)
        }
    }
}
