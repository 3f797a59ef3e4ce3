package import Evaluation
package import Records

/// The count of a vote: a pure function of who may vote, who said what, and the rules.
///
/// A voice for a level speaks for every lower one too, so the result is the highest level that enough voices carry.
package struct VoteTally: Hashable, Sendable {
    /// Members without a conflict.
    package let counting: [CouncilMember]
    /// Of those, who gave an opinion.
    package let present: [CouncilMember]
    package let needed: Int
    /// Voices for each level, or under `nil` for recognition as such.
    package let recognitions: [Int?: Int]
    package let refusals: Int
    package let abstentions: Int
    package let outcome: VoteOutcome

    /// - Parameters:
    ///   - roll: the members at the time of the vote.
    ///   - conflicted: those who take no part; what they said before does not count.
    ///   - opinions: the last of each member.
    ///   - maxima: for sets in which members give points: the most that each criterion can have.
    package init(
        _ rules: CouncilRules,
        roll: [CouncilMember],
        conflicted: Set<Identifier<Person>>,
        opinions: [Identifier<Person>: Ballot],
        maxima: [String: Exact] = [:]
    ) {
        counting = roll.filter { !conflicted.contains($0.person) }
        present = counting.filter { opinions[$0.person] != nil }
        needed = rules.quorum.needed(of: counting.count)
        var recognitions: [Int?: Int] = [:]
        var (refusals, abstentions) = (0, 0)
        var points: [String: [Exact]] = [:]
        for member in present {
            switch opinions[member.person] {
            case .recognise(let level): recognitions[level, default: 0] += 1
            case .refuse: refusals += 1
            case .abstain: abstentions += 1
            case .points(let given):
                for (code, text) in given {
                    if let value = Exact(text) { points[code, default: []].append(value) }
                }
            case nil: break
            }
        }
        self.recognitions = recognitions
        self.refusals = refusals
        self.abstentions = abstentions
        guard present.count >= needed else {
            outcome = .noQuorum
            return
        }
        if let averaging = rules.averaging {
            outcome = .points(
                maxima.reduce(into: [:]) { result, item in
                    result[item.key] = averaging.points(points[item.key] ?? [], maximum: item.value)
                }
            )
            return
        }
        let whole: Int
        switch rules.voting.base {
        case .voting: whole = present.count - abstentions
        case .present: whole = present.count
        case .counting: whole = counting.count
        }
        let chair = counting.first { $0.role == .chair }.flatMap { opinions[$0.person] }
        func carries(_ level: Int?) -> Bool {
            let voices = recognitions.reduce(0) { $0 + (($1.key ?? 0) >= (level ?? 0) ? $1.value : 0) }
            var isChairFor = false
            if case .recognise(let own) = chair { isChairFor = (own ?? 0) >= (level ?? 0) }
            return rules.voting.carries(voices, of: whole, isChairFor: isChairFor)
        }
        let levels = recognitions.keys.sorted { ($0 ?? 0) > ($1 ?? 0) }
        outcome = levels.first(where: carries).map { .recognise(level: $0) } ?? .refuse
    }
}
