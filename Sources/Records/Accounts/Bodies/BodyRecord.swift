package import Database

/// A body as registered.
package struct BodyRecord: Hashable, Sendable {
    package let id: Identifier<Body>
    package let kind: BodyKind
    package let name: String
    /// Where it is at home: administrators of that unit look after its accounts. `nil` for a body of the whole country.
    package let unit: DatedUnit?
    package let registered: EntryNumber

    var state: Digest {
        var fields = CanonicalFields("chuan body 1")
        fields.add("id", id.text)
        fields.add("kind", kind.rawValue)
        fields.add("name", name)
        fields.add("unit", unit?.description)
        fields.add("registered", registered.rawValue)
        return fields.digest
    }
}

extension BodyRecord: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        kind = try row["kind"]
        name = try row["name"]
        unit = try DatedUnit.read(row, code: "unit", day: "unit_day")
        registered = try row["registered"]
    }
}
