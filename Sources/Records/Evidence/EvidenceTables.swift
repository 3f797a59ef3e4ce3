import Database

extension RecordsSchema {
    /// Evidence: contents by digest, pieces that name them, rejections beside, and what each is attached to.
    ///
    /// Of a piece only the words and the salt may change, to nothing, when they are erased.
    static let evidence = Migration(
        "0004-evidence",
        """
        CREATE TABLE evidence_content (
            digest {bytes} NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            size {integer} NOT NULL CHECK (size > 0),
            kind {text} NOT NULL,
            warnings {text} NOT NULL,
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            erased {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            ground {text},
            CHECK ((erased IS NULL) = (ground IS NULL))
        ) {strict};

        CREATE TABLE evidence (
            id {text} NOT NULL PRIMARY KEY CHECK (length(id) = 26),
            subject_kind {text} NOT NULL,
            subject {text} NOT NULL CHECK (length(subject) BETWEEN 1 AND 60),
            subject_from {text} NOT NULL CHECK (length(subject_from) IN (0, 10)),
            content {bytes} NOT NULL REFERENCES evidence_content (digest),
            document {text} NOT NULL,
            number {text} CHECK (length(number) BETWEEN 1 AND 100),
            issued {text} CHECK (length(issued) = 10),
            issuer {text} CHECK (length(issuer) BETWEEN 1 AND 300),
            first_day {text} NOT NULL CHECK (length(first_day) = 10),
            last_day {text} CHECK (length(last_day) = 10 AND last_day >= first_day),
            term {text} NOT NULL,
            replaces {text} REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
            title {text} CHECK (length(title) BETWEEN 1 AND 300),
            file_name {text} CHECK (length(file_name) BETWEEN 1 AND 200),
            source {text} CHECK (length(source) BETWEEN 1 AND 500),
            salt {bytes},
            words {bytes} NOT NULL CHECK (length(words) = 32),
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((term = 'open') = (last_day IS NULL)),
            CHECK ((salt IS NULL) = (title IS NULL) AND (salt IS NULL) = (file_name IS NULL)),
            CHECK (salt IS NOT NULL OR source IS NULL)
        ) {strict};
        CREATE INDEX evidence_subject ON evidence (subject_kind, subject, subject_from, id);
        CREATE INDEX evidence_of_content ON evidence (content, id);
        CREATE INDEX evidence_replaces ON evidence (replaces) WHERE replaces IS NOT NULL;

        CREATE TABLE evidence_rejection (
            evidence {text} NOT NULL PRIMARY KEY REFERENCES evidence (id),
            reason {text} CHECK (length(reason) BETWEEN 1 AND 2000),
            words {bytes} NOT NULL CHECK (length(words) = 32),
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};

        CREATE TABLE evidence_link (
            evidence {text} NOT NULL REFERENCES evidence (id),
            kind {text} NOT NULL CHECK (kind IN ('criterion', 'element', 'observation')),
            set_name {text} NOT NULL,
            name {text} NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            ended {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (evidence, kind, set_name, name, entry),
            CHECK ((kind = 'criterion') = (set_name <> ''))
        ) {strict};
        CREATE UNIQUE INDEX evidence_link_once ON evidence_link (evidence, kind, set_name, name)
            WHERE ended IS NULL;
        CREATE INDEX evidence_link_of ON evidence_link (kind, set_name, name) WHERE ended IS NULL;

        -- only sqlite
        CREATE TRIGGER evidence_kept BEFORE DELETE ON evidence
        BEGIN SELECT RAISE(ABORT, 'evidence is never removed'); END;
        CREATE TRIGGER evidence_unchanged
        BEFORE UPDATE OF id, subject_kind, subject, subject_from, content, document, number, issued, issuer,
            first_day, last_day, term, replaces, words, entry ON evidence
        BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
        -- only postgres
        CREATE FUNCTION evidence_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'evidence is never changed or removed'; END $$;
        CREATE TRIGGER evidence_kept BEFORE DELETE ON evidence
        FOR EACH ROW EXECUTE FUNCTION evidence_refuse();
        CREATE TRIGGER evidence_unchanged
        BEFORE UPDATE OF id, subject_kind, subject, subject_from, content, document, number, issued, issuer,
            first_day, last_day, term, replaces, words, entry ON evidence
        FOR EACH ROW EXECUTE FUNCTION evidence_refuse();
        -- both
        """
    )
}
