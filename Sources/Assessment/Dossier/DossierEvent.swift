/// What may happen to a dossier.
package enum DossierEvent: String, Hashable, Sendable, CaseIterable {
    case register, changeRegistration, withdraw
    case save, carryOver, submit
    case giveBack, startVerification, judge, finishVerification
    case openVote, giveOpinion, closeVote
    /// Too few members voted: the vote is held again.
    case closeVoteWithoutQuorum
    case decide, publish, object, answerObjection, correct, revoke
    /// The campaign closed.
    case lapse

    /// Entering values needs no look at the dossier's state before, and does not move it on for others.
    package var isEntering: Bool {
        switch self {
        case .save, .carryOver, .judge, .giveOpinion: true
        case .register, .changeRegistration, .withdraw, .submit, .giveBack, .startVerification,
            .finishVerification,
            .openVote, .closeVote, .closeVoteWithoutQuorum, .decide, .publish, .object, .answerObjection,
            .correct,
            .revoke, .lapse:
            false
        }
    }

    /// What remains possible after the campaign was closed.
    package var outlivesCampaign: Bool {
        switch self {
        case .publish, .object, .answerObjection, .correct, .revoke: true
        case .register, .changeRegistration, .withdraw, .save, .carryOver, .submit, .giveBack,
            .startVerification,
            .judge, .finishVerification, .openVote, .giveOpinion, .closeVote, .closeVoteWithoutQuorum,
            .decide, .lapse:
            false
        }
    }
}
