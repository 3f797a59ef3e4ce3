package import Database
import Quantities

extension JournalEntry: RowDecodable {
    static let columns = [
        "number", "at", "actor", "body", "door", "action", "subject_kind", "subject", "state", "details",
        "personal",
        "previous", "digest",
    ]

    /// Reads an entry with the digest that was stored, which need not be the right one: ``isWhole`` tells.
    package init(row: Row) throws(DatabaseError) {
        let actor: String = try row["actor"]
        guard let who = Actor.Who(stored: actor) else {
            throw .wrongType(column: "actor", expected: "a person or program", found: actor)
        }
        self.init(
            number: try row["number"],
            at: try row["at"],
            actor: who,
            body: try row["body"],
            door: try row["door"],
            action: try row["action"],
            subject: Subject(storedKind: try row["subject_kind"], id: try row["subject"]),
            state: try row["state"],
            details: try row["details"],
            personal: try row["personal"],
            previous: try row["previous"],
            stored: try row["digest"]
        )
    }

    func append(to batch: any Batch) throws(DatabaseError) {
        try batch.append(number)
        try batch.append(at)
        try batch.append(actor.stored)
        try batch.append(body)
        try batch.append(door)
        try batch.append(action)
        try batch.append(subject.kind)
        try batch.append(subject.id)
        try batch.append(state)
        try batch.append(details)
        try batch.append(personal)
        try batch.append(previous)
        try batch.append(digest)
        try batch.endRow()
    }
}
