import Database

extension RecordsSchema {
    /// Observations, what they are of, and the caches beside them.
    ///
    /// Rows are few numbers wide, since there are hundreds of thousands a year: what they are of is a series (element, period, stage)
    /// and a subject, and the number itself says the journal's entry. Only the caches (`observation_snapshot`, `observation_mark`) may
    /// change, and a note that is erased.
    static let observations = Migration(
        "0003-observations",
        """
        CREATE TABLE observed_subject (
            id {integer} NOT NULL PRIMARY KEY CHECK (id > 0),
            kind {text} NOT NULL,
            code {text} NOT NULL CHECK (length(code) BETWEEN 1 AND 60),
            valid_from {text} NOT NULL CHECK (length(valid_from) IN (0, 10)),
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (kind, code, valid_from)
        ) {strict};

        CREATE TABLE observed_element (
            id {integer} NOT NULL PRIMARY KEY CHECK (id > 0),
            name {text} NOT NULL UNIQUE CHECK (length(name) BETWEEN 2 AND 60),
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};

        CREATE TABLE observation_source (
            id {integer} NOT NULL PRIMARY KEY CHECK (id > 0),
            name {text} NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};

        CREATE TABLE observation_series (
            id {integer} NOT NULL PRIMARY KEY CHECK (id > 0),
            element {integer} NOT NULL REFERENCES observed_element (id),
            period {integer} NOT NULL CHECK (period > 0),
            stage {integer} NOT NULL CHECK (stage BETWEEN 0 AND 2),
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (element, period, stage)
        ) {strict};

        CREATE TABLE observation (
            id {integer} NOT NULL PRIMARY KEY CHECK (id > 0),
            series {integer} NOT NULL REFERENCES observation_series (id),
            subject {integer} NOT NULL REFERENCES observed_subject (id),
            source {integer} NOT NULL REFERENCES observation_source (id),
            version {integer} NOT NULL CHECK (version > 0),
            replaces {integer} REFERENCES observation (id),
            state {integer} NOT NULL CHECK (state BETWEEN 0 AND 3),
            number {integer},
            word {text},
            CHECK ((version = 1) = (replaces IS NULL)),
            CHECK (CASE WHEN state = 0 THEN (number IS NULL) <> (word IS NULL)
                ELSE number IS NULL AND word IS NULL END)
        ) {strict};
        CREATE UNIQUE INDEX observation_of ON observation (series, subject, source, version);

        CREATE TABLE observation_given (
            observation {integer} NOT NULL PRIMARY KEY REFERENCES observation (id),
            value {text} NOT NULL,
            unit {text} NOT NULL
        ) {strict};

        CREATE TABLE observation_note (
            observation {integer} NOT NULL PRIMARY KEY REFERENCES observation (id),
            digest {bytes} NOT NULL,
            salt {bytes},
            reason {text},
            note {text},
            CHECK (salt IS NOT NULL OR (reason IS NULL AND note IS NULL))
        ) {strict};

        CREATE TABLE observation_evidence (
            observation {integer} NOT NULL REFERENCES observation (id),
            evidence {bytes} NOT NULL CHECK (length(evidence) = 32),
            PRIMARY KEY (observation, evidence)
        ) {strict};

        CREATE TABLE observation_resolution (
            entry {integer} NOT NULL PRIMARY KEY REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            series {integer} NOT NULL REFERENCES observation_series (id),
            subject {integer} NOT NULL REFERENCES observed_subject (id),
            holds {integer} NOT NULL REFERENCES observation (id),
            why {text} NOT NULL CHECK (length(why) BETWEEN 1 AND 2000)
        ) {strict};
        CREATE INDEX observation_resolution_of ON observation_resolution (series, subject, entry);

        CREATE TABLE observation_mark (
            entry {integer} NOT NULL PRIMARY KEY,
            later {integer} NOT NULL CHECK (later >= 0)
        ) {strict};

        CREATE TABLE observation_snapshot (
            series {integer} NOT NULL REFERENCES observation_series (id),
            entry {integer} NOT NULL,
            content {bytes} NOT NULL,
            digest {bytes} NOT NULL,
            PRIMARY KEY (series, entry)
        ) {strict};

        -- only sqlite
        \(frozen.map(refusalInSQLite).joined(separator: "\n"))
        -- only postgres
        CREATE FUNCTION observation_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'observations are never changed or removed'; END $$;
        \(frozen.map(refusalInPostgres).joined(separator: "\n"))
        -- both
        """
    )

    /// The tables whose rows stay as they were written.
    private static let frozen = [
        "observed_subject", "observed_element", "observation_source", "observation_series", "observation",
        "observation_given", "observation_evidence", "observation_resolution",
    ]

    private static func refusalInSQLite(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'observations are never changed'); END;
        CREATE TRIGGER \(table)_kept BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'observations are never removed'); END;
        """
    }

    private static func refusalInPostgres(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_unchanged BEFORE UPDATE OR DELETE ON \(table)
        FOR EACH ROW EXECUTE FUNCTION observation_refuse();
        """
    }
}
