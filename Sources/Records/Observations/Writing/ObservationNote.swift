/// What people wrote beside an observation; kept so that it can be erased while its digest stays.
struct ObservationNote: Hashable, Sendable {
    let salt: [UInt8]
    let reason: String?
    let note: String?

    /// Without the salt nobody can find the text again by trying likely ones.
    var digest: Digest {
        var fields = CanonicalFields("chuan observation note 1")
        fields.add("salt", bytes: salt)
        fields.add("reason", reason)
        fields.add("note", note)
        return fields.digest
    }
}
