package import Database
package import Quantities
import Territory

/// Somebody who holds one of several roles, by name, for lists from which people are appointed.
package struct NamedHolder: Hashable, Sendable {
    package let person: Identifier<Person>
    package let name: String
    package let body: Identifier<Body>
    package let bodyName: String
    package let grant: Grant
}

extension NamedHolder {
    /// Those with an open account who hold one of the roles on a day, for these units and this campaign too, sorted by name.
    ///
    /// Names only: whoever reads them may appoint, which the caller has asked before.
    package static func all(
        of roles: [Role],
        reaching scope: Scope,
        on day: CivilDate,
        _ permissions: Permissions?,
        _ connection: Connection
    ) throws(DatabaseError) -> [NamedHolder] {
        var holders: [NamedHolder] = []
        for role in roles {
            let found = try connection.all(
                HeldRole.self,
                """
                SELECT g.*, a.name AS person_name, b.name AS body_name FROM role_grant g
                JOIN account a ON a.person = g.person JOIN body b ON b.id = g.body
                WHERE g.role = \(role) AND g.revoked IS NULL AND a.closed IS NULL AND a.name IS NOT NULL
                """
            )
            for row in found where row.grant.validity.contains(day) {
                if let permissions, !permissions.scopes.overlap(row.grant.scope, scope) { continue }
                guard !holders.contains(where: { $0.person == row.grant.person }) else { continue }
                holders.append(
                    NamedHolder(
                        person: row.grant.person,
                        name: row.name,
                        body: row.grant.body,
                        bodyName: row.bodyName,
                        grant: row.grant
                    )
                )
            }
        }
        return holders.sorted { ($0.name, $0.person) < ($1.name, $1.person) }
    }

    private struct HeldRole: RowDecodable {
        let grant: Grant
        let name: String
        let bodyName: String

        init(row: Row) throws(DatabaseError) {
            grant = try Grant(row: row)
            name = try row["person_name"]
            bodyName = try row["body_name"]
        }
    }
}
