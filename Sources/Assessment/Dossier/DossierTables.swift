import Database

extension AssessmentSchema {
    /// Dossiers and each of their steps; the units that count for them; what was entered, never changed but entered anew; what was handed in and given back.
    static let dossiers = Migration(
        "0102-dossiers",
        """
        CREATE TABLE dossier (
            id {text} NOT NULL PRIMARY KEY,
            campaign {text} NOT NULL REFERENCES campaign (id),
            unit {text} NOT NULL,
            title {text} NOT NULL,
            kind {text} NOT NULL,
            parent {text},
            parent_title {text},
            attributes {text} NOT NULL,
            level {integer} CHECK (level BETWEEN 1 AND 20),
            state {text} NOT NULL,
            due {text},
            entry {integer} NOT NULL,
            UNIQUE (campaign, unit)
        ) {strict};
        CREATE INDEX dossier_state ON dossier (campaign, state);
        CREATE INDEX dossier_unit ON dossier (unit);

        CREATE TABLE dossier_step (
            dossier {text} NOT NULL REFERENCES dossier (id),
            entry {integer} NOT NULL,
            event {text} NOT NULL,
            state {text} NOT NULL,
            level {integer},
            due {text},
            last_step {integer} NOT NULL,
            person {text},
            body {text},
            PRIMARY KEY (dossier, entry)
        ) {strict};

        CREATE TABLE dossier_child (
            dossier {text} NOT NULL REFERENCES dossier (id),
            unit {text} NOT NULL,
            valid_from {text},
            valid_until {text},
            PRIMARY KEY (dossier, unit)
        ) {strict};
        CREATE INDEX dossier_child_unit ON dossier_child (unit);

        CREATE TABLE dossier_value (
            dossier {text} NOT NULL REFERENCES dossier (id),
            stage {text} NOT NULL CHECK (stage IN ('claimed', 'verified')),
            criterion {text} NOT NULL,
            letter {text} NOT NULL,
            entry {integer} NOT NULL,
            value {text} NOT NULL CHECK (length(value) <= 400),
            source {text} NOT NULL,
            day {text} NOT NULL CHECK (length(day) = 10),
            PRIMARY KEY (dossier, stage, criterion, letter, entry)
        ) {strict};

        CREATE TABLE dossier_evidence (
            dossier {text} NOT NULL REFERENCES dossier (id),
            criterion {text} NOT NULL,
            evidence {text} NOT NULL,
            entry {integer} NOT NULL,
            is_attached {integer} NOT NULL CHECK (is_attached IN (0, 1)),
            PRIMARY KEY (dossier, criterion, evidence, entry)
        ) {strict};

        CREATE TABLE dossier_submission (
            dossier {text} NOT NULL REFERENCES dossier (id),
            number {integer} NOT NULL CHECK (number > 0),
            entry {integer} NOT NULL,
            values_digest {bytes} NOT NULL,
            evidence_digest {bytes} NOT NULL,
            digest {bytes} NOT NULL,
            PRIMARY KEY (dossier, number)
        ) {strict};

        CREATE TABLE dossier_return (
            dossier {text} NOT NULL REFERENCES dossier (id),
            entry {integer} NOT NULL,
            criterion {text} NOT NULL,
            reason {text} NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
            PRIMARY KEY (dossier, entry, criterion)
        ) {strict};
        """
    )
}
