import Database

extension AssessmentSchema {
    /// What somebody is to be told: written with the step that causes it, sent by a gateway later, never twice.
    static let notices = Migration(
        "0103-notices",
        """
        CREATE TABLE notice (
            id {text} NOT NULL PRIMARY KEY,
            occasion {text} NOT NULL UNIQUE,
            kind {text} NOT NULL,
            audience {text} NOT NULL,
            campaign {text} NOT NULL REFERENCES campaign (id),
            dossier {text} REFERENCES dossier (id),
            step {text},
            day {text},
            entry {integer} NOT NULL,
            written {text} NOT NULL
        ) {strict};
        CREATE INDEX notice_campaign ON notice (campaign, audience);

        CREATE TABLE notice_delivery (
            notice {text} NOT NULL REFERENCES notice (id),
            recipient {text} NOT NULL,
            attempts {integer} NOT NULL,
            next_attempt {text},
            sent_at {text},
            failure {text},
            PRIMARY KEY (notice, recipient)
        ) {strict};
        CREATE INDEX notice_waiting ON notice_delivery (next_attempt) WHERE sent_at IS NULL;
        """
    )
}
