import Criteria
import Evaluation
package import Quantities
package import Records

extension DossierService {
    /// Hands a dossier in: set, values and evidence are frozen by digest, and the figures offered to other sets.
    ///
    /// Missing values do not hinder; cells that cannot be read do.
    package func submit(
        _ id: Identifier<Dossier>,
        seen: EntryNumber? = nil,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        let entry = try await room.step(.submit, .submitDossier, of: id, by: actor, key: key, seen: seen) {
            try submit(&$0)
        }
        await room.writeBack(.claimed, of: [id])
        return entry
    }

    /// Hands many dossiers of a campaign in; those that cannot be are named and left as they are.
    package func submit(
        _ ids: [Identifier<Dossier>],
        in campaign: Identifier<Campaign>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> BulkOutcome {
        let outcome = try await room.stepsOfTheReady(
            .submit,
            .submitDossier,
            of: ids,
            in: campaign,
            words: "submitted",
            by: actor,
            key: key
        ) { try submit(&$0) }
        await room.writeBack(.claimed, of: outcome.done)
        return outcome
    }

    /// - Returns: the journal's details.
    private func submit(_ step: inout DossierStep) throws -> String {
        let id = step.dossier.id
        let lastDay = step.dossier.lastDay(in: step.campaign.schedule)
        let sheet = try ValueStore.sheet(of: id, lastDay: lastDay, step.connection)
        let evidence = try AttachmentStore.all(of: id, step.connection)
        // Where members of a council give all points, papers are all that a dossier holds.
        let isPapersOnly = step.campaign.procedure.hasCouncil && step.plan.isRubricOnly
        guard
            sheet.claimed.values.contains(where: { !$0.text.isEmpty })
                || (isPapersOnly && !evidence.isEmpty)
        else { throw SubmissionRefusal.empty }
        let standing = try Standing(step.plan, step.dossier.participant, sheet.claimed)
        guard standing.faults.isEmpty else { throw SubmissionRefusal.faults(standing.faults) }
        let before = try SubmissionStore.all(of: id, step.connection)
        let submission = Submission(
            number: before.count + 1,
            entry: step.change.entry,
            set: step.campaign.set.digest,
            values: sheet.claimed,
            evidence: evidence
        )
        try SubmissionStore.insert(submission, of: id, step.connection)
        step.dossier.due = nil
        return "submission=\(submission.number) digest=\(submission.digest)"
    }

    /// Gives a dossier back with reasons; it may come back until the campaign's last day or the completion time, whichever is later.
    ///
    /// - Parameters:
    ///   - reasons: by criterion code.
    ///   - due: the last day, in place of the campaign's number of working days.
    package func giveBack(
        _ id: Identifier<Dossier>,
        reasons: [String: String],
        due: CivilDate? = nil,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard !reasons.isEmpty else { throw SubmissionRefusal.noReasons }
        return try await room.step(.giveBack, .returnDossier, of: id, by: actor, key: key) { step in
            let codes = Set(step.plan.set.criteria.map(\.code))
            for (code, reason) in reasons {
                guard codes.contains(code) else { throw SubmissionRefusal.unknownCriterion(code) }
                guard (1...4_000).contains(reason.unicodeScalars.count),
                    reason.contains(where: { !$0.isWhitespace })
                else { throw SubmissionRefusal.badReason(code) }
            }
            let last = try due ?? workingDays(step.campaign.schedule.completionDays, after: step.today)
            guard last >= step.today else { throw SubmissionRefusal.dueInThePast(last) }
            step.dossier.due = last
            try ProgressStore.takeAway(judgedOf: step.dossier, step.connection)
            try SubmissionStore.insert(
                reasons: reasons,
                of: id,
                entry: step.change.entry,
                step.connection
            )
            return "due=\(last) criteria=\(reasons.keys.sorted().joined(separator: " "))"
        }
    }

    private func workingDays(_ count: Int, after day: CivilDate) throws -> CivilDate {
        do throws(CalendarRefusal) {
            return try Deadline.workingDays(count, after: day).due(in: room.calendar).last
        } catch {
            throw SubmissionRefusal.daysOffNotKnown(year: day.year)
        }
    }

    /// Puts evidence under a criterion, or takes it off again.
    package func attach(
        _ item: AttachedEvidence,
        isAttached: Bool = true,
        to id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.save, .attachEvidence, of: id, by: actor, key: key) { step in
            guard step.plan.set.criteria.contains(where: { $0.code == item.criterion }) else {
                throw SubmissionRefusal.unknownCriterion(item.criterion)
            }
            try AttachmentStore.insert(
                item,
                isAttached: isAttached,
                to: id,
                entry: step.change.entry,
                step.connection
            )
            return
                "criterion=\(item.criterion) evidence=\(item.evidence) \(isAttached ? "attached" : "removed")"
        }
    }

    /// Takes over the values of an earlier dossier of the same unit, for every figure that both sets ask and that is still empty.
    ///
    /// - Parameter earlier: of the same unit, in another campaign.
    package func carryOver(
        from earlier: Identifier<Dossier>,
        to id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.carryOver, .carryOver, of: id, by: actor, key: key) { step in
            guard let old = try DossierStore.find(earlier, step.connection),
                old.participant.unit == step.dossier.participant.unit,
                let campaign = try CampaignStore.find(old.campaign, step.connection)
            else { throw StepRefusal.noSuchDossier(earlier.text) }
            guard campaign.set.id == step.campaign.set.id else {
                throw SubmissionRefusal.otherSet(campaign.set.name)
            }
            let known = try ValueStore.sheet(of: earlier, lastDay: nil, step.connection).final
            let current = try ValueStore.sheet(of: id, lastDay: nil, step.connection).claimed
            let asked = Set(
                step.plan.slots.filter { $0.input.origin == .column }.map {
                    ValueKey($0.code, $0.input.letter)
                }
            )
            let source = "lấy lại từ kỳ \(campaign.period), \(campaign.set.name)"
            var taken: [ValueKey: EnteredValue] = [:]
            for (key, value) in known where asked.contains(key) && !value.text.isEmpty {
                if step.campaign.procedure.hasCouncil, step.plan.isRubric(key) { continue }
                guard current[key]?.text.isEmpty ?? true else { continue }
                taken[key] = EnteredValue(
                    text: value.text,
                    source: source,
                    entry: step.change.entry,
                    day: step.today
                )
            }
            try ProgressStore.add(entering: taken.mapValues(\.text), to: step.dossier, step.connection)
            try ValueStore.insert(taken, .claimed, of: id, step.connection)
            return "from=\(earlier) values=\(taken.count)"
        }
    }
}
