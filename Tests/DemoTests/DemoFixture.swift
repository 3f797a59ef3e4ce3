import Assessment
import CriteriaFiles
import Database
import Demo
import Evaluation
import Quantities
import Records
import Territory
import TerritoryFiles
import TestDatabases
import Testing

/// A small nation of two mountain provinces, and databases to build its year in.
enum DemoFixture {
    static let provinces = Set(["11", "12"].map { known(UnitCode($0)) })
    static let day = known(CivilDate("2026-11-20"))

    static func migrator() throws -> Migrator {
        try Migrator(RecordsSchema.migrations + AssessmentSchema.migrations, digest: SHA256Stream.self)
    }

    static func order(
        seed: UInt64 = 1,
        day: CivilDate = day,
        provinces: Set<UnitCode> = provinces
    ) throws -> DemoOrder {
        let library = TerritoryLibrary.found()
        let folder = try #require(library.folder)
        let loader = CriteriaLoader()
        return DemoOrder(
            seed: seed,
            day: day,
            provinces: provinces,
            territory: try library.load(),
            catalogue: try ElementsReader.read(path: folder + "/elements.yaml"),
            calendar: try library.calendar(),
            levels: Plan(try loader.load("cds-xa")),
            standard: Plan(try loader.load("xa-tmdt")),
            index: Plan(try loader.load("chi-so-cds-xa"))
        )
    }

    /// Real scrypt, cheap.
    static func passwords(_ text: String = DemoPasswords.random()) throws -> DemoPasswords {
        let parameters = try #require(ScryptParameters(roundsLog2: 4, blockSize: 1, parallelism: 1))
        return DemoPasswords(
            Password(text),
            PasswordHasher(parameters),
            PasswordRules(PasswordBlocklist("matkhau123456"))
        )
    }

    /// Gives a test an empty database, and closes it afterwards.
    static func withDatabase<Result>(
        _ engine: Engine,
        _ body: (Database) async throws -> Result
    ) async throws -> Result {
        let place = try TestDatabase(engine)
        let database = try await Database(place.url)
        do {
            _ = try await migrator().migrate(database, now: "2026-01-01T00:00:00.000Z", program: "test")
            let result = try await body(database)
            await database.close()
            withExtendedLifetime(place) {}
            return result
        } catch {
            await database.close()
            throw error
        }
    }

    /// The content by table, but for what must be random: the hashes of passwords.
    static func content(of database: Database) async throws -> [TableDigest] {
        let copy = DatabaseCopy(try migrator(), now: "2026-01-01T00:00:00.000Z", program: "test")
        return try await copy.digests(of: database).filter { $0.table != "account_password" }
    }
}
