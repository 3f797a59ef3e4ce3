import Records

/// A vote as one reader may see it.
package struct VoteView: Hashable, Sendable {
    package let vote: Vote
    package let rules: CouncilRules
    package let roll: [CouncilMember]
    package let conflicts: [Conflict]
    /// How many members gave an opinion.
    package let given: Int
    /// Every version of the reader's own opinion, from the first to the last.
    package let own: [Opinion]
    /// Every version of every opinion; `nil` while they are hidden.
    package let opinions: [Opinion]?
    /// `nil` while the vote is open.
    package let result: VoteResult?
}
