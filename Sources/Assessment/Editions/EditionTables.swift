import Database

extension AssessmentSchema {
    /// Criteria sets that are being written, every saved version of them, and the editions that were published, which never change.
    static let editions = Migration(
        "0110-editions",
        """
        CREATE TABLE set_draft (
            id {text} NOT NULL PRIMARY KEY,
            unit {text},
            unit_day {text},
            entry {integer} NOT NULL,
            closed_by {integer},
            CHECK ((unit IS NULL) = (unit_day IS NULL))
        ) {strict};

        CREATE TABLE set_draft_version (
            draft {text} NOT NULL REFERENCES set_draft (id),
            version {integer} NOT NULL CHECK (version BETWEEN 1 AND 100000),
            content {text} NOT NULL CHECK (length(content) BETWEEN 1 AND 262144),
            body {text},
            saved_at {text} NOT NULL,
            entry {integer} NOT NULL,
            PRIMARY KEY (draft, version)
        ) {strict};

        CREATE TABLE edition (
            id {text} NOT NULL,
            edition {text} NOT NULL CHECK (length(edition) BETWEEN 1 AND 40),
            digest {bytes} NOT NULL REFERENCES criteria_text (digest),
            unit {text},
            unit_day {text},
            body {text},
            base {text},
            base_digest {bytes},
            is_guaranteed {integer} NOT NULL CHECK (is_guaranteed IN (0, 1)),
            source {text} NOT NULL CHECK (length(source) BETWEEN 1 AND 262144),
            draft {text} REFERENCES set_draft (id),
            version {integer},
            day {text} NOT NULL CHECK (length(day) = 10),
            entry {integer} NOT NULL,
            PRIMARY KEY (id, edition),
            CHECK ((unit IS NULL) = (unit_day IS NULL)),
            CHECK ((base IS NULL) = (base_digest IS NULL)),
            CHECK ((draft IS NULL) = (version IS NULL))
        ) {strict};
        CREATE INDEX edition_digest ON edition (digest);
        CREATE INDEX edition_entry ON edition (entry);
        """
    )
}
