import Database

extension AssessmentSchema {
    /// What is public, rankings, objections and their answers. Who objects stands in the journal's note alone, where it can be erased.
    static let publications = Migration(
        "0107-publications",
        """
        CREATE TABLE publication (
            dossier {text} NOT NULL REFERENCES dossier (id),
            decision {text} NOT NULL PRIMARY KEY REFERENCES decision (id),
            entry {integer} NOT NULL,
            public_from {text} NOT NULL CHECK (length(public_from) = 10),
            parts {text} NOT NULL,
            objections_until {text},
            CHECK (objections_until IS NULL OR objections_until >= public_from)
        ) {strict};
        CREATE INDEX publication_dossier ON publication (dossier, entry);

        CREATE TABLE ranking (
            campaign {text} NOT NULL REFERENCES campaign (id),
            number {integer} NOT NULL CHECK (number > 0),
            entry {integer} NOT NULL,
            day {text} NOT NULL CHECK (length(day) = 10),
            statement {text} NOT NULL CHECK (length(statement) <= 4000),
            undecided {integer} NOT NULL,
            digest {bytes} NOT NULL,
            PRIMARY KEY (campaign, number)
        ) {strict};

        CREATE TABLE objection (
            id {text} NOT NULL PRIMARY KEY,
            dossier {text} NOT NULL REFERENCES dossier (id),
            decision {text} NOT NULL REFERENCES decision (id),
            entry {integer} NOT NULL UNIQUE,
            day {text} NOT NULL CHECK (length(day) = 10),
            criterion {text},
            matter {text} NOT NULL CHECK (length(matter) BETWEEN 1 AND 4000)
        ) {strict};
        CREATE INDEX objection_dossier ON objection (dossier, entry);

        CREATE TABLE objection_answer (
            objection {text} NOT NULL PRIMARY KEY REFERENCES objection (id),
            entry {integer} NOT NULL,
            day {text} NOT NULL CHECK (length(day) = 10),
            outcome {text} NOT NULL CHECK (outcome IN ('upheld', 'partly_upheld', 'rejected')),
            answer {text} NOT NULL CHECK (length(answer) BETWEEN 1 AND 4000),
            decision {text} REFERENCES decision (id)
        ) {strict};
        """
    )
}
