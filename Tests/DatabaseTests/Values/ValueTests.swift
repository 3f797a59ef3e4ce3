import Testing

@testable import Database

@Suite(.timeLimit(.minutes(10)))
struct ValueTests {
    @Test(arguments: Engine.allCases)
    func everyTypeComesBackAsItWas(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write { connection in
                for thing in Thing.samples { try thing.insert(connection) }
            }
            let found = try await database.read { connection in
                try connection.all(Thing.self, Thing.selection)
            }
            #expect(
                found
                    == Thing.samples.sorted {
                        Array($0.code.utf8).lexicographicallyPrecedes(Array($1.code.utf8))
                    }
            )
            // Not merely equal as Unicode: the very bytes.
            let words = found.first { $0.code == "ấ" }?.words
            #expect(words.map { Array($0.unicodeScalars) } == ["e", "\u{301}"])
        }
    }

    @Test(arguments: Engine.allCases)
    func aBatchWritesTheSameAsSingleRows(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let count = try await database.write { connection in
                try connection.insert(
                    into: "thing",
                    columns: ["code", "whole", "share", "words", "file"],
                    rows: Thing.samples.map {
                        [
                            $0.code.sqlValue, $0.whole.sqlValue, $0.share.sqlValue, $0.words.sqlValue,
                            $0.file.sqlValue,
                        ]
                    }
                )
            }
            let found = try await database.read { try $0.all(Thing.self, Thing.selection) }
            #expect(count == Thing.samples.count)
            #expect(Set(found.map(\.code)) == Set(Thing.samples.map(\.code)))
            for thing in found { #expect(Thing.samples.contains(thing)) }
        }
    }

    @Test(arguments: Engine.allCases)
    func anotherTypeThanAskedForIsAnError(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write {
                try Thing("12", whole: 3, share: 1.5, words: "12", file: [1]).insert($0)
            }
            func fails<Value: SQLConvertible>(_ sql: SQL, _ type: Value.Type) async {
                await expect("database.wrong-type") {
                    _ = try await database.read { try $0.value(Value.self, sql) }
                }
            }
            await fails("SELECT words FROM thing", Int.self)
            await fails("SELECT words FROM thing", Double.self)
            await fails("SELECT words FROM thing", [UInt8].self)
            await fails("SELECT whole FROM thing", String.self)
            await fails("SELECT whole FROM thing", Bool.self)
            await fails("SELECT whole FROM thing", [UInt8].self)
            await fails("SELECT share FROM thing", Int.self)
            await fails("SELECT file FROM thing", String.self)
        }
    }

    @Test(arguments: Engine.allCases)
    func aMissingValueColumnOrRowIsAnError(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write { try Thing("x").insert($0) }
            await #expect(throws: DatabaseError.unexpectedNull(column: "whole")) {
                _ = try await database.read { try $0.value(Int.self, "SELECT whole FROM thing") }
            }
            await #expect(throws: DatabaseError.noRow) {
                _ = try await database.read { try $0.value(Int.self, "SELECT whole FROM thing WHERE 1 = 0") }
            }
            await #expect(throws: DatabaseError.noSuchColumn("nope")) {
                try await database.read { connection in
                    try connection.each("SELECT code FROM thing") { (row) throws(DatabaseError) in
                        let _: Int = try row["nope"]
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func whatOneEngineCannotKeepBothRefuse(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            for thing in [Thing("nan", share: .nan), Thing("nul", words: "a\0b")] {
                await expect("database.unstorable") {
                    try await database.write { try thing.insert($0) }
                }
            }
            try await database.write { try Thing("-0", share: -0.0).insert($0) }
            let zero = try await database.read { try $0.value(Double.self, "SELECT share FROM thing") }
            #expect(zero.sign == .plus)
        }
    }

    @Test(arguments: Engine.allCases)
    func sumsAndMeansOfWholeNumbersAreReadAlike(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write { connection in
                for (place, whole) in [-70_000, 30_000, 1_234_567_890_123].enumerated() {
                    try Thing("\(place)", whole: whole).insert(connection)
                }
            }
            try await database.read { connection in
                try connection.expect("SELECT sum(whole) FROM thing", 1_234_567_850_123)
                try connection.expect("SELECT sum(whole) FROM thing WHERE whole < 0", -70_000)
                try connection.expect("SELECT avg(whole) FROM thing WHERE whole < 99999", -20_000.0)
                try connection.expect("SELECT coalesce(sum(share), 0) FROM thing", 0.0)
                try connection.expect("SELECT sum(whole) FROM thing WHERE 1 = 0", Int?.none)
                try connection.expect("SELECT count(*) > 2 FROM thing", true)
            }
        }
    }
}
