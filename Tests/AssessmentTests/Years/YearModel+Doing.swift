import Assessment
import Quantities

extension YearModel {
    /// What a move leaves behind.
    mutating func perform(_ move: YearMove) {
        switch move.deed {
        case .step(let event, let unit, let detail): step(event, unit, detail, move.who)
        case .declareConflict(let unit): dossiers[unit]?.conflicts.insert(move.who)
        case .establishConflict(let unit, let other): dossiers[unit]?.conflicts.insert(other)
        case .appoint: isAppointed = true
        case .freeze: isFrozen = true
        case .close:
            isClosed = true
            for (unit, dossier) in dossiers {
                guard let state = next(.lapse, in: dossier.state) else { continue }
                dossiers[unit]?.state = state
                dossiers[unit]?.steps += 1
            }
        case .draw:
            for (unit, dossier) in dossiers where dossier.state == .submitted || dossier.state == .verifying {
                dossiers[unit]?.isSampled = true
            }
        case .publishAll:
            for (unit, dossier) in dossiers where dossier.state == .decided {
                dossiers[unit]?.state = .published
                dossiers[unit]?.objectionsUntil = day.adding(days: 2)
                dossiers[unit]?.steps += 1
            }
        case .extend(let step, let last): lastDays[step] = last
        }
    }

    private mutating func step(
        _ event: DossierEvent,
        _ unit: String,
        _ detail: YearMove.Detail,
        _ who: String
    ) {
        guard var dossier = dossiers[unit] else { return }
        let event = event == .closeVote && !hasQuorum(dossier) ? .closeVoteWithoutQuorum : event
        guard let state = next(event, in: dossier.state) else { return }
        switch event {
        case .register, .changeRegistration, .withdraw: dossier.hands.insert(who)
        case .save, .carryOver:
            dossier.hands.insert(who)
            if case .values(let check, let count) = detail {
                if let check { dossier.check.append(Entered(text: check, day: day)) }
                if let count { dossier.count.append(Entered(text: count, day: day)) }
            }
        case .submit:
            dossier.hands.insert(who)
            (dossier.judged, dossier.due) = ([], nil)
        case .answer: dossier.hands.insert(who)
        case .giveBack: if case .due(let due) = detail { dossier.due = due }
        case .judge: if case .judging(let criteria, _, _) = detail { dossier.judged.formUnion(criteria) }
        case .ask: dossier.questions += 1
        case .openVote: dossier.opinions = []
        case .giveOpinion: dossier.opinions.insert(who)
        case .publish: dossier.objectionsUntil = day.adding(days: 2)
        // Its time is counted by the campaign's rule then.
        case .correct: if dossier.state == .published { dossier.objectionsUntil = nil }
        case .object: dossier.objectionsOpen += 1
        case .answerObjection: dossier.objectionsOpen -= 1
        case .startVerification, .finishVerification, .resumeVerification, .closeVote,
            .closeVoteWithoutQuorum, .decide, .revoke, .lapse:
            break
        }
        dossier.state = state
        dossier.steps += 1
        dossiers[unit] = dossier
    }
}
