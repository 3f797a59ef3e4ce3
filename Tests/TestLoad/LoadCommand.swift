package import Database
package import Records

/// One command of the load: what it is follows from its key, so that whoever knows the key can ask for the same again.
package struct LoadCommand: Hashable, Sendable {
    /// Thrown by commands that refuse themselves after they have written.
    package struct Refused: Error {}

    package enum Kind: Hashable, Sendable {
        case plain
        /// Many rows in a transaction of its own.
        case bulk
        /// Writes, then refuses itself.
        case refused
        /// Writes a row that is there already.
        case taken
    }

    package let round: Int
    package let task: Int
    package let number: Int

    package init(round: Int, task: Int, number: Int) {
        (self.round, self.task, self.number) = (round, task, number)
    }

    package var key: String { "load-\(round)-\(task)-\(number)" }

    package var kind: Kind {
        var mixed = SeededGenerator(seed: UInt64(round * 1_000_003 + task * 1_009 + number))
        switch UInt8.random(in: 0..<100, using: &mixed) {
        case 0..<8: return .bulk
        case 8..<16: return .refused
        case 16..<20: return .taken
        default: return .plain
        }
    }

    /// How many rows it leaves.
    package var rows: Int {
        switch kind {
        case .plain: 3
        case .bulk: 40
        case .refused, .taken: 0
        }
    }

    package static let table = Migration(
        "9999-load",
        """
        CREATE TABLE load_row (
            round {integer} NOT NULL,
            key {text} NOT NULL,
            part {integer} NOT NULL,
            entry {integer} NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
        ) {strict};
        CREATE INDEX load_row_round ON load_row (round, key);
        CREATE TABLE load_taken (name {text} NOT NULL PRIMARY KEY) {strict};
        INSERT INTO load_taken (name) VALUES ('taken');
        """
    )

    /// - Returns: the entry about it, the first one when it was done before.
    /// - Throws: ``Refused``, ``DatabaseError``.
    package func commit(on ledger: Ledger) async throws -> EntryNumber {
        let actor = Actor(.program, from: Origin(.job, address: "load"))
        let command = Command(.maintain, by: actor, key: CommandKey(rawValue: key))
        let (round, key, kind, count) = (round, key, kind, max(rows, 2))
        let body: @Sendable (Change) throws -> EntryNumber = { change in
            for part in 0..<count {
                try change.connection.execute(
                    "INSERT INTO load_row (round, key, part, entry) VALUES (\(round), \(key), \(part), \(change.entry))"
                )
            }
            if kind == .taken {
                try change.connection.execute("INSERT INTO load_taken (name) VALUES ('taken')")
            }
            try change.record(Subject("load", key), state: nil, remark: key)
            if kind == .refused { throw Refused() }
            return change.entry
        }
        return try await kind == .bulk ? ledger.commitBulk(command, body) : ledger.commit(command, body)
    }
}
