import Database

/// A row of `account_password`.
struct StoredPassword: Hashable, Sendable {
    let person: Identifier<Person>
    let hash: PasswordHash
    /// Set by somebody else: good for nothing but choosing another.
    let isTemporary: Bool
    /// When it was set; also says whether two readings saw the same password.
    let setAt: EntryNumber
}

extension StoredPassword: RowDecodable {
    init(row: Row) throws(DatabaseError) {
        person = try row["person"]
        let parameters = ScryptParameters(
            roundsLog2: try row["rounds_log2"],
            blockSize: try row["block_size"],
            parallelism: try row["parallelism"]
        )
        guard let parameters else {
            throw .wrongType(column: "rounds_log2", expected: "parameters of scrypt", found: "others")
        }
        hash = PasswordHash(parameters: parameters, salt: try row["salt"], hash: try row["hash"])
        isTemporary = try row["is_temporary"]
        setAt = try row["set_at"]
    }
}
