import Criteria
import Records

/// Why a council cannot be appointed, or somebody cannot take part in its votes as asked.
package enum CouncilRefusal: ExplainedError, Hashable, Sendable {
    case badQuorum
    case badVotingRule
    case badAveraging
    /// The set asks members for points and no averaging is named, or the other way round.
    case averagingMismatch(givesPoints: Bool)
    case tooManyMembers(Int)
    case fewerThanQuorum(Int, least: Int)
    case notOneChair
    case memberTwice(String)
    case badTitle
    /// The campaign has no council in its procedure.
    case noCouncilInProcedure
    /// Nobody has been appointed yet.
    case notAppointed
    /// Who asks is no person, or no member on this day.
    case notAMember
    case onlyChairOrSecretary
    case onlyChair
    /// Who asks takes no part in this dossier.
    case inConflict(Conflict.Kind)
    /// So few members are left that no vote could have a quorum.
    case noQuorumPossible(counting: Int, needed: Int)
    /// What the records show cannot be declared away.
    case standsInRecords
    case noReason
    case tooLong
    case noSuchLevel(Int?, highest: Int)
    case pointsExpected
    case noPointsExpected
    case noPoints
    case unknownCriterion(String)
    case badPoints(criterion: String, value: String, maximum: String)
    /// Conflicts matter until the result is there.
    case alreadyClosed
    case noVote

    package var code: String {
        switch self {
        case .badQuorum: "council.bad-quorum"
        case .badVotingRule: "council.bad-voting-rule"
        case .badAveraging: "council.bad-averaging"
        case .averagingMismatch: "council.averaging-mismatch"
        case .tooManyMembers: "council.too-many-members"
        case .fewerThanQuorum: "council.fewer-than-quorum"
        case .notOneChair: "council.not-one-chair"
        case .memberTwice: "council.member-twice"
        case .badTitle: "council.bad-title"
        case .noCouncilInProcedure: "council.not-in-procedure"
        case .notAppointed: "council.not-appointed"
        case .notAMember: "council.not-a-member"
        case .onlyChairOrSecretary: "council.only-chair-or-secretary"
        case .onlyChair: "council.only-chair"
        case .inConflict: "council.in-conflict"
        case .noQuorumPossible: "council.no-quorum-possible"
        case .standsInRecords: "council.stands-in-records"
        case .noReason: "council.no-reason"
        case .tooLong: "council.too-long"
        case .noSuchLevel: "council.no-such-level"
        case .pointsExpected: "council.points-expected"
        case .noPointsExpected: "council.no-points-expected"
        case .noPoints: "council.no-points"
        case .unknownCriterion: "criterion.unknown"
        case .badPoints: "council.bad-points"
        case .alreadyClosed: "council.already-closed"
        case .noVote: "council.no-vote"
        }
    }
}
