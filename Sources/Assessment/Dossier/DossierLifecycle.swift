/// The way of a dossier from registration to publication: a pure machine. The service performs the effects it returns.
///
/// Source: document 002 part II.2. Every state meets every event; the table in `docs/dossier-lifecycle.md` is drawn from this.
package struct DossierLifecycle: Hashable, Sendable {
    package let procedure: Procedure
    package private(set) var state: DossierState

    package init(_ procedure: Procedure) {
        self.procedure = procedure
        state = procedure.initialState
    }

    /// A dossier as it was stored.
    package init(_ procedure: Procedure, in state: DossierState) {
        self.procedure = procedure
        self.state = state
    }

    /// - Returns: what else must happen in the same transaction.
    package mutating func apply(
        _ event: DossierEvent,
        _ time: Timeliness = .inTime
    ) throws(DossierRefusal) -> [DossierEffect] {
        switch event {
        case .register: try register(time)
        case .changeRegistration: try changeRegistration(time)
        case .withdraw: try withdraw(time)
        case .save, .carryOver: try enter(event, time)
        case .submit: try submit(time)
        case .giveBack: try giveBack()
        case .startVerification: try startVerification()
        case .judge: try judge()
        case .ask: try ask()
        case .answer: try answer()
        case .finishVerification: try finishVerification()
        case .resumeVerification: try resumeVerification()
        case .openVote: try openVote()
        case .giveOpinion: try giveOpinion()
        case .closeVote: try closeVote()
        case .closeVoteWithoutQuorum: try closeVoteWithoutQuorum()
        case .decide: try decide()
        case .publish: try publish()
        case .object, .answerObjection: try speakAgainst(event, time)
        case .correct: try correct()
        case .revoke: try revoke()
        case .lapse: try lapse()
        }
    }

    // MARK: - The unit

    private mutating func register(_ time: Timeliness) throws(DossierRefusal) -> [DossierEffect] {
        guard procedure.hasRegistration else { throw .noSuchStep(.register) }
        switch state {
        case .invited, .withdrawn:
            try demand(.register, time)
            state = .registered
            return [.tell(.verifiers)]
        case .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraising, .appraised,
            .decided, .published, .revoked, .lapsed:
            throw .notNow(.register, in: state)
        }
    }

    private mutating func changeRegistration(_ time: Timeliness) throws(DossierRefusal) -> [DossierEffect] {
        guard procedure.hasRegistration else { throw .noSuchStep(.changeRegistration) }
        switch state {
        case .registered, .assessing:
            try demand(.changeRegistration, time)
            return [.tell(.verifiers)]
        case .invited, .submitted, .returned, .verifying, .verified, .appraising, .appraised, .decided,
            .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.changeRegistration, in: state)
        }
    }

    private mutating func withdraw(_ time: Timeliness) throws(DossierRefusal) -> [DossierEffect] {
        guard procedure.hasRegistration else { throw .noSuchStep(.withdraw) }
        switch state {
        case .registered, .assessing:
            try demand(.withdraw, time)
            state = .withdrawn
            return [.tell(.verifiers)]
        case .invited, .submitted, .returned, .verifying, .verified, .appraising, .appraised, .decided,
            .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.withdraw, in: state)
        }
    }

    /// What is typed when the time has just run out is kept all the same.
    private mutating func enter(
        _ event: DossierEvent,
        _ time: Timeliness
    ) throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .registered, .assessing:
            if case .early = time { throw .tooEarly(event, time) }
            state = .assessing
        case .returned: break
        case .invited, .submitted, .verifying, .verified, .appraising, .appraised, .decided, .published,
            .revoked, .withdrawn, .lapsed:
            throw .notNow(event, in: state)
        }
        if case .late = time { return [.keepLate] }
        return []
    }

    private mutating func submit(_ time: Timeliness) throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .assessing, .returned:
            try demand(.submit, time)
            state = .submitted
            return [.freezeSubmission, .tell(.verifiers)]
        case .invited, .registered, .submitted, .verifying, .verified, .appraising, .appraised, .decided,
            .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.submit, in: state)
        }
    }

    // MARK: - The verifiers

    private mutating func giveBack() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .submitted, .verifying, .verified:
            state = .returned
            return [.tell(.unit)]
        case .invited, .registered, .assessing, .returned, .appraising, .appraised, .decided, .published,
            .revoked, .withdrawn, .lapsed:
            throw .notNow(.giveBack, in: state)
        }
    }

    private mutating func startVerification() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .submitted:
            state = .verifying
            return [.tell(.unit)]
        case .invited, .registered, .assessing, .returned, .verifying, .verified, .appraising, .appraised,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.startVerification, in: state)
        }
    }

    private mutating func judge() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .verifying: return []
        case .invited, .registered, .assessing, .submitted, .returned, .verified, .appraising, .appraised,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.judge, in: state)
        }
    }

    private mutating func finishVerification() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .verifying:
            state = .verified
            return [.tell(.unit), .tell(procedure.hasCouncil ? .council : .authority)]
        case .invited, .registered, .assessing, .submitted, .returned, .verified, .appraising, .appraised,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.finishVerification, in: state)
        }
    }

    private mutating func ask() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .verifying: return [.tell(.unit)]
        case .invited, .registered, .assessing, .submitted, .returned, .verified, .appraising, .appraised,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.ask, in: state)
        }
    }

    private mutating func answer() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .verifying, .returned: return [.tell(.verifiers)]
        case .invited, .registered, .assessing, .submitted, .verified, .appraising, .appraised, .decided,
            .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.answer, in: state)
        }
    }

    /// What a council concluded before rests on figures that are open again: it votes anew.
    private mutating func resumeVerification() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .verified:
            state = .verifying
            return [.tell(.unit)]
        case .appraised:
            state = .verifying
            return [.tell(.unit), .tell(.council)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .appraising, .decided,
            .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.resumeVerification, in: state)
        }
    }

    // MARK: - The council

    private mutating func openVote() throws(DossierRefusal) -> [DossierEffect] {
        guard procedure.hasCouncil else { throw .noSuchStep(.openVote) }
        switch state {
        case .verified:
            state = .appraising
            return [.tell(.council)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .appraising, .appraised,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.openVote, in: state)
        }
    }

    private mutating func giveOpinion() throws(DossierRefusal) -> [DossierEffect] {
        guard procedure.hasCouncil else { throw .noSuchStep(.giveOpinion) }
        switch state {
        case .appraising: return []
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraised,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.giveOpinion, in: state)
        }
    }

    private mutating func closeVote() throws(DossierRefusal) -> [DossierEffect] {
        guard procedure.hasCouncil else { throw .noSuchStep(.closeVote) }
        switch state {
        case .appraising:
            state = .appraised
            return [.tell(.authority)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraised,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.closeVote, in: state)
        }
    }

    /// The dossier waits for another vote.
    private mutating func closeVoteWithoutQuorum() throws(DossierRefusal) -> [DossierEffect] {
        guard procedure.hasCouncil else { throw .noSuchStep(.closeVoteWithoutQuorum) }
        switch state {
        case .appraising:
            state = .verified
            return [.tell(.council)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraised,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.closeVoteWithoutQuorum, in: state)
        }
    }

    // MARK: - The authority and the public

    private mutating func decide() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .appraised:
            state = .decided
            return [.tell(.unit)]
        case .verified where !procedure.hasCouncil:
            state = .decided
            return [.tell(.unit)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraising,
            .decided, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.decide, in: state)
        }
    }

    private mutating func publish() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .decided:
            state = .published
            return [.tell(.everyone)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraising,
            .appraised, .published, .revoked, .withdrawn, .lapsed:
            throw .notNow(.publish, in: state)
        }
    }

    private mutating func speakAgainst(
        _ event: DossierEvent,
        _ time: Timeliness
    ) throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .published:
            guard event == .object else { return [.tell(.everyone)] }
            try demand(event, time)
            return [.tell(.authority)]
        case .revoked where event == .answerObjection: return [.tell(.everyone)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraising,
            .appraised, .decided, .revoked, .withdrawn, .lapsed:
            throw .notNow(event, in: state)
        }
    }

    private mutating func correct() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .decided: return [.tell(.unit)]
        case .published: return [.tell(.everyone)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraising,
            .appraised, .revoked, .withdrawn, .lapsed:
            throw .notNow(.correct, in: state)
        }
    }

    private mutating func revoke() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .decided, .published:
            state = .revoked
            return [.tell(.everyone)]
        case .invited, .registered, .assessing, .submitted, .returned, .verifying, .verified, .appraising,
            .appraised, .revoked, .withdrawn, .lapsed:
            throw .notNow(.revoke, in: state)
        }
    }

    private mutating func lapse() throws(DossierRefusal) -> [DossierEffect] {
        switch state {
        case .invited, .registered, .assessing, .returned:
            state = .lapsed
            return [.tell(.unit)]
        case .submitted, .verifying, .verified, .appraising, .appraised, .decided, .published, .revoked,
            .withdrawn, .lapsed:
            throw .notNow(.lapse, in: state)
        }
    }

    private func demand(_ event: DossierEvent, _ time: Timeliness) throws(DossierRefusal) {
        switch time {
        case .inTime: break
        case .early: throw .tooEarly(event, time)
        case .late: throw .tooLate(event, time)
        }
    }
}
