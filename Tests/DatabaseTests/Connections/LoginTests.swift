import TestDatabases
import Testing

@testable import Database

/// What cannot become better by waiting is told at once; what can is waited for.
@Suite(.timeLimit(.minutes(10)))
struct LoginTests {
    /// With patience for two minutes, of which far less is used unless waiting is the answer.
    private func opening(_ url: String) async throws -> (code: String, took: Duration) {
        var code = "opened"
        let took = try await ContinuousClock().measure {
            var options = DatabaseOptions()
            options.patience = .seconds(120)
            do { try await Database(DatabaseURL(url), options: options).close() } catch let error
                as DatabaseError
            {
                code = error.code
            }
        }
        return (code, took)
    }

    @Test func aRefusalForGoodIsToldAtOnce() async throws {
        let server = try PostgresServer.shared()
        let database = try await Database(DatabaseURL(server.url("postgres")))
        try await database.write { try $0.run(script: "CREATE ROLE gatekept LOGIN PASSWORD 'đúng'") }
        await database.close()
        let refused = [
            server.url("khong_co"),
            server.url("postgres", as: "khong_co"),
            server.url("postgres", as: "gatekept:sai"),
            server.url("postgres", as: "gatekept"),
            server.url("postgres") + "?sslmode=nonsense",
            server.url("postgres") + "?nonsense=1",
            server.url("postgres") + "?options=-c%20nonsense%3D1",
        ]
        for url in refused {
            let (code, took) = try await opening(url)
            #expect(code == "database.cannot-open", "\(url)")
            #expect(took < .seconds(60), "\(url)")
        }
        let (code, _) = try await opening(server.url("postgres", as: "gatekept:%C4%91%C3%BAng"))
        #expect(code == "opened")
    }

    @Test func aServerThatIsFullIsWaitedFor() async throws {
        let server = try PostgresServer.shared()
        let database = try await Database(DatabaseURL(server.url("postgres")))
        try await database.write { try $0.run(script: "CREATE ROLE crowded LOGIN CONNECTION LIMIT 0") }
        var options = DatabaseOptions()
        options.patience = .milliseconds(300)
        await expect("database.connection-lost") {
            _ = try await Database(DatabaseURL(server.url("postgres", as: "crowded")), options: options)
        }
        options.patience = .seconds(30)
        async let waiting = Database(
            DatabaseURL(server.url("postgres", as: "crowded")),
            options: options
        )
        try await Task.sleep(for: .milliseconds(300))
        try await database.write { try $0.run(script: "ALTER ROLE crowded CONNECTION LIMIT 10") }
        try await waiting.close()
        await database.close()
    }

    @Test func oneOfSeveralServersMayYetLearnOfANewDatabase() async throws {
        let server = try PostgresServer.shared()
        let url = try DatabaseURL("postgres://chuan@%2Ftmp%2Fnothing-here,\(server.host)/moi")
        var options = DatabaseOptions()
        options.patience = .milliseconds(300)
        await expect("database.connection-lost") { _ = try await Database(url, options: options) }
        options.patience = .seconds(30)
        async let waiting = Database(url, options: options)
        try await Task.sleep(for: .milliseconds(200))
        try server.create("moi")
        try await waiting.close()
    }

    @Test func theCodesOfSeveralHostsAreFoundInOneMessage() {
        let message = """
            connection to server at "a" (10.0.0.1), port 5432 failed: FATAL:  57P03: the database system is starting up
            connection to server at "b" (10.0.0.2), port 5432 failed: CHÍ TỬ:  3D000: database "x" does not exist
            LOCATION:  InitPostgres, postinit.c:885
            connection to server at "c" (10.0.0.3), port 5432 failed: Connection refused
            """
        #expect(PostgresLogin.states(in: message) == ["57P03", "3D000"])
        #expect(PostgresLogin.states(in: ":  3D000").isEmpty)
    }
}
