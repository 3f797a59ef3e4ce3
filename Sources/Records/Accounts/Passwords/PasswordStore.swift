import Database

/// The table `account_password`.
enum PasswordStore {
    static func put(_ password: StoredPassword, _ connection: Connection) throws(DatabaseError) {
        let hash = password.hash
        try connection.execute(
            """
            INSERT INTO account_password
                (person, rounds_log2, block_size, parallelism, salt, hash, is_temporary, set_at)
            VALUES (\(password.person), \(hash.parameters.roundsLog2), \(hash.parameters.blockSize),
                \(hash.parameters.parallelism), \(hash.salt), \(hash.hash), \(password.isTemporary),
                \(password.setAt))
            ON CONFLICT (person) DO UPDATE SET rounds_log2 = excluded.rounds_log2,
                block_size = excluded.block_size, parallelism = excluded.parallelism, salt = excluded.salt,
                hash = excluded.hash, is_temporary = excluded.is_temporary, set_at = excluded.set_at
            """
        )
    }

    static func find(_ person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> StoredPassword?
    {
        try connection.first(
            StoredPassword.self,
            "SELECT * FROM account_password WHERE person = \(person)"
        )
    }

    static func remove(of person: Identifier<Person>, _ connection: Connection) throws(DatabaseError) {
        try connection.execute("DELETE FROM account_password WHERE person = \(person)")
    }
}
