package import Database
package import Quantities
import Territory

extension Permissions {
    /// Who holds one of these roles over a matter on a day, by grant. For telling people what concerns them; what they may is asked
    /// anew when they come.
    ///
    /// - Parameters:
    ///   - matter: without a unit: whoever holds the role over any of ``anyOf``.
    ///   - anyOf: the units that a matter of many is about; a grant over one of them is enough.
    package func holders(
        of roles: Set<Role>,
        on matter: Matter,
        anyOf units: [DatedUnit] = [],
        day: CivilDate,
        _ connection: Connection
    ) throws(DatabaseError) -> [RoleHolder] {
        let places = matter.unit.map { [$0] } ?? units
        let codes = places.reduce(into: Set<String>()) { codes, unit in
            codes.formUnion(scopes.codes(covering: unit).map(\.description))
        }
        let found = try connection.all(
            RoleHolder.self,
            """
            SELECT g.*, a.email FROM role_grant g JOIN account a ON a.person = g.person
            WHERE g.revoked IS NULL AND a.closed IS NULL AND g.role IN \(list: roles.map(\.rawValue).sorted())
                AND g.valid_from <= \(day) AND (g.valid_until IS NULL OR g.valid_until > \(day))
                AND (g.campaign IS NULL OR g.campaign = \(matter.campaign?.text ?? ""))
                AND (g.units = 'all' OR g.unit IN \(list: codes.sorted()))
            ORDER BY g.id
            """
        )
        return found.filter { holder in
            holder.grant.scope.units == .all
                || places.contains {
                    scopes.covers(holder.grant.scope, Matter(unit: $0, campaign: matter.campaign))
                }
        }
    }
}
