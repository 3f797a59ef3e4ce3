import Database

extension RecordsSchema {
    /// Bodies, people with their ways of signing in, what they were granted, and the brakes on guessing.
    ///
    /// What names a person (login, name, address) can be taken out of its row without the row going.
    static let accounts = Migration(
        "0002-accounts",
        """
        CREATE TABLE body (
            id {text} NOT NULL PRIMARY KEY CHECK (length(id) = 26),
            kind {text} NOT NULL,
            name {text} NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
            unit {text},
            unit_day {text},
            second_factor {integer} NOT NULL CHECK (second_factor IN (0, 1)),
            registered {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            changed {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((unit IS NULL) = (unit_day IS NULL))
        ) {strict};
        CREATE INDEX body_name ON body (name, id);

        CREATE TABLE account (
            person {text} NOT NULL PRIMARY KEY CHECK (length(person) = 26),
            body {text} NOT NULL REFERENCES body (id),
            login {text} UNIQUE CHECK (length(login) BETWEEN 3 AND 64),
            name {text} CHECK (length(name) BETWEEN 1 AND 200),
            email {text} CHECK (length(email) BETWEEN 3 AND 254),
            created {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            changed {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            closed {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            erased {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((erased IS NULL AND login IS NOT NULL AND name IS NOT NULL)
                OR (erased IS NOT NULL AND closed IS NOT NULL AND login IS NULL AND name IS NULL AND email IS NULL))
        ) {strict};
        CREATE INDEX account_body ON account (body, person);

        CREATE TABLE role_grant (
            id {text} NOT NULL PRIMARY KEY CHECK (length(id) = 26),
            person {text} NOT NULL REFERENCES account (person),
            role {text} NOT NULL,
            body {text} NOT NULL REFERENCES body (id),
            units {text} NOT NULL CHECK (units IN ('all', 'one', 'under')),
            unit {text},
            unit_day {text},
            campaign {text},
            valid_from {text} NOT NULL CHECK (length(valid_from) = 10),
            valid_until {text} CHECK (length(valid_until) = 10 AND valid_until > valid_from),
            granted {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            revoked {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((units = 'all' AND unit IS NULL AND unit_day IS NULL)
                OR (units <> 'all' AND unit IS NOT NULL AND unit_day IS NOT NULL))
        ) {strict};
        CREATE INDEX role_grant_person ON role_grant (person, id);
        CREATE INDEX role_grant_body ON role_grant (body, role, id);

        CREATE TABLE account_password (
            person {text} NOT NULL PRIMARY KEY REFERENCES account (person),
            rounds_log2 {integer} NOT NULL CHECK (rounds_log2 BETWEEN 1 AND 24),
            block_size {integer} NOT NULL CHECK (block_size BETWEEN 1 AND 64),
            parallelism {integer} NOT NULL CHECK (parallelism BETWEEN 1 AND 64),
            salt {bytes} NOT NULL CHECK (length(salt) BETWEEN 16 AND 64),
            hash {bytes} NOT NULL CHECK (length(hash) = 32),
            is_temporary {integer} NOT NULL CHECK (is_temporary IN (0, 1)),
            set_at {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};

        CREATE TABLE second_factor (
            person {text} NOT NULL PRIMARY KEY REFERENCES account (person),
            secret {bytes} NOT NULL,
            last_step {integer} NOT NULL,
            offered {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            enrolled {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};

        CREATE TABLE recovery_code (
            person {text} NOT NULL REFERENCES second_factor (person),
            digest {bytes} NOT NULL CHECK (length(digest) = 32),
            used {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (person, digest)
        ) {strict};

        CREATE TABLE session (
            id {text} NOT NULL PRIMARY KEY CHECK (length(id) = 26),
            person {text} NOT NULL REFERENCES account (person),
            body {text} NOT NULL REFERENCES body (id),
            token {bytes} NOT NULL UNIQUE CHECK (length(token) = 32),
            previous {bytes} CHECK (length(previous) = 32),
            previous_until {text},
            is_stale {integer} NOT NULL CHECK (is_stale IN (0, 1)),
            method {text} NOT NULL,
            assurance {integer} NOT NULL CHECK (assurance BETWEEN 1 AND 3),
            issuer {text},
            acr {text},
            amr {text},
            address {text},
            agent {text},
            started_at {text} NOT NULL CHECK (length(started_at) = 24),
            seen_at {text} NOT NULL CHECK (length(seen_at) = 24),
            expires_at {text} NOT NULL CHECK (length(expires_at) = 24),
            started {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            ended {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((previous IS NULL) = (previous_until IS NULL))
        ) {strict};
        CREATE INDEX session_person ON session (person, id);
        CREATE UNIQUE INDEX session_previous ON session (previous) WHERE previous IS NOT NULL;
        CREATE INDEX session_expires ON session (expires_at);

        CREATE TABLE one_time_link (
            digest {bytes} NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            person {text} NOT NULL REFERENCES account (person),
            expires_at {text} NOT NULL CHECK (length(expires_at) = 24),
            issued {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            used {integer} REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};
        CREATE INDEX one_time_link_person ON one_time_link (person, expires_at);

        CREATE TABLE external_identity (
            issuer {text} NOT NULL CHECK (length(issuer) BETWEEN 8 AND 1000),
            subject {text} NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
            person {text} NOT NULL REFERENCES account (person),
            linked {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (issuer, subject)
        ) {strict};
        CREATE INDEX external_identity_person ON external_identity (person, issuer);

        CREATE TABLE slow_down (
            name {bytes} NOT NULL PRIMARY KEY CHECK (length(name) = 32),
            failures {integer} NOT NULL CHECK (failures > 0),
            last_at {text} NOT NULL CHECK (length(last_at) = 24)
        ) {strict};
        CREATE INDEX slow_down_last ON slow_down (last_at);
        """
    )
}
