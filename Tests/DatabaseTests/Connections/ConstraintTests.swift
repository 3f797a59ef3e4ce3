import Testing

@testable import Database

@Suite(.timeLimit(.minutes(10)))
struct ConstraintTests {
    @Test(arguments: Engine.allCases)
    func everyKindOfConstraintIsToldApart(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write { connection in
                try connection.execute(
                    "INSERT INTO unit (code, parent, name, people) VALUES ('01', '0', 'Hà Nội', 8)"
                )
            }
            func refused(_ kind: String, _ sql: SQL) async {
                await expect("database.constraint." + kind) {
                    try await database.write { connection in try connection.execute(sql) }
                }
            }
            await refused(
                "unique",
                "INSERT INTO unit (code, parent, name, people) VALUES ('01', '0', 'x', 8)"
            )
            await refused(
                "unique",
                "INSERT INTO unit (code, parent, name, people) VALUES ('02', '0', 'Hà Nội', 8)"
            )
            await refused(
                "foreign-key",
                "INSERT INTO unit (code, parent, name, people) VALUES ('02', '9', 'x', 8)"
            )
            await refused("foreign-key", "DELETE FROM unit WHERE code = '0'")
            await refused("not-null", "INSERT INTO unit (code, parent, people) VALUES ('02', '0', 8)")
            await refused(
                "check",
                "INSERT INTO unit (code, parent, name, people) VALUES ('02', '0', 'x', -1)"
            )
            await refused(
                "type",
                "INSERT INTO unit (code, parent, name, people) VALUES ('02', '0', 'x', \("x"))"
            )
            let count = try await database.read { try $0.value(Int.self, "SELECT count(*) FROM unit") }
            #expect(count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func aBatchThatBreaksAConstraintLeavesNothing(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await expect("database.constraint.unique") {
                try await database.write { connection in
                    try connection.insert(
                        into: "thing",
                        columns: ["code"],
                        rows: [[.text("a")], [.text("a")]]
                    )
                }
            }
            await expect("database.statement") {
                try await database.write { connection in
                    try connection.insert(into: "thing", columns: ["code"], rows: [[.text("a"), .text("b")]])
                }
            }
            await expect("database.unstorable") {
                try await database.write { connection in
                    try connection.insert(
                        into: "thing",
                        columns: ["code"],
                        rows: [[.text("b")], [.text("a\0")]]
                    )
                }
            }
            let count = try await database.read { try $0.value(Int.self, "SELECT count(*) FROM thing") }
            #expect(count == 0)
        }
    }
}
