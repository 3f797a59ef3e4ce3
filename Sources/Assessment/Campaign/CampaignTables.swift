import Database

extension AssessmentSchema {
    /// Criteria sets as they were when used, campaigns, and the time of their steps: the row with the highest entry counts.
    static let campaigns = Migration(
        "0101-campaigns",
        """
        CREATE TABLE criteria_text (
            digest {bytes} NOT NULL PRIMARY KEY,
            id {text} NOT NULL,
            edition {text} NOT NULL,
            yaml {text} NOT NULL,
            entry {integer} NOT NULL
        ) {strict};

        CREATE TABLE campaign (
            id {text} NOT NULL PRIMARY KEY,
            title {text} NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
            set_digest {bytes} NOT NULL REFERENCES criteria_text (digest),
            period {text} NOT NULL,
            as_of {text} NOT NULL,
            has_registration {integer} NOT NULL CHECK (has_registration IN (0, 1)),
            has_council {integer} NOT NULL CHECK (has_council IN (0, 1)),
            cohort {text} NOT NULL,
            verifier {text} NOT NULL,
            council {text},
            authority {text} NOT NULL,
            ministry {text},
            completion_days {integer} NOT NULL CHECK (completion_days BETWEEN 0 AND 365),
            objection_days {integer} NOT NULL CHECK (objection_days BETWEEN 0 AND 365),
            entry {integer} NOT NULL,
            closed_by {integer},
            CHECK ((has_council = 1) = (council IS NOT NULL))
        ) {strict};

        CREATE TABLE campaign_window (
            campaign {text} NOT NULL REFERENCES campaign (id),
            step {text} NOT NULL,
            entry {integer} NOT NULL,
            first_day {text},
            last_day {text},
            PRIMARY KEY (campaign, step, entry)
        ) {strict};

        CREATE TABLE campaign_freeze (
            campaign {text} NOT NULL PRIMARY KEY REFERENCES campaign (id),
            event {text} NOT NULL,
            entry {integer} NOT NULL
        ) {strict};
        """
    )
}
