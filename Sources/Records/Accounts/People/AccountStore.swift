import Database

/// The table `account`.
enum AccountStore {
    static func insert(_ account: Account, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO account (person, body, login, name, email, created, changed)
            VALUES (\(account.person), \(account.body), \(account.login), \(account.name), \(account.email),
                \(account.created), \(account.changed))
            """
        )
    }

    /// Writes what may change: body, name and address, and when it was closed or erased.
    static func update(_ account: Account, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE account SET body = \(account.body), login = \(account.login), name = \(account.name),
                email = \(account.email), changed = \(account.changed), closed = \(account.closed),
                erased = \(account.erased)
            WHERE person = \(account.person)
            """
        )
    }

    static func find(_ person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> Account?
    {
        try connection.first(Account.self, "SELECT * FROM account WHERE person = \(person)")
    }

    static func find(_ login: Login, _ connection: Connection) throws(DatabaseError) -> Account? {
        try connection.first(Account.self, "SELECT * FROM account WHERE login = \(login)")
    }

    static func all(_ connection: Connection) throws(DatabaseError) -> [Account] {
        try connection.all(Account.self, "SELECT * FROM account ORDER BY login NULLS LAST, person")
    }

    /// What the table of permissions asks of an account.
    static func state(of person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> Standing.AccountState
    {
        let row = try connection.first(
            PermissionRow.self,
            """
            SELECT a.closed, p.is_temporary FROM account a
            LEFT JOIN account_password p ON p.person = a.person WHERE a.person = \(person)
            """
        )
        guard let row else { return .none }
        if row.closed != nil { return .closed }
        return row.isTemporary == true ? .awaitingPassword : .open
    }

    private struct PermissionRow: RowDecodable {
        let closed: EntryNumber?
        let isTemporary: Bool?

        init(row: Row) throws(DatabaseError) {
            closed = try row[0]
            isTemporary = try row[1]
        }
    }
}
