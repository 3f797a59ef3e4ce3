import Database

extension AssessmentSchema {
    /// Councils as appointed (the highest entry counts), conflicts, votes, every version of every opinion, and results.
    static let councils = Migration(
        "0105-councils",
        """
        CREATE TABLE council (
            campaign {text} NOT NULL REFERENCES campaign (id),
            entry {integer} NOT NULL,
            quorum_top {integer} NOT NULL,
            quorum_bottom {integer} NOT NULL CHECK (quorum_bottom > 0),
            quorum_least {integer} NOT NULL CHECK (quorum_least > 0),
            voting_top {integer} NOT NULL,
            voting_bottom {integer} NOT NULL CHECK (voting_bottom > 0),
            is_more_than {integer} NOT NULL CHECK (is_more_than IN (0, 1)),
            base {text} NOT NULL,
            chair_breaks_ties {integer} NOT NULL CHECK (chair_breaks_ties IN (0, 1)),
            averaging {text},
            digits {integer},
            rounding {text},
            least_points {integer},
            PRIMARY KEY (campaign, entry),
            CHECK ((averaging IS NULL) = (digits IS NULL)),
            CHECK ((averaging IS NULL) = (rounding IS NULL)),
            CHECK ((averaging IS NULL) = (least_points IS NULL))
        ) {strict};

        CREATE TABLE council_member (
            campaign {text} NOT NULL,
            entry {integer} NOT NULL,
            place {integer} NOT NULL,
            person {text} NOT NULL,
            title {text} NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
            role {text} NOT NULL CHECK (role IN ('chair', 'secretary', 'member')),
            body {text},
            unit {text},
            first_day {text},
            last_day {text},
            PRIMARY KEY (campaign, entry, place),
            UNIQUE (campaign, entry, person),
            FOREIGN KEY (campaign, entry) REFERENCES council (campaign, entry)
        ) {strict};

        CREATE TABLE council_conflict (
            dossier {text} NOT NULL REFERENCES dossier (id),
            person {text} NOT NULL,
            entry {integer} NOT NULL,
            kind {text} NOT NULL CHECK (kind IN ('kinship', 'work')),
            origin {text} NOT NULL CHECK (origin IN ('declared', 'established')),
            holds {integer} NOT NULL CHECK (holds IN (0, 1)),
            PRIMARY KEY (dossier, person, entry)
        ) {strict};

        CREATE TABLE council_vote (
            dossier {text} NOT NULL REFERENCES dossier (id),
            number {integer} NOT NULL CHECK (number > 0),
            entry {integer} NOT NULL,
            day {text} NOT NULL,
            council {integer} NOT NULL,
            PRIMARY KEY (dossier, number)
        ) {strict};

        CREATE TABLE council_opinion (
            dossier {text} NOT NULL,
            number {integer} NOT NULL,
            person {text} NOT NULL,
            entry {integer} NOT NULL,
            ballot {text} NOT NULL CHECK (ballot IN ('recognise', 'refuse', 'abstain', 'points')),
            level {integer},
            reason {text} NOT NULL CHECK (length(reason) <= 4000),
            PRIMARY KEY (dossier, number, person, entry),
            FOREIGN KEY (dossier, number) REFERENCES council_vote (dossier, number),
            CHECK (level IS NULL OR ballot = 'recognise')
        ) {strict};

        CREATE TABLE council_points (
            dossier {text} NOT NULL,
            number {integer} NOT NULL,
            person {text} NOT NULL,
            entry {integer} NOT NULL,
            criterion {text} NOT NULL,
            points {text} NOT NULL,
            PRIMARY KEY (dossier, number, person, entry, criterion),
            FOREIGN KEY (dossier, number, person, entry)
                REFERENCES council_opinion (dossier, number, person, entry)
        ) {strict};

        CREATE TABLE council_result (
            dossier {text} NOT NULL,
            number {integer} NOT NULL,
            entry {integer} NOT NULL,
            day {text} NOT NULL,
            outcome {text} NOT NULL CHECK (outcome IN ('recognise', 'refuse', 'points', 'no_quorum')),
            level {integer},
            counting {integer} NOT NULL,
            present {integer} NOT NULL,
            needed {integer} NOT NULL,
            minutes {text} NOT NULL,
            digest {bytes} NOT NULL,
            PRIMARY KEY (dossier, number),
            FOREIGN KEY (dossier, number) REFERENCES council_vote (dossier, number)
        ) {strict};
        """
    )
}
