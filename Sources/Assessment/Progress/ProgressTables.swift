import Database

extension AssessmentSchema {
    /// How far dossiers have come, counted along with what is entered and judged so that nobody has to count all values again.
    static let progress = Migration(
        "0109-progress",
        """
        CREATE TABLE progress_criterion (
            campaign {text} NOT NULL REFERENCES campaign (id),
            parent {text} NOT NULL,
            criterion {text} NOT NULL,
            filled {integer} NOT NULL CHECK (filled >= 0),
            judged {integer} NOT NULL CHECK (judged >= 0),
            PRIMARY KEY (campaign, parent, criterion)
        ) {strict};

        CREATE TABLE progress_dossier (
            dossier {text} NOT NULL PRIMARY KEY REFERENCES dossier (id),
            filled {integer} NOT NULL CHECK (filled >= 0),
            judged {integer} NOT NULL CHECK (judged >= 0)
        ) {strict};
        """
    )
}
