package import Database

/// A person as known here.
package struct Account: Hashable, Sendable {
    package let person: Identifier<Person>
    /// The body that the person belongs to, and acts for unless a role says otherwise.
    package let body: Identifier<Body>
    /// `nil` once erased, like the name.
    package let login: Login?
    package let name: String?
    package let email: String?
    package let created: EntryNumber
    package let changed: EntryNumber
    package let closed: EntryNumber?
    package let erased: EntryNumber?

    package var isOpen: Bool { closed == nil }

    /// The digest that the journal keeps: nothing in it names the person, so that it says nothing once the name is erased.
    var state: Digest {
        var fields = CanonicalFields("chuan account 1")
        fields.add("person", person.text)
        fields.add("body", body.text)
        fields.add("created", created.rawValue)
        fields.add("changed", changed.rawValue)
        fields.add("closed", closed?.rawValue)
        fields.add("erased", erased?.rawValue)
        return fields.digest
    }
}

extension Account: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        person = try row["person"]
        body = try row["body"]
        login = try row["login"]
        name = try row["name"]
        email = try row["email"]
        created = try row["created"]
        changed = try row["changed"]
        closed = try row["closed"]
        erased = try row["erased"]
    }
}
