package import Database
package import Quantities

/// A secret by which a program acts in somebody's name, for some actions and some time. The secret itself is nowhere but with that program.
package struct APIToken: Hashable, Sendable {
    /// More than this lives no token.
    package static let longestLife: Int64 = 400 * 86_400_000
    /// What stands before every secret, so that one left somewhere is known for what it is.
    package static let prefix = "chuan_"
    /// So many live ones may a person have.
    package static let mostOfPerson = 50

    package let id: Identifier<APIToken>
    package let person: Identifier<Person>
    /// The body acted for with it.
    package let body: Identifier<Body>
    /// What it is for, as the person calls it. 1 to 100 characters.
    package let label: String
    /// What it may be used for; what the person may not do cannot be done with it either.
    package let scopes: Set<Action>
    package let expiresAt: Instant
    package let issued: EntryNumber
    package let revoked: EntryNumber?

    package func isLive(at now: Instant) -> Bool {
        revoked == nil && now.milliseconds < expiresAt.milliseconds
    }

    /// The digest that the journal keeps of a token.
    var state: Digest {
        var fields = CanonicalFields("chuan api token 1")
        fields.add("id", id.text)
        fields.add("person", person.text)
        fields.add("body", body.text)
        fields.add("scopes", APIToken.words(scopes))
        fields.add("expires", expiresAt.description)
        fields.add("issued", issued.rawValue)
        fields.add("revoked", revoked?.rawValue)
        return fields.digest
    }

    /// The scopes as words with spaces between them, sorted.
    static func words(_ scopes: Set<Action>) -> String {
        scopes.map(\.rawValue).sorted().joined(separator: " ")
    }
}

extension APIToken: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        person = try row["person"]
        body = try row["body"]
        label = try row["label"]
        let words: String = try row["scopes"]
        scopes = Set(words.split(separator: " ").compactMap { Action(rawValue: String($0)) })
        expiresAt = try row["expires_at"]
        issued = try row["issued"]
        revoked = try row["revoked"]
    }
}
