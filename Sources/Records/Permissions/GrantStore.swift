import Database
import Territory

/// The table `role_grant`.
enum GrantStore {
    static func insert(_ grant: Grant, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO role_grant
                (id, person, role, body, units, unit, unit_day, campaign, valid_from, valid_until, granted)
            VALUES (\(grant.id), \(grant.person), \(grant.role), \(grant.body), \(grant.scope.units.word),
                \(grant.scope.unit?.code.description), \(grant.scope.unit?.day), \(grant.scope.campaign),
                \(grant.validity.from), \(grant.validity.until), \(grant.granted))
            """
        )
    }

    static func revoke(_ id: Identifier<Grant>, _ entry: EntryNumber, _ connection: Connection)
        throws(DatabaseError)
    {
        try connection.execute(
            "UPDATE role_grant SET revoked = \(entry) WHERE id = \(id) AND revoked IS NULL"
        )
    }

    static func find(_ id: Identifier<Grant>, _ connection: Connection) throws(DatabaseError) -> Grant? {
        try connection.first(Grant.self, "SELECT * FROM role_grant WHERE id = \(id)")
    }

    /// All that was not taken back, over or yet to come as it may be.
    static func unrevoked(of person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> [Grant]
    {
        try connection.all(
            Grant.self,
            "SELECT * FROM role_grant WHERE person = \(person) AND revoked IS NULL ORDER BY id"
        )
    }

    /// As ``unrevoked(of:_:)``, and the bodies among them that demand a second factor.
    static func held(by person: Identifier<Person>, _ connection: Connection)
        throws(DatabaseError) -> (grants: [Grant], demanding: Set<Identifier<Body>>)
    {
        var grants: [Grant] = []
        var demanding: Set<Identifier<Body>> = []
        try connection.each(
            """
            SELECT g.*, b.second_factor FROM role_grant g JOIN body b ON b.id = g.body
            WHERE g.person = \(person) AND g.revoked IS NULL ORDER BY g.id
            """
        ) { (row) throws(DatabaseError) in
            let grant = try Grant(row: row)
            grants.append(grant)
            let isDemanded: Bool = try row["second_factor"]
            if isDemanded { demanding.insert(grant.body) }
        }
        return (grants, demanding)
    }

    static func all(of person: Identifier<Person>, _ connection: Connection) throws(DatabaseError) -> [Grant]
    {
        try connection.all(Grant.self, "SELECT * FROM role_grant WHERE person = \(person) ORDER BY id")
    }
}
