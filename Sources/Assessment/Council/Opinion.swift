package import Records

/// One version of what a member said; the one with the highest entry before the close counts.
package struct Opinion: Hashable, Sendable {
    package let person: Identifier<Person>
    package let ballot: Ballot
    /// At most 4,000 characters.
    package let reason: String
    package let entry: EntryNumber
}
