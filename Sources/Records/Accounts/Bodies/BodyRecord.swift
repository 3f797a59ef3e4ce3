package import Database

/// A body as registered.
package struct BodyRecord: Hashable, Sendable {
    package let id: Identifier<Body>
    package let kind: BodyKind
    package let name: String
    /// Where it is at home: administrators of that unit look after its accounts. `nil` for a body of the whole country.
    package let unit: DatedUnit?
    /// Whether who decides upon others for it must sign in with two things.
    package let demandsSecondFactor: Bool
    package let registered: EntryNumber
    /// The entry that made it what it is.
    package let changed: EntryNumber

    func demandingSecondFactor(_ isDemanded: Bool, changed: EntryNumber) -> BodyRecord {
        BodyRecord(
            id: id,
            kind: kind,
            name: name,
            unit: unit,
            demandsSecondFactor: isDemanded,
            registered: registered,
            changed: changed
        )
    }

    var state: Digest {
        var fields = CanonicalFields("chuan body 1")
        fields.add("id", id.text)
        fields.add("kind", kind.rawValue)
        fields.add("name", name)
        fields.add("unit", unit?.description)
        fields.add("second factor", Int64(demandsSecondFactor ? 1 : 0))
        fields.add("registered", registered.rawValue)
        fields.add("changed", changed.rawValue)
        return fields.digest
    }
}

extension BodyRecord: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        kind = try row["kind"]
        name = try row["name"]
        unit = try DatedUnit.read(row, code: "unit", day: "unit_day")
        demandsSecondFactor = try row["second_factor"]
        registered = try row["registered"]
        changed = try row["changed"]
    }
}
