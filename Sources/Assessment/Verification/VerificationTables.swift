import Database

extension AssessmentSchema {
    /// Judgements, never changed but made anew; what was asked and answered; samples as they were drawn.
    static let verification = Migration(
        "0104-verification",
        """
        CREATE TABLE sampling (
            id {text} NOT NULL PRIMARY KEY,
            campaign {text} NOT NULL REFERENCES campaign (id),
            subject {text} NOT NULL CHECK (subject IN ('criterion', 'dossier')),
            accepted_rate {text} NOT NULL,
            confidence {text} NOT NULL,
            enlargements {integer} NOT NULL CHECK (enlargements BETWEEN 0 AND 5),
            seed {bytes} NOT NULL,
            items_digest {bytes} NOT NULL,
            entry {integer} NOT NULL
        ) {strict};
        CREATE INDEX sampling_campaign ON sampling (campaign, entry);

        CREATE TABLE sampling_stratum (
            sampling {text} NOT NULL REFERENCES sampling (id),
            stratum {text} NOT NULL CHECK (stratum IN ('high', 'raised', 'low')),
            population {integer} NOT NULL CHECK (population >= 0),
            too_many {integer} NOT NULL CHECK (too_many > 0),
            PRIMARY KEY (sampling, stratum)
        ) {strict};

        CREATE TABLE sampling_size (
            sampling {text} NOT NULL,
            stratum {text} NOT NULL,
            errors {integer} NOT NULL CHECK (errors BETWEEN 0 AND 5),
            size {integer} NOT NULL CHECK (size >= 0),
            PRIMARY KEY (sampling, stratum, errors),
            FOREIGN KEY (sampling, stratum) REFERENCES sampling_stratum (sampling, stratum)
        ) {strict};

        CREATE TABLE sampling_item (
            dossier {text} NOT NULL REFERENCES dossier (id),
            criterion {text} NOT NULL,
            sampling {text} NOT NULL,
            stratum {text} NOT NULL,
            place {integer} NOT NULL CHECK (place > 0),
            submission {integer} NOT NULL CHECK (submission > 0),
            PRIMARY KEY (dossier, criterion),
            FOREIGN KEY (sampling, stratum) REFERENCES sampling_stratum (sampling, stratum)
        ) {strict};
        CREATE UNIQUE INDEX sampling_item_place ON sampling_item (sampling, stratum, place);

        CREATE TABLE verification_judgement (
            dossier {text} NOT NULL REFERENCES dossier (id),
            criterion {text} NOT NULL,
            entry {integer} NOT NULL,
            submission {integer} NOT NULL CHECK (submission > 0),
            finding {text} NOT NULL CHECK (finding IN ('agreed', 'corrected', 'unseen')),
            seen {integer} NOT NULL,
            reason {text} NOT NULL CHECK (length(reason) <= 4000),
            rejections {integer} NOT NULL CHECK (rejections >= 0),
            sampling {text} REFERENCES sampling (id),
            PRIMARY KEY (dossier, criterion, entry),
            CHECK (finding <> 'corrected' OR length(reason) > 0),
            CHECK ((finding = 'unseen') = (sampling IS NOT NULL))
        ) {strict};

        CREATE TABLE verification_rejection (
            dossier {text} NOT NULL,
            criterion {text} NOT NULL,
            entry {integer} NOT NULL,
            evidence {text} NOT NULL,
            reason {text} NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
            PRIMARY KEY (dossier, criterion, entry, evidence),
            FOREIGN KEY (dossier, criterion, entry) REFERENCES verification_judgement (dossier, criterion, entry)
        ) {strict};

        CREATE TABLE verification_support (
            dossier {text} NOT NULL,
            criterion {text} NOT NULL,
            entry {integer} NOT NULL,
            evidence {text} NOT NULL CHECK (length(evidence) BETWEEN 1 AND 200),
            PRIMARY KEY (dossier, criterion, entry, evidence),
            FOREIGN KEY (dossier, criterion, entry) REFERENCES verification_judgement (dossier, criterion, entry)
        ) {strict};

        CREATE TABLE verification_question (
            dossier {text} NOT NULL REFERENCES dossier (id),
            entry {integer} NOT NULL,
            criterion {text} NOT NULL,
            question {text} NOT NULL CHECK (length(question) BETWEEN 1 AND 4000),
            PRIMARY KEY (dossier, entry)
        ) {strict};

        CREATE TABLE verification_answer (
            dossier {text} NOT NULL,
            question {integer} NOT NULL,
            entry {integer} NOT NULL,
            answer {text} NOT NULL CHECK (length(answer) BETWEEN 1 AND 4000),
            PRIMARY KEY (dossier, question, entry),
            FOREIGN KEY (dossier, question) REFERENCES verification_question (dossier, entry)
        ) {strict};
        """
    )
}
