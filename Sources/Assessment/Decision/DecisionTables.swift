import Database

extension AssessmentSchema {
    /// Decisions, each a row for good; of a dossier the one with the highest entry counts.
    static let decisions = Migration(
        "0106-decisions",
        """
        CREATE TABLE decision (
            id {text} NOT NULL PRIMARY KEY,
            dossier {text} NOT NULL REFERENCES dossier (id),
            entry {integer} NOT NULL,
            kind {text} NOT NULL CHECK (kind IN ('first', 'correction', 'revocation')),
            previous {text} REFERENCES decision (id),
            outcome {text} NOT NULL
                CHECK (outcome IN ('recognised', 'established', 'met', 'not_met', 'refused', 'revoked')),
            level {integer},
            level_title {text},
            points {text},
            number {text} NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
            day {text} NOT NULL CHECK (length(day) = 10),
            signatory {text} NOT NULL CHECK (length(signatory) BETWEEN 1 AND 300),
            signer {text},
            legal_basis {text} NOT NULL,
            reasons {text} NOT NULL CHECK (length(reasons) <= 4000),
            valid_from {text} NOT NULL CHECK (length(valid_from) = 10),
            valid_until {text},
            set_digest {bytes},
            unit_digest {bytes},
            values_digest {bytes},
            evidence_digest {bytes},
            children_digest {bytes},
            population {integer},
            outcome_digest {bytes},
            digest {bytes} NOT NULL,
            UNIQUE (dossier, entry),
            CHECK ((kind = 'first') = (previous IS NULL)),
            CHECK ((kind = 'revocation') = (outcome = 'revoked')),
            CHECK ((kind = 'revocation') = (outcome_digest IS NULL)),
            CHECK ((outcome = 'recognised') = (level IS NOT NULL)),
            CHECK ((outcome = 'recognised') = (level_title IS NOT NULL)),
            CHECK ((outcome = 'established') = (points IS NOT NULL)),
            CHECK (valid_until IS NULL OR valid_until >= valid_from)
        ) {strict};
        CREATE UNIQUE INDEX decision_once ON decision (dossier) WHERE kind = 'first';
        CREATE UNIQUE INDEX decision_previous ON decision (previous) WHERE previous IS NOT NULL;
        """
    )
}
