import Database

extension AssessmentSchema {
    /// Reports as they were sent upward; one that corrects another is a row of its own.
    static let reports = Migration(
        "0108-reports",
        """
        CREATE TABLE report (
            campaign {text} NOT NULL REFERENCES campaign (id),
            number {integer} NOT NULL CHECK (number > 0),
            entry {integer} NOT NULL,
            day {text} NOT NULL CHECK (length(day) = 10),
            is_late {integer} NOT NULL CHECK (is_late IN (0, 1)),
            statement {text} NOT NULL CHECK (length(statement) <= 4000),
            content {text} NOT NULL,
            digest {bytes} NOT NULL,
            PRIMARY KEY (campaign, number)
        ) {strict};
        """
    )
}
