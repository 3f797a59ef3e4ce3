import Database

/// What few observations have beside their value.
extension ObservationStore {
    struct StoredNote: RowDecodable {
        let digest: Digest
        let salt: [UInt8]?
        let reason: String?
        let note: String?

        init(row: Row) throws(DatabaseError) {
            digest = try row["digest"]
            salt = try row["salt"]
            reason = try row["reason"]
            note = try row["note"]
        }
    }

    func note(of number: ObservationNumber) throws(DatabaseError) -> StoredNote? {
        try connection.first(
            StoredNote.self,
            "SELECT digest, salt, reason, note FROM observation_note WHERE observation = \(number)"
        )
    }

    func given(of number: ObservationNumber) throws(DatabaseError) -> GivenValue? {
        var given: GivenValue?
        try connection.each(
            "SELECT value, unit FROM observation_given WHERE observation = \(number)"
        ) { (row) throws(DatabaseError) in given = GivenValue(text: try row[0], unit: try row[1]) }
        return given
    }

    func evidence(of number: ObservationNumber) throws(DatabaseError) -> [Digest] {
        try connection.values(
            Digest.self,
            "SELECT evidence FROM observation_evidence WHERE observation = \(number) ORDER BY evidence"
        )
    }
}
