import Database

/// The digests that the tables give for each entry, to be held against those that the journal kept.
struct EntryDigests {
    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    /// By entry, still open.
    func all() throws -> [EntryNumber: ObservationDigest] {
        var digests: [EntryNumber: ObservationDigest] = [:]
        try addNames(&digests)
        try addObservations(&digests)
        try addExtras(&digests)
        try addResolutions(&digests)
        return digests
    }

    private typealias Digests = [EntryNumber: ObservationDigest]

    private func addNames(_ digests: inout Digests) throws(DatabaseError) {
        try connection.each("SELECT id, name, entry FROM observed_element ORDER BY id") {
            (row) throws(DatabaseError) in
            digests[try row[2], default: ObservationDigest()].add(element: try row[0], try row[1])
        }
        try connection.each("SELECT id, name, entry FROM observation_source ORDER BY id") {
            (row) throws(DatabaseError) in
            digests[try row[2], default: ObservationDigest()].add(source: try row[0], try row[1])
        }
        try connection.each("SELECT id, kind, code, valid_from, entry FROM observed_subject ORDER BY id") {
            (row) throws(DatabaseError) in
            digests[try row[4], default: ObservationDigest()]
                .add(subject: try row[0], try row[1], try row[2], try row[3])
        }
        try connection.each("SELECT id, element, period, stage, entry FROM observation_series ORDER BY id") {
            (row) throws(DatabaseError) in
            digests[try row[4], default: ObservationDigest()]
                .add(series: try row[0], try row[1], try row[2], try row[3])
        }
    }

    private func addObservations(_ digests: inout Digests) throws {
        try ObservationPages(connection)
            .each(after: ObservationNumber(rawValue: 0), upTo: ObservationNumber(rawValue: .max)) { rows in
                var start = 0
                while start < rows.count {
                    let entry = rows[start].number.entry
                    var digest = digests.removeValue(forKey: entry) ?? ObservationDigest()
                    while start < rows.count, rows[start].number.entry == entry {
                        digest.add(rows[start])
                        start += 1
                    }
                    digests[entry] = digest
                }
            }
    }

    private func addExtras(_ digests: inout Digests) throws(DatabaseError) {
        try connection.each("SELECT observation, value, unit FROM observation_given ORDER BY observation") {
            (row) throws(DatabaseError) in
            let number: ObservationNumber = try row[0]
            digests[number.entry, default: ObservationDigest()]
                .add(number, given: GivenValue(text: try row[1], unit: try row[2]))
        }
        try connection.each("SELECT observation, digest FROM observation_note ORDER BY observation") {
            (row) throws(DatabaseError) in
            let number: ObservationNumber = try row[0]
            digests[number.entry, default: ObservationDigest()].add(number, note: try row[1])
        }
        try connection.each(
            "SELECT observation, evidence FROM observation_evidence ORDER BY observation, evidence"
        ) { (row) throws(DatabaseError) in
            let number: ObservationNumber = try row[0]
            digests[number.entry, default: ObservationDigest()].add(number, evidence: try row[1])
        }
    }

    private func addResolutions(_ digests: inout Digests) throws(DatabaseError) {
        try connection.each(
            "SELECT entry, series, subject, holds, why FROM observation_resolution ORDER BY entry"
        ) { (row) throws(DatabaseError) in
            digests[try row[0], default: ObservationDigest()]
                .add(series: try row[1], subject: try row[2], holds: try row[3], why: try row[4])
        }
    }
}
