import Database

/// The tables `second_factor` and `recovery_code`.
enum SecondFactorStore {
    static func find(_ person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> StoredSecondFactor?
    {
        try connection.first(
            StoredSecondFactor.self,
            "SELECT * FROM second_factor WHERE person = \(person)"
        )
    }

    static func put(_ factor: StoredSecondFactor, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO second_factor (person, secret, last_step, offered, enrolled)
            VALUES (\(factor.person), \(factor.secret), \(factor.lastStep), \(factor.offered), \(factor.enrolled))
            ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step,
                offered = excluded.offered, enrolled = excluded.enrolled
            """
        )
    }

    /// Marks a step as used.
    ///
    /// - Returns: `false` when it, or a later one, was used before.
    static func use(_ step: Int64, of person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> Bool
    {
        try connection.execute(
            "UPDATE second_factor SET last_step = \(step) WHERE person = \(person) AND last_step < \(step)"
        ) == 1
    }

    /// Uses a recovery code up.
    ///
    /// - Returns: `false` when it is none of the person's, or was used before.
    static func use(
        _ code: RecoveryCode,
        of person: Identifier<Person>,
        _ entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) -> Bool {
        try connection.execute(
            """
            UPDATE recovery_code SET used = \(entry)
            WHERE person = \(person) AND digest = \(code.digest(of: person)) AND used IS NULL
            """
        ) == 1
    }

    static func put(_ codes: [RecoveryCode], of person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute("DELETE FROM recovery_code WHERE person = \(person)")
        for code in codes {
            try connection.execute(
                "INSERT INTO recovery_code (person, digest) VALUES (\(person), \(code.digest(of: person)))"
            )
        }
    }

    static func codesLeft(of person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> Int
    {
        try connection.value(
            Int.self,
            "SELECT count(*) FROM recovery_code WHERE person = \(person) AND used IS NULL"
        )
    }

    static func remove(of person: Identifier<Person>, _ connection: Connection) throws(DatabaseError) {
        try connection.execute("DELETE FROM recovery_code WHERE person = \(person)")
        try connection.execute("DELETE FROM second_factor WHERE person = \(person)")
    }
}
