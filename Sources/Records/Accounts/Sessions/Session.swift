package import Database
package import Quantities

/// Somebody signed in from one browser. The token itself is not here, nor anywhere but in that browser.
package struct Session: Hashable, Sendable {
    package let id: Identifier<Session>
    package let person: Identifier<Person>
    /// The body acted for in it.
    package let body: Identifier<Body>
    package let proof: Proof
    /// Where it was started from; `nil` when not known or erased.
    package let address: String?
    /// What the browser said it was, cut after 200 characters.
    package let agent: String?
    package let startedAt: Instant
    /// Last used; kept to the minute.
    package let seenAt: Instant
    /// When it ends even if it is used.
    package let expiresAt: Instant
    package let started: EntryNumber
    package let ended: EntryNumber?
    /// Something of what the person may has changed since the token was given out.
    let isStale: Bool
    let previousUntil: Instant?

    /// Its person as who acts, for its body unless another is named.
    func actor(for body: Identifier<Body>? = nil, from origin: Origin) -> Actor {
        Actor(.person(person), for: body ?? self.body, from: origin, assurance: proof.assurance)
    }

    /// The digest that the journal keeps: no address, no token.
    var state: Digest {
        var fields = CanonicalFields("chuan session 1")
        fields.add("id", id.text)
        fields.add("person", person.text)
        fields.add("body", body.text)
        fields.add("method", proof.method.rawValue)
        fields.add("assurance", proof.assurance.rawValue)
        fields.add("issuer", proof.issuer)
        fields.add("acr", proof.acr)
        fields.add("amr", proof.amr)
        fields.add("started", started.rawValue)
        fields.add("expires", expiresAt.description)
        return fields.digest
    }

    /// Whether it can still be used.
    func isLive(at now: Instant, _ rules: SessionRules) -> Bool {
        ended == nil && now < expiresAt && now < seenAt.adding(milliseconds: rules.idle)
    }
}

extension Session: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        person = try row["person"]
        body = try row["body"]
        proof = Proof(
            try row["method"],
            try row["assurance"],
            issuer: try row["issuer"],
            acr: try row["acr"],
            amr: try row["amr"]
        )
        address = try row["address"]
        agent = try row["agent"]
        startedAt = try row["started_at"]
        seenAt = try row["seen_at"]
        expiresAt = try row["expires_at"]
        started = try row["started"]
        ended = try row["ended"]
        isStale = try row["is_stale"]
        previousUntil = try row["previous_until"]
    }
}
