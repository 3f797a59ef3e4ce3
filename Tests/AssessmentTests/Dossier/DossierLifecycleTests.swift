import Assessment
import Criteria
import Quantities
import Testing

/// Every state meets every event under every procedure; what is not in the table is refused.
struct DossierLifecycleTests {
    struct Row: Sendable {
        let event: DossierEvent
        let from: [DossierState]
        /// `nil` where the state stays.
        let to: DossierState?
        var needsRegistration = false
        var needsCouncil = false
        var needsNoCouncil = false
    }

    /// What document 002 part II.2 and the issue of the assessment room allow, written down by itself.
    static let table: [Row] = [
        Row(event: .register, from: [.invited, .withdrawn], to: .registered, needsRegistration: true),
        Row(event: .changeRegistration, from: [.registered, .assessing], to: nil, needsRegistration: true),
        Row(event: .withdraw, from: [.registered, .assessing], to: .withdrawn, needsRegistration: true),
        Row(event: .save, from: [.registered, .assessing], to: .assessing),
        Row(event: .save, from: [.returned], to: nil),
        Row(event: .carryOver, from: [.registered, .assessing], to: .assessing),
        Row(event: .carryOver, from: [.returned], to: nil),
        Row(event: .submit, from: [.assessing, .returned], to: .submitted),
        Row(event: .giveBack, from: [.submitted, .verifying, .verified], to: .returned),
        Row(event: .startVerification, from: [.submitted], to: .verifying),
        Row(event: .judge, from: [.verifying], to: nil),
        Row(event: .ask, from: [.verifying], to: nil),
        Row(event: .answer, from: [.verifying, .returned], to: nil),
        Row(event: .finishVerification, from: [.verifying], to: .verified),
        Row(event: .resumeVerification, from: [.verified, .appraised], to: .verifying),
        Row(event: .openVote, from: [.verified], to: .appraising, needsCouncil: true),
        Row(event: .giveOpinion, from: [.appraising], to: nil, needsCouncil: true),
        Row(event: .closeVote, from: [.appraising], to: .appraised, needsCouncil: true),
        Row(event: .closeVoteWithoutQuorum, from: [.appraising], to: .verified, needsCouncil: true),
        Row(event: .decide, from: [.appraised], to: .decided),
        Row(event: .decide, from: [.verified], to: .decided, needsNoCouncil: true),
        Row(event: .publish, from: [.decided], to: .published),
        Row(event: .object, from: [.published], to: nil),
        Row(event: .answerObjection, from: [.published, .revoked], to: nil),
        Row(event: .correct, from: [.decided, .published], to: nil),
        Row(event: .revoke, from: [.decided, .published], to: .revoked),
        Row(event: .lapse, from: [.invited, .registered, .assessing, .returned], to: .lapsed),
    ]

    private func expected(_ event: DossierEvent, in state: DossierState, _ procedure: Procedure)
        -> DossierState?
    {
        for row in Self.table where row.event == event && row.from.contains(state) {
            if row.needsRegistration && !procedure.hasRegistration { continue }
            if row.needsCouncil && !procedure.hasCouncil { continue }
            if row.needsNoCouncil && procedure.hasCouncil { continue }
            return row.to ?? state
        }
        return nil
    }

    @Test func everyStateMeetsEveryEvent() {
        for procedure in Procedure.all {
            for state in DossierState.allCases {
                for event in DossierEvent.allCases {
                    var lifecycle = DossierLifecycle(procedure, in: state)
                    let found = (try? lifecycle.apply(event)) == nil ? nil : lifecycle.state
                    let wanted = expected(event, in: state, procedure)
                    #expect(found == wanted, "\(event) in \(state), \(procedure)")
                    if wanted == nil { #expect(lifecycle.state == state, "a refused step leaves the state") }
                }
            }
        }
    }

    @Test func aStepThatTheProcedureLacksIsToldAsSuch() {
        for state in DossierState.allCases {
            var plain = DossierLifecycle(Procedure(hasRegistration: false, hasCouncil: false), in: state)
            #expect(throws: DossierRefusal.noSuchStep(.register)) { try plain.apply(.register) }
            #expect(throws: DossierRefusal.noSuchStep(.openVote)) { try plain.apply(.openVote) }
        }
    }

    @Test func everyRefusalSaysWhatToDoInBothLanguages() {
        for state in DossierState.allCases {
            for event in DossierEvent.allCases {
                let refusal = DossierRefusal.notNow(event, in: state)
                #expect(refusal.text(.vi).contains(state.title(.vi)))
                #expect(refusal.text(.vi).contains(state.way(.vi)))
                #expect(refusal.text(.en).contains(event.title(.en)))
                #expect(refusal.text(.en) != refusal.text(.vi))
            }
        }
    }

    @Test func aSaveAfterTheLastDayIsKeptAndSaysSo() throws {
        let day = try #require(CivilDate("2026-10-31"))
        var lifecycle = DossierLifecycle(Procedure(hasRegistration: true, hasCouncil: true), in: .assessing)
        #expect(try lifecycle.apply(.save, .late(until: day)) == [.keepLate])
        #expect(throws: DossierRefusal.tooLate(.submit, .late(until: day))) {
            try lifecycle.apply(.submit, .late(until: day))
        }
        #expect(lifecycle.state == .assessing)
    }

    /// From where each state can be reached at all: no state is a dead letter.
    @Test func everyStateCanBeReachedFromTheBeginning() {
        let procedure = Procedure(hasRegistration: true, hasCouncil: true)
        var reached: Set<DossierState> = [procedure.initialState]
        var waiting = Array(reached)
        while let state = waiting.popLast() {
            for event in DossierEvent.allCases {
                var lifecycle = DossierLifecycle(procedure, in: state)
                guard (try? lifecycle.apply(event)) != nil else { continue }
                if reached.insert(lifecycle.state).inserted { waiting.append(lifecycle.state) }
            }
        }
        #expect(reached == Set(DossierState.allCases))
    }
}
