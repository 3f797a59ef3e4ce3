import Quantities
package import Territory

/// A role that somebody was given: for which body, where and when. Never changed, only revoked.
package struct Grant: Hashable, Sendable {
    package let id: Identifier<Grant>
    package let person: Identifier<Person>
    package let role: Role
    /// The body that the person acts for in this role.
    package let body: Identifier<Body>
    package let scope: Scope
    /// From a day on, until the first day on which it no longer holds; days as calendars in Việt Nam show them.
    package let validity: UnitPeriod
    package let granted: EntryNumber
    package let revoked: EntryNumber?

    package var isRevoked: Bool { revoked != nil }

    /// The digest that the journal keeps of a grant.
    package var state: Digest {
        var fields = CanonicalFields("chuan grant 1")
        fields.add("id", id.text)
        fields.add("person", person.text)
        fields.add("role", role.rawValue)
        fields.add("body", body.text)
        fields.add("units", scope.units.word)
        fields.add("unit", scope.unit?.description)
        fields.add("campaign", scope.campaign?.text)
        fields.add("from", validity.from?.description)
        fields.add("until", validity.until?.description)
        fields.add("granted", granted.rawValue)
        fields.add("revoked", revoked?.rawValue)
        return fields.digest
    }
}

extension Scope.Units {
    /// `all`, `one` or `under`.
    package var word: String {
        switch self {
        case .all: "all"
        case .one: "one"
        case .under: "under"
        }
    }
}
