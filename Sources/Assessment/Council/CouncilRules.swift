/// How a council comes to a result, as the decision that appoints it says.
package struct CouncilRules: Hashable, Sendable {
    package let quorum: Quorum
    package let voting: VotingRule
    /// For sets in which members give points; `nil` for others.
    package let averaging: Averaging?

    package init(quorum: Quorum, voting: VotingRule, averaging: Averaging? = nil) {
        self.quorum = quorum
        self.voting = voting
        self.averaging = averaging
    }
}
