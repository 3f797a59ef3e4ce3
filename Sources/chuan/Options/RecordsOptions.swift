import ArgumentParser
import Criteria
import Database
import Glibc
import Records

/// Which database a command works on, and in whose name.
struct RecordsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Cơ sở dữ liệu; mặc định theo biến môi trường CHUAN_DATABASE, không có thì là sqlite:chuan.sqlite. \
            (Database; by default from CHUAN_DATABASE, else sqlite:chuan.sqlite.)
            """,
            valueName: "địa-chỉ"
        )
    )
    var database: String?

    /// The address as given, from the environment, or the default.
    var address: String {
        if let database { return database }
        if let set = getenv("CHUAN_DATABASE").map({ String(cString: $0) }), !set.isEmpty { return set }
        return "sqlite:chuan.sqlite"
    }

    /// Who runs commands on the machine of the database; the name of the machine's user is kept as the address.
    static var actor: Actor {
        let name = getpwuid(getuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
        return Actor(.operatorOfTheMachine, from: Origin(.command, address: name))
    }

    /// Opens the database, holds its migrations against the program's, and gives a ledger over it.
    ///
    /// - Throws: ``Stop`` after the failure was told.
    func withLedger<Result: Sendable>(
        _ language: Language,
        _ body: @escaping @Sendable (Ledger) async throws -> Result
    ) async throws -> Result {
        let address = address
        return try await DatabaseWork(language: language).run {
            var options = DatabaseOptions()
            options.createsFile = false
            return try await DatabaseWork.with(try DatabaseURL(address), options) { database in
                try await DatabaseSchema.migrator().check(database)
                if try await database.read({ try SyntheticMark.read($0) }) != nil {
                    Console.error(SyntheticMark.banner(language))
                }
                return try await body(Ledger(database))
            }
        }
    }
    /// As ``withLedger(_:_:)`` for a server, which ends by itself when it is told to: signals are its own.
    func serving(
        _ language: Language,
        _ body: @escaping @Sendable (Ledger) async throws -> Void
    ) async throws {
        var options = DatabaseOptions()
        options.createsFile = false
        try await DatabaseWork.with(try DatabaseURL(address), options) { database in
            try await DatabaseSchema.migrator().check(database)
            try await body(Ledger(database))
        }
    }
}
