/// What may happen to a dossier.
package enum DossierEvent: String, Hashable, Sendable, CaseIterable {
    case register, changeRegistration, withdraw
    case save, carryOver, submit
    case giveBack, startVerification, judge, finishVerification
    /// The verifiers ask the unit, and the unit answers.
    case ask, answer
    /// More has to be looked at after all.
    case resumeVerification
    case openVote, giveOpinion, closeVote
    /// Too few members voted: the vote is held again.
    case closeVoteWithoutQuorum
    case decide, publish, object, answerObjection, correct, revoke
    /// The campaign closed.
    case lapse

    /// Entering values needs no look at the dossier's state before, and does not move it on for others.
    package var isEntering: Bool {
        switch self {
        case .save, .carryOver, .judge, .ask, .answer, .giveOpinion: true
        case .register, .changeRegistration, .withdraw, .submit, .giveBack, .startVerification,
            .finishVerification, .resumeVerification,
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
            .judge, .ask, .answer, .finishVerification, .resumeVerification, .openVote, .giveOpinion,
            .closeVote, .closeVoteWithoutQuorum,
            .decide, .lapse:
            false
        }
    }
}
