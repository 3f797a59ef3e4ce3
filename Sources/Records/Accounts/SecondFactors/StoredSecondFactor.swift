import Database

/// A row of `second_factor`.
struct StoredSecondFactor: Hashable, Sendable {
    let person: Identifier<Person>
    /// Sealed with the installation's key, for this person.
    let secret: [UInt8]
    /// The last step whose code was used; never used again.
    let lastStep: Int64
    let offered: EntryNumber
    /// `nil` until the person has shown a first code.
    let enrolled: EntryNumber?

    var isEnrolled: Bool { enrolled != nil }
}

extension StoredSecondFactor: RowDecodable {
    init(row: Row) throws(DatabaseError) {
        person = try row["person"]
        secret = try row["secret"]
        lastStep = try row["last_step"]
        offered = try row["offered"]
        enrolled = try row["enrolled"]
    }
}
