import Criteria
import Database
import Evaluation
import Quantities
package import Records

/// Recognising or refusing, correcting and revoking: each a decision of its own, resting on what was verified.
package struct DecisionService: Sendable {
    let room: AssessmentRoom
    let standings: StandingService

    package init(_ room: AssessmentRoom, _ standings: StandingService) {
        self.room = room
        self.standings = standings
    }

    /// Decides on a dossier.
    ///
    /// - Parameters:
    ///   - outcome: as in the draft, or less with reasons; points exactly as they are.
    ///   - seen: the entry of the dossier's last step as the decider knew it.
    /// - Throws: ``DecisionRefusal``, ``DossierRefusal``, ``StepRefusal``.
    package func decide(
        _ outcome: DecisionOutcome,
        by act: DecisionAct,
        on id: Identifier<Dossier>,
        seen: EntryNumber? = nil,
        actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        let entry = try await room.step(.decide, .decide, of: id, by: actor, key: key, seen: seen) { step in
            try decide(outcome, by: act, actor, step)
        }
        await room.writeBack(.verified, of: [id])
        return entry
    }

    /// - Parameter outcome: `nil` for what the figures and the council lead to.
    /// - Returns: the journal's details.
    func decide(
        _ outcome: DecisionOutcome?,
        by act: DecisionAct,
        _ actor: Actor,
        _ step: DossierStep
    ) throws -> String {
        try act.check(today: step.today)
        try refuseOwnUnit(act, actor, step)
        if let debt = try SamplingStore.debt(of: step.dossier, step.plan, step.connection) {
            throw DecisionRefusal.sampleEnlarged(debt)
        }
        let (decided, basis, deviations) = try weigh(outcome, step)
        if let deviation = deviations.first, !act.hasReasons {
            throw DecisionRefusal.needsReasons(deviation)
        }
        return try keep(.first, decided, act, basis, previous: nil, step).details
    }

    /// Puts another decision in place of the last one, such as after an objection was upheld.
    ///
    /// A published decision is replaced publicly, and anybody may object to the new one.
    ///
    /// - Parameter values: figures that were wrong, with the right ones; evaluated against the bounds that were frozen.
    package func correct(
        _ outcome: DecisionOutcome,
        by act: DecisionAct,
        values: [ValueKey: String] = [:],
        on id: Identifier<Dossier>,
        seen: EntryNumber? = nil,
        actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        let entry = try await room.step(
            .correct,
            .correctDecision,
            of: id,
            by: actor,
            key: key,
            seen: seen
        ) { step in
            try act.check(today: step.today)
            guard act.hasReasons else { throw DecisionRefusal.needsReasons(.correction) }
            try refuseOwnUnit(act, actor, step)
            let previous = try replaced(by: act, step)
            try enter(values, act, step)
            let (_, basis, _) = try weigh(outcome, step)
            let (decision, details) = try keep(.correction, outcome, act, basis, previous: previous.id, step)
            return details + (try Publishing(step.change, step.campaign, room.calendar).replace(decision))
        }
        await room.writeBack(.verified, of: [id])
        return entry
    }

    /// Takes the last decision back.
    package func revoke(
        by act: DecisionAct,
        on id: Identifier<Dossier>,
        seen: EntryNumber? = nil,
        actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.revoke, .revokeDecision, of: id, by: actor, key: key, seen: seen) { step in
            try act.check(today: step.today)
            guard act.hasReasons else { throw DecisionRefusal.needsReasons(.revocation) }
            try refuseOwnUnit(act, actor, step)
            let previous = try replaced(by: act, step)
            let (decision, details) = try keep(.revocation, .revoked, act, nil, previous: previous.id, step)
            return details + (try Publishing(step.change, step.campaign, room.calendar).replace(decision))
        }
    }

    // MARK: - Parts

    private func refuseOwnUnit(_ act: DecisionAct, _ actor: Actor, _ step: DossierStep) throws {
        let side = try UnitSide.of(step.dossier.id, step.connection)
        guard !side.includes(actor), act.signer.map({ !side.persons.contains($0) }) ?? true else {
            throw DecisionRefusal.ownUnit
        }
    }

    private func replaced(by act: DecisionAct, _ step: DossierStep) throws -> Decision {
        guard let last = try DecisionStore.all(of: step.dossier.id, step.connection).last else {
            throw DecisionRefusal.noDecision
        }
        guard (act.number, act.day) != (last.act.number, last.act.day) else {
            throw DecisionRefusal.sameAct(act.number)
        }
        return last
    }

    /// Evaluates with everything known up to this entry, and holds the outcome against it.
    ///
    /// - Parameter outcome: `nil` for what the figures and the council lead to.
    private func weigh(
        _ outcome: DecisionOutcome?,
        _ step: DossierStep
    ) throws -> (DecisionOutcome, DecisionBasis, [DecisionRefusal.Deviation]) {
        let (id, entry) = (step.dossier.id, step.change.entry)
        let frozen = try CampaignStore.freeze(of: step.campaign.id, asOf: entry, step.connection)
        if step.plan.dependsOnPopulation, frozen == nil { throw DecisionRefusal.boundsNotFrozen }
        let standing = try standings.standing(of: id, .verified, asOf: entry, step.connection)
        let council = try CouncilReading.result(on: id, step.connection)
        let result = standing.standing.outcome.whole
        let decided = outcome ?? DecisionRule.proposal(result, council: council?.outcome)
        let deviations = try DecisionRule.deviations(
            of: decided,
            from: result,
            council: council?.outcome,
            levels: step.plan.set.levels.count
        )
        return (decided, try DecisionBasis(standing, asOf: entry, step.connection), deviations)
    }

    private func enter(_ values: [ValueKey: String], _ act: DecisionAct, _ step: DossierStep) throws {
        guard !values.isEmpty else { return }
        let asked = Set(
            step.plan.slots.filter { $0.input.origin == .column }.map { ValueKey($0.code, $0.input.letter) }
        )
        var corrected: [ValueKey: EnteredValue] = [:]
        for (key, text) in values {
            guard asked.contains(key) else { throw SaveRefusal.unknown(key) }
            guard text.unicodeScalars.count <= 400, !text.unicodeScalars.contains(where: { $0.value < 32 })
            else { throw SaveRefusal.tooLong(key) }
            corrected[key] = EnteredValue(
                text: text,
                source: "đính chính theo quyết định \(act.number) ngày \(act.day.vietnamese)",
                entry: step.change.entry,
                day: step.today
            )
        }
        try ValueStore.insert(corrected, .verified, of: step.dossier.id, step.connection)
        let final = try ValueStore.sheet(of: step.dossier.id, lastDay: nil, step.connection).final
        let faults = try Standing(step.plan, step.dossier.participant, final).faults
        let names = Set(values.keys.map(\.column))
        let own = faults.filter { $0.columnAtFault.map(names.contains) ?? false }
        guard own.isEmpty else { throw SubmissionRefusal.faults(own) }
    }

    private func keep(
        _ kind: Decision.Kind,
        _ outcome: DecisionOutcome,
        _ act: DecisionAct,
        _ basis: DecisionBasis?,
        previous: Identifier<Decision>?,
        _ step: DossierStep
    ) throws -> (decision: Decision, details: String) {
        let decision = Decision(
            id: step.change.newIdentifier(),
            dossier: step.dossier.id,
            kind: kind,
            previous: previous,
            outcome: outcome,
            levelTitle: outcome.level.map { step.plan.set.levels[$0 - 1].title.vi },
            act: act,
            basis: basis,
            entry: step.change.entry
        )
        try DecisionStore.insert(decision, step.connection)
        let level = outcome.level.map { " level=\($0)" } ?? ""
        let replaced = previous.map { " previous=\($0)" } ?? ""
        return (
            decision,
            "decision=\(decision.id) outcome=\(outcome.stored)\(level)\(replaced) number=\(act.number) digest=\(decision.digest)"
        )
    }
}

extension DecisionBasis {
    /// What a decision recorded by an entry rests on.
    init(_ standing: DossierStanding, asOf entry: EntryNumber, _ connection: Connection) throws {
        let dependsOnOthers = standing.standing.plan.dependsOnPopulation
        self.init(
            standing,
            evidence: try AttachmentStore.all(of: standing.dossier.id, asOf: entry, connection),
            population: dependsOnOthers
                ? try CampaignStore.freeze(of: standing.campaign.id, asOf: entry, connection) : nil
        )
    }
}
