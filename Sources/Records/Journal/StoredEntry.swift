import Database

/// An entry exactly as the table holds it, before anything is believed of it.
///
/// The digest of an entry runs over these very texts and bytes, so that an entry whose words this program does not know can
/// still be verified.
struct StoredEntry: RowDecodable, Hashable, Sendable {
    var number: Int64
    var at: String
    var actor: String
    var body: String?
    var door: String
    var action: String
    var subjectKind: String
    var subject: String
    var state: [UInt8]?
    var details: String
    var personal: [UInt8]?
    var previous: [UInt8]
    var digest: [UInt8] = []

    static let columns = [
        "number", "at", "actor", "body", "door", "action", "subject_kind", "subject", "state", "details",
        "personal", "previous", "digest",
    ]

    /// ``columns`` of the table `journal` called `j`.
    static let selection = SQL(trusted: columns.map { "j.\($0)" }.joined(separator: ", "))

    /// A new entry, sealed with the digest that it must have.
    init(
        _ line: JournalLine,
        _ command: Command,
        personal: Digest?,
        at: String,
        after head: JournalHead
    ) {
        number = head.number.next.rawValue
        self.at = at
        actor = command.actor.who.stored
        body = command.actor.body?.text
        door = command.actor.origin.door.rawValue
        action = command.action.rawValue
        subjectKind = line.subject.kind
        subject = line.subject.id
        state = line.state?.bytes
        details = line.details
        self.personal = personal?.bytes
        previous = head.digest.bytes
        digest = contentDigest.bytes
    }

    /// - Precondition: the row begins with ``selection``.
    init(row: Row) throws(DatabaseError) {
        number = try row[0]
        at = try row[1]
        actor = try row[2]
        body = try row[3]
        door = try row[4]
        action = try row[5]
        subjectKind = try row[6]
        subject = try row[7]
        state = try row[8]
        details = try row[9]
        personal = try row[10]
        previous = try row[11]
        digest = try row[12]
    }

    /// The digest that the content gives, whatever the table says.
    var contentDigest: Digest {
        var fields = CanonicalFields("chuan journal entry 1")
        fields.add("number", number)
        fields.add("at", at)
        fields.add("actor", actor)
        fields.add("body", body)
        fields.add("door", door)
        fields.add("action", action)
        fields.add("subject kind", subjectKind)
        fields.add("subject", subject)
        fields.add("state", bytes: state)
        fields.add("details", details)
        fields.add("personal", bytes: personal)
        fields.add("previous", bytes: previous)
        return fields.digest
    }

    func append(to batch: any Batch) throws(DatabaseError) {
        try batch.append(number)
        try batch.append(at)
        try batch.append(actor)
        try batch.append(body)
        try batch.append(door)
        try batch.append(action)
        try batch.append(subjectKind)
        try batch.append(subject)
        try batch.append(state)
        try batch.append(details)
        try batch.append(personal)
        try batch.append(bytes: previous)
        try batch.append(bytes: digest)
        try batch.endRow()
    }
}
