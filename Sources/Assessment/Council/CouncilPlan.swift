import Records

/// A council as somebody wants to appoint it.
package struct CouncilPlan: Hashable, Sendable {
    package static let mostMembers = 99

    package let rules: CouncilRules
    package let members: [CouncilMember]

    package init(rules: CouncilRules, members: [CouncilMember]) {
        self.rules = rules
        self.members = members
    }

    func check(givesPoints: Bool) throws(CouncilRefusal) {
        guard rules.quorum.isPossible else { throw .badQuorum }
        guard rules.voting.isPossible else { throw .badVotingRule }
        guard givesPoints == (rules.averaging != nil) else {
            throw .averagingMismatch(givesPoints: givesPoints)
        }
        if let averaging = rules.averaging, !averaging.isPossible { throw .badAveraging }
        guard members.count <= CouncilPlan.mostMembers else { throw .tooManyMembers(members.count) }
        guard members.count >= rules.quorum.least else {
            throw .fewerThanQuorum(members.count, least: rules.quorum.least)
        }
        guard members.count(where: { $0.role == .chair }) == 1 else { throw .notOneChair }
        var seen: Set<Identifier<Person>> = []
        for member in members {
            guard seen.insert(member.person).inserted else { throw .memberTwice(member.title) }
            guard (1...300).contains(member.title.unicodeScalars.count),
                !member.title.unicodeScalars.contains(where: { $0.value < 32 })
            else { throw .badTitle }
        }
    }
}
