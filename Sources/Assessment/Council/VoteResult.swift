package import Quantities
package import Records

/// How a vote ended.
package struct VoteResult: Hashable, Sendable {
    /// The entry that closed the vote.
    package let entry: EntryNumber
    package let day: CivilDate
    package let outcome: VoteOutcome
    /// Members without a conflict, those of them who took part, and how many had to.
    package let counting: Int
    package let present: Int
    package let needed: Int
    /// The minutes as they were written at the close.
    package let minutes: String
    /// Of the minutes.
    package let digest: Digest

    /// Whether the kept minutes are those that were written.
    package var isWhole: Bool { Digest(of: minutes.utf8) == digest }
}
