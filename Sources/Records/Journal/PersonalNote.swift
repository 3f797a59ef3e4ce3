/// What of an entry names or describes people; kept beside the journal and erased on request.
package struct PersonalNote: Hashable, Sendable {
    /// In bytes.
    static let saltSize = 16

    /// Where the request came from.
    package let address: String?
    /// What somebody wrote about the change.
    package let remark: String?

    init?(address: String?, remark: String?) {
        guard address != nil || remark != nil else { return nil }
        self.address = address
        self.remark = remark
    }

    /// Without the salt nobody can find the text again by trying likely ones.
    func digest(salt: [UInt8]) -> Digest {
        var fields = CanonicalFields("chuan personal note 1")
        fields.add("salt", bytes: salt)
        fields.add("address", address)
        fields.add("remark", remark)
        return fields.digest
    }
}
