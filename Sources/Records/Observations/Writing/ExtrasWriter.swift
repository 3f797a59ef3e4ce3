import Database

/// Writes what few observations of a batch have beside their value.
struct ExtrasWriter {
    private let change: Change
    private let batch: ObservationBatch

    init(_ change: Change, _ batch: ObservationBatch) {
        self.change = change
        self.batch = batch
    }

    /// - Parameter origins: for each row its place in the batch.
    func write(
        _ rows: [ObservationRow],
        _ origins: [Int],
        _ digest: inout ObservationDigest
    ) throws(DatabaseError) {
        guard !batch.extras.isEmpty else { return }
        let found = zip(rows, origins).compactMap { row, origin in
            batch.extras[origin].map { (number: row.number, extras: $0) }
        }
        try writeGiven(found, &digest)
        try writeNotes(found, &digest)
        try writeEvidence(found, &digest)
    }

    private typealias Found = [(number: ObservationNumber, extras: ObservationBatch.Extras)]

    private func writeGiven(_ found: Found, _ digest: inout ObservationDigest) throws(DatabaseError) {
        let given = found.compactMap { row in row.extras.given.map { (row.number, $0) } }
        guard !given.isEmpty else { return }
        for (number, given) in given { digest.add(number, given: given) }
        try change.connection.insert(
            into: "observation_given",
            columns: ["observation", "value", "unit"],
            rows: given.map { [$0.sqlValue, $1.text.sqlValue, $1.unit.sqlValue] }
        )
    }

    private func writeNotes(_ found: Found, _ digest: inout ObservationDigest) throws(DatabaseError) {
        let notes = found.filter { $0.extras.reason != nil || $0.extras.note != nil }.map { row in
            let note = ObservationNote(
                salt: change.randomness.bytes(16),
                reason: row.extras.reason,
                note: row.extras.note
            )
            return (number: row.number, note: note, digest: note.digest)
        }
        guard !notes.isEmpty else { return }
        for note in notes { digest.add(note.number, note: note.digest) }
        try change.connection.insert(
            into: "observation_note",
            columns: ["observation", "digest", "salt", "reason", "note"],
            rows: notes.map {
                [
                    $0.number.sqlValue, $0.digest.sqlValue, $0.note.salt.sqlValue, $0.note.reason.sqlValue,
                    $0.note.note.sqlValue,
                ]
            }
        )
    }

    private func writeEvidence(_ found: Found, _ digest: inout ObservationDigest) throws(DatabaseError) {
        var links: [[SQLValue]] = []
        for row in found {
            for evidence in Set(row.extras.evidence).sorted(by: {
                $0.bytes.lexicographicallyPrecedes($1.bytes)
            }) {
                digest.add(row.number, evidence: evidence)
                links.append([row.number.sqlValue, evidence.sqlValue])
            }
        }
        guard !links.isEmpty else { return }
        try change.connection.insert(
            into: "observation_evidence",
            columns: ["observation", "evidence"],
            rows: links
        )
    }
}
