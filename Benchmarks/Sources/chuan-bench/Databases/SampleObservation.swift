/// A row of observations as both sides of a benchmark write it, and its tables with all their checks.
struct SampleObservation {
    /// The communes of Việt Nam.
    static let units = 3_321

    let id: Int
    let series: Int
    let subject: Int
    let number: Int

    init(_ place: Int) {
        // The first entry of a journal.
        id = 1 << 22 | place
        series = place / Self.units + 1
        subject = place % Self.units + 1
        number = place * 7_919 % 100_000
    }

    static let columns = [
        "id", "series", "subject", "source", "version", "replaces", "state", "number", "word",
    ]

    static let insertion = """
        INSERT INTO observation (id, series, subject, source, version, replaces, state, number, word)
        VALUES (?, ?, ?, ?, ?, NULL, ?, ?, NULL)
        """

    static func script(integer: String, text: String, strict: String, drop: String) -> String {
        """
        \(drop)
        CREATE TABLE observed_subject (id \(integer) NOT NULL PRIMARY KEY) \(strict);
        CREATE TABLE observation_source (id \(integer) NOT NULL PRIMARY KEY) \(strict);
        CREATE TABLE observation_series (id \(integer) NOT NULL PRIMARY KEY) \(strict);
        CREATE TABLE observation (
            id \(integer) NOT NULL PRIMARY KEY CHECK (id > 0),
            series \(integer) NOT NULL REFERENCES observation_series (id),
            subject \(integer) NOT NULL REFERENCES observed_subject (id),
            source \(integer) NOT NULL REFERENCES observation_source (id),
            version \(integer) NOT NULL CHECK (version > 0),
            replaces \(integer) REFERENCES observation (id),
            state \(integer) NOT NULL CHECK (state BETWEEN 0 AND 3),
            number \(integer),
            word \(text),
            CHECK ((version = 1) = (replaces IS NULL)),
            CHECK (CASE WHEN state = 0 THEN (number IS NULL) <> (word IS NULL)
                ELSE number IS NULL AND word IS NULL END)
        ) \(strict);
        CREATE UNIQUE INDEX observation_of ON observation (series, subject, source, version);
        INSERT INTO observation_source (id) VALUES (1);
        """
    }

    static let sqliteTables = script(integer: "INTEGER", text: "TEXT", strict: "STRICT", drop: "")

    static let postgresTables = script(
        integer: "BIGINT",
        text: "TEXT COLLATE \"C\"",
        strict: "",
        drop: "DROP SCHEMA public CASCADE; CREATE SCHEMA public;"
    )

    /// Every unit, and as many series as so many rows need.
    static func parents(_ count: Int) -> [String] {
        [
            insertion(into: "observed_subject", count: units),
            insertion(into: "observation_series", count: (count + units - 1) / units),
        ]
    }

    private static func insertion(into table: String, count: Int) -> String {
        "INSERT INTO \(table) (id) VALUES " + (1...count).map { "(\($0))" }.joined(separator: ", ")
    }
}
