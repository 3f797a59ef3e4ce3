@testable import Database

/// The tables that tests use.
enum TestTables {
    static let now = "2026-11-21T00:00:00Z"

    static let all = [
        Migration(
            "0001-things",
            """
            CREATE TABLE thing (
                code {text} NOT NULL PRIMARY KEY, -- sorted by bytes
                whole {integer},
                share {real},
                words {text},
                file {bytes}
            ) {strict};
            """
        ),
        Migration(
            "0002-units",
            """
            CREATE TABLE unit (
                code {text} NOT NULL PRIMARY KEY,
                parent {text} REFERENCES unit (code),
                name {text} NOT NULL UNIQUE,
                people {integer} NOT NULL CHECK (people >= 0)
            ) {strict};
            CREATE TABLE visit (
                unit {text} NOT NULL REFERENCES unit (code),
                day {text} NOT NULL,
                PRIMARY KEY (unit, day)
            ) {strict};
            INSERT INTO unit (code, parent, name, people) VALUES ('0', NULL, 'Việt Nam', 101000000);
            """
        ),
    ]

    static func migrator(_ migrations: [Migration] = all) throws -> Migrator {
        try Migrator(migrations, digest: TestDigest.self)
    }
}
