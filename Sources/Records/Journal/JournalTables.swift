import Database

extension RecordsSchema {
    /// The journal, the notes beside it that may be erased, its head, and the keys of commands already done.
    ///
    /// The engine itself refuses to change or remove an entry, to take away a note without saying which entry erased it, and to
    /// set the head back. Who goes around the engine is found by the chain.
    static let journal = Migration(
        "0001-journal",
        """
        CREATE TABLE journal (
            number {integer} NOT NULL PRIMARY KEY CHECK (number > 0),
            at {text} NOT NULL CHECK (length(at) = 24),
            actor {text} NOT NULL,
            body {text},
            door {text} NOT NULL,
            action {text} NOT NULL,
            subject_kind {text} NOT NULL,
            subject {text} NOT NULL,
            state {bytes},
            details {text} NOT NULL CHECK (length(details) <= 4000),
            personal {bytes},
            previous {bytes} NOT NULL,
            digest {bytes} NOT NULL
        ) {strict};
        CREATE INDEX journal_subject ON journal (subject_kind, subject, number);
        CREATE INDEX journal_at ON journal (at, number);
        CREATE INDEX journal_actor ON journal (actor, number);
        CREATE INDEX journal_action ON journal (action, number);

        CREATE TABLE journal_note (
            number {integer} NOT NULL PRIMARY KEY REFERENCES journal (number),
            salt {bytes},
            address {text},
            remark {text},
            erased_by {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((erased_by IS NULL AND salt IS NOT NULL)
                OR (erased_by IS NOT NULL AND salt IS NULL AND address IS NULL AND remark IS NULL))
        ) {strict};
        CREATE INDEX journal_note_erased ON journal_note (erased_by, number) WHERE erased_by IS NOT NULL;

        CREATE TABLE journal_head (
            id {integer} NOT NULL PRIMARY KEY CHECK (id = 1),
            number {integer} NOT NULL,
            at {text} NOT NULL,
            digest {bytes} NOT NULL
        ) {strict};

        CREATE TABLE command_key (
            key {text} NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 8 AND 200),
            actor {text} NOT NULL,
            action {text} NOT NULL,
            request {bytes},
            number {integer} NOT NULL,
            answer {text} NOT NULL
        ) {strict};

        -- only sqlite
        CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
        CREATE TRIGGER journal_kept BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END;
        -- REPLACE removes a row without asking the trigger above.
        CREATE TRIGGER journal_not_replaced BEFORE INSERT ON journal
        WHEN EXISTS (SELECT 1 FROM journal WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'journal entries are never replaced'); END;
        CREATE TRIGGER journal_note_only_erased BEFORE UPDATE ON journal_note
        WHEN NEW.number <> OLD.number OR OLD.erased_by IS NOT NULL OR NEW.erased_by IS NULL
        BEGIN SELECT RAISE(ABORT, 'notes are only erased'); END;
        CREATE TRIGGER journal_note_kept BEFORE DELETE ON journal_note
        BEGIN SELECT RAISE(ABORT, 'notes are only erased'); END;
        CREATE TRIGGER journal_note_not_replaced BEFORE INSERT ON journal_note
        WHEN EXISTS (SELECT 1 FROM journal_note WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'notes are only erased'); END;
        CREATE TRIGGER journal_head_onward BEFORE UPDATE ON journal_head WHEN NEW.number <= OLD.number
        BEGIN SELECT RAISE(ABORT, 'the head of the journal only moves on'); END;
        CREATE TRIGGER journal_head_kept BEFORE DELETE ON journal_head
        BEGIN SELECT RAISE(ABORT, 'the head of the journal is never removed'); END;
        -- only postgres
        CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '% is only added to', TG_TABLE_NAME; END $$;
        CREATE TRIGGER journal_unchanged BEFORE UPDATE OR DELETE ON journal
        FOR EACH ROW EXECUTE FUNCTION journal_refuse();
        CREATE TRIGGER journal_kept BEFORE TRUNCATE ON journal
        FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();
        CREATE TRIGGER journal_note_only_erased BEFORE UPDATE ON journal_note FOR EACH ROW
        WHEN (NEW.number <> OLD.number OR OLD.erased_by IS NOT NULL OR NEW.erased_by IS NULL)
        EXECUTE FUNCTION journal_refuse();
        CREATE TRIGGER journal_note_kept BEFORE DELETE ON journal_note
        FOR EACH ROW EXECUTE FUNCTION journal_refuse();
        CREATE TRIGGER journal_note_all_kept BEFORE TRUNCATE ON journal_note
        FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();
        CREATE TRIGGER journal_head_onward BEFORE UPDATE ON journal_head FOR EACH ROW
        WHEN (NEW.number <= OLD.number) EXECUTE FUNCTION journal_refuse();
        CREATE TRIGGER journal_head_kept BEFORE DELETE ON journal_head
        FOR EACH ROW EXECUTE FUNCTION journal_refuse();
        CREATE TRIGGER journal_head_all_kept BEFORE TRUNCATE ON journal_head
        FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();
        -- both
        """
    )
}
