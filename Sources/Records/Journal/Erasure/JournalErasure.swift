package import Database

/// Erases what of the journal names or describes people: the notes beside its entries.
///
/// The entries themselves stay, and with them the salted digests, which tell nothing without the salt, and the identifiers of
/// those who acted. The erasing entry says on what ground and which entries were concerned; as its state it keeps the digest of
/// their numbers, so that no note can be made to look erased later.
package struct JournalErasure: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        /// The notes of all entries by this person, and of those about this person.
        case person(Identifier<Person>)
        /// The note of one entry.
        case entry(EntryNumber)
    }

    package let scope: Scope
    package let ground: ErasureGround

    package init(_ scope: Scope, _ ground: ErasureGround) {
        self.scope = scope
        self.ground = ground
    }

    /// How many notes there are to erase now.
    package func count(_ connection: Connection) throws(DatabaseError) -> Int {
        try connection.value(
            Int.self,
            "SELECT count(*) FROM journal_note WHERE erased_by IS NULL AND number IN (\(concerned))"
        )
    }

    /// - Parameter remark: what there is to say about it; kept as a note, which can be erased in its turn.
    /// - Throws: ``Refusal``, ``ErasureRefusal``, ``LedgerError``, `DatabaseError`.
    package func commit(
        on ledger: Ledger,
        _ permissions: Permissions,
        by actor: Actor,
        key: CommandKey? = nil,
        remark: String? = nil
    ) async throws -> ErasureAnswer {
        // In a transaction of its own, which all notes written before can be seen in.
        try await ledger.commitBulk(Command(.erasePersonalData, by: actor, key: key, request: request)) {
            change in
            try permissions.demand(change, on: .everything)
            let connection = change.connection
            // SQLite would leave the old bytes in the file.
            if connection.engine == .sqlite { try connection.run(script: "PRAGMA secure_delete = ON") }
            let count = try connection.execute(
                """
                UPDATE journal_note SET salt = NULL, address = NULL, remark = NULL, erased_by = \(change.entry)
                WHERE erased_by IS NULL AND number IN (\(concerned))
                """
            )
            guard count > 0 else { throw try refusal(connection) }
            var ranges = EntryRanges(longest: 3_500)
            var notes = ErasedNotes()
            try connection.each(
                "SELECT number FROM journal_note WHERE erased_by = \(change.entry) ORDER BY number"
            ) { (row) throws(DatabaseError) in
                let number: EntryNumber = try row[0]
                ranges.add(number)
                notes.add(number)
            }
            try change.record(
                subject,
                state: notes.digest,
                details: "ground=\(ground.rawValue) notes=\(count) entries=\(ranges.finish())",
                remark: remark
            )
            return ErasureAnswer(entry: change.entry, notes: count)
        }
    }

    private var concerned: SQL {
        switch scope {
        case .person(let person):
            // Not those that tell of erasures: they are about the person too, and nothing of the person's own is beside them.
            """
            SELECT number FROM journal WHERE actor = \(person)
            UNION SELECT number FROM journal WHERE subject = \(person) AND action <> \(Action.erasePersonalData)
            """
        case .entry(let number): "\(number)"
        }
    }

    /// Whether an entry `e` tells of an erasure here: personal data are erased of accounts and evidence too, and those entries have
    /// states of their own.
    static let isEntry: SQL = """
        (e.action = \(Action.erasePersonalData) AND e.subject_kind IN ('person', 'journal-entry'))
        """

    private var subject: Subject {
        switch scope {
        case .person(let person): Subject("person", person)
        case .entry(let number): Subject("journal-entry", number.description)
        }
    }

    private var request: Digest {
        var fields = CanonicalFields("chuan journal erasure 1")
        fields.add("subject kind", subject.kind)
        fields.add("subject", subject.id)
        fields.add("ground", ground.rawValue)
        return fields.digest
    }

    private func refusal(_ connection: Connection) throws(DatabaseError) -> ErasureRefusal {
        switch scope {
        case .person(let person): return .nothingOf(person)
        case .entry(let number):
            guard let entry = try Journal.entry(number, connection) else { return .noSuchEntry(number) }
            switch try Journal.note(of: entry, connection) {
            case .none: return .nothingPersonal(number)
            case .erased(let eraser): return .alreadyErased(number, by: eraser)
            case .missing, .kept: return .noteMissing(number)
            }
        }
    }
}
