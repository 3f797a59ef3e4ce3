import Assessment
import Quantities
import Records

/// What is known of a year by rules written down once more: the table of the lifecycle test, who may what, and what each step needs.
struct YearModel {
    struct Dossier {
        var state: DossierState
        /// Who worked for the unit in it.
        var hands: Set<String> = []
        var check: [Entered] = []
        var count: [Entered] = []
        var due: CivilDate?
        var judged: Set<String> = []
        /// Who declared a conflict or has one established.
        var conflicts: Set<String> = []
        var opinions: Set<String> = []
        var questions = 0
        var objectionsOpen = 0
        var objectionsUntil: CivilDate?
        var isSampled = false
        /// Steps taken.
        var steps = 0
    }

    struct Entered {
        let text: String
        let day: CivilDate
    }

    let year: Year
    var day: CivilDate
    var lastDays: [CampaignStep: CivilDate]
    var isAppointed = false
    var isFrozen = false
    var isClosed = false
    var dossiers: [String: Dossier]

    init(_ year: Year) {
        self.year = year
        day = year.first
        lastDays = year.lastDays
        let state: DossierState = year.procedure.hasRegistration ? .invited : .registered
        dossiers = Dictionary(uniqueKeysWithValues: year.units.map { ($0, Dossier(state: state)) })
    }

    // MARK: - The table

    /// Where the table of the lifecycle leads; `nil` where it does not.
    func next(_ event: DossierEvent, in state: DossierState) -> DossierState? {
        for row in DossierLifecycleTests.table where row.event == event && row.from.contains(state) {
            if row.needsRegistration && !year.procedure.hasRegistration { continue }
            if row.needsCouncil && !year.procedure.hasCouncil { continue }
            if row.needsNoCouncil && year.procedure.hasCouncil { continue }
            return row.to ?? state
        }
        return nil
    }

    // MARK: - Who may

    private var hasTurned: Bool { day >= year.turn }

    private func isOfficer(_ who: String, of unit: String) -> Bool {
        who == "officer-\(unit)" || (who.hasPrefix("turn-") && !hasTurned && unit == year.units[0])
    }

    private func isVerifier(_ who: String) -> Bool { who == "verifier" || (who == "turn-v" && hasTurned) }

    private func isAuthority(_ who: String) -> Bool { who == "authority" || (who == "turn-a" && hasTurned) }

    /// Whether the person has a role in councils. All of them are members of this one.
    private func sitsInCouncils(_ who: String) -> Bool {
        ["chair", "secretary", "member-1", "member-2", "member-3"].contains(who)
            || (who == "turn-m" && hasTurned)
    }

    private func may(_ who: String, _ event: DossierEvent, _ unit: String, _ dossier: Dossier) -> Bool {
        switch event {
        case .register, .changeRegistration, .withdraw, .save, .carryOver, .submit, .answer:
            isOfficer(who, of: unit)
        case .giveBack, .startVerification, .judge, .ask, .finishVerification, .resumeVerification:
            isVerifier(who) && !dossier.hands.contains(who)
        case .openVote, .giveOpinion, .closeVote, .closeVoteWithoutQuorum:
            sitsInCouncils(who) && !dossier.hands.contains(who)
        case .decide, .correct, .revoke, .answerObjection:
            isAuthority(who) && !dossier.hands.contains(who)
        case .publish: isAuthority(who)
        case .object: true
        case .lapse: false
        }
    }

    // MARK: - The council

    func conflicted(_ dossier: Dossier) -> Set<String> {
        Set(Year.seats.map(\.name).filter { dossier.hands.contains($0) || dossier.conflicts.contains($0) })
    }

    func counting(_ dossier: Dossier) -> Set<String> {
        Set(Year.seats.map(\.name)).subtracting(conflicted(dossier))
    }

    func needed(_ dossier: Dossier) -> Int {
        let (top, bottom) = (Int(year.quorum.part.numerator), Int(year.quorum.part.denominator))
        let product = counting(dossier).count * top
        return max(product / bottom + (product % bottom == 0 ? 0 : 1), year.quorum.least)
    }

    func hasQuorum(_ dossier: Dossier) -> Bool {
        counting(dossier).intersection(dossier.opinions).count >= needed(dossier)
    }

    private func awaitsCouncil(_ state: DossierState) -> Bool {
        ![.appraised, .decided, .published, .revoked, .withdrawn, .lapsed].contains(state)
    }

    // MARK: - What is entered

    /// The last day on which values count and the dossier can be handed in.
    func lastDay(_ dossier: Dossier) -> CivilDate? {
        lastDays[.selfAssessment].map { dossier.state == .returned ? max($0, dossier.due ?? $0) : $0 }
    }

    /// The figure that counts: the last one entered in time.
    func counted(_ entered: [Entered], _ dossier: Dossier) -> String? {
        let last = lastDay(dossier)
        return entered.last { entry in last.map { entry.day <= $0 } ?? true }?.text
    }

    // MARK: - What must come of a move

    func expectation(of move: YearMove) -> YearExpectation {
        switch move.deed {
        case .step(let event, let unit, let detail):
            guard let dossier = dossiers[unit] else { return .refused }
            return expectation(event, unit, dossier, detail, move.who)
        case .declareConflict(let unit):
            guard let dossier = dossiers[unit], sitsInCouncils(move.who), isAppointed,
                awaitsCouncil(dossier.state), !dossier.hands.contains(move.who)
            else { return .refused }
            return .done
        case .establishConflict(let unit, let other):
            guard let dossier = dossiers[unit], move.who == "chair", isAppointed,
                awaitsCouncil(dossier.state), !conflicted(dossier).contains("chair"),
                !dossier.hands.contains(other)
            else { return .refused }
            return .done
        case .appoint:
            return isAuthority(move.who) && year.procedure.hasCouncil && !isClosed ? .done : .refused
        case .freeze: return move.who == "planner" && !isFrozen && !isClosed ? .done : .refused
        case .close:
            let underWay: Set<DossierState> = [.submitted, .verifying, .verified, .appraising, .appraised]
            let isFree = dossiers.values.allSatisfy { !underWay.contains($0.state) }
            return move.who == "planner" && !isClosed && isFree ? .done : .refused
        case .draw:
            let waiting = dossiers.values.contains {
                ($0.state == .submitted || $0.state == .verifying) && !$0.isSampled
            }
            return isVerifier(move.who) && !isClosed && waiting ? .done : .refused
        case .publishAll:
            let isAny = year.kind == .places || dossiers.values.contains { $0.state == .decided }
            return isAuthority(move.who) && isAny ? .done : .refused
        case .extend(let step, let last):
            let isLater = lastDays[step].map { last > $0 } ?? false
            return move.who == "planner" && !isClosed && isLater ? .done : .refused
        }
    }

    private static let afterClose: Set<DossierEvent> = [
        .publish, .object, .answerObjection, .correct, .revoke,
    ]

    private func expectation(
        _ event: DossierEvent,
        _ unit: String,
        _ dossier: Dossier,
        _ detail: YearMove.Detail,
        _ who: String
    ) -> YearExpectation {
        // The close is one move; which event it is depends on the quorum.
        let event = event == .closeVote && !hasQuorum(dossier) ? .closeVoteWithoutQuorum : event
        guard may(who, event, unit, dossier), next(event, in: dossier.state) != nil,
            !isClosed || Self.afterClose.contains(event)
        else { return .refused }
        switch event {
        case .register, .changeRegistration:
            guard case .level(let level) = detail, (level != nil) == (year.kind == .levels) else {
                return .refused
            }
            return isInTime(.registration)
        case .withdraw: return isInTime(.registration)
        case .submit:
            let figures = [counted(dossier.check, dossier), counted(dossier.count, dossier)]
            let given = figures.compactMap(\.self).filter { !$0.isEmpty }
            guard !given.isEmpty, !given.contains("?") else { return .refused }
            return lastDay(dossier).map { day <= $0 } ?? true ? .done : .refused
        case .judge:
            guard case .judging(_, _, let isStale) = detail else { return .refused }
            return isStale ? .refused : .done
        case .answer: return dossier.questions > 0 ? .done : .refused
        case .finishVerification:
            if dossier.isSampled { return .either }
            return dossier.judged == Set(year.criteria) ? .done : .refused
        case .openVote:
            guard isAppointed, runsVotes(who, dossier) else { return .refused }
            return counting(dossier).count >= needed(dossier) ? .done : .refused
        case .giveOpinion: return conflicted(dossier).contains(who) ? .refused : .done
        case .closeVote, .closeVoteWithoutQuorum: return runsVotes(who, dossier) ? .done : .refused
        case .decide, .correct, .revoke:
            if case .signed(by: let signer?) = detail, dossier.hands.contains(signer) { return .refused }
            if event != .revoke, year.kind == .places, !isFrozen { return .refused }
            return event == .decide && dossier.isSampled ? .either : .done
        case .object:
            guard let last = dossier.objectionsUntil else { return .either }
            return day <= last ? .done : .refused
        case .answerObjection: return dossier.objectionsOpen > 0 ? .done : .refused
        case .save, .carryOver, .giveBack, .startVerification, .ask, .resumeVerification, .publish, .lapse:
            return .done
        }
    }

    private func runsVotes(_ who: String, _ dossier: Dossier) -> Bool {
        (who == "chair" || who == "secretary") && !conflicted(dossier).contains(who)
    }

    private func isInTime(_ step: CampaignStep) -> YearExpectation {
        lastDays[step].map { day <= $0 } ?? true ? .done : .refused
    }
}
