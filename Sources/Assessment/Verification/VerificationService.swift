import Evaluation
import Quantities
package import Records

/// What verifiers do with a dossier that was handed in: judge it criterion by criterion, ask, finish. Giving back is
/// ``DossierService/giveBack(_:reasons:due:by:key:)``.
package struct VerificationService: Sendable {
    let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Begins the verification of a dossier.
    ///
    /// - Throws: ``StepRefusal``, ``DossierRefusal``.
    package func start(
        _ id: Identifier<Dossier>,
        seen: EntryNumber? = nil,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.startVerification, .startVerification, of: id, by: actor, key: key, seen: seen) {
            try start($0)
        }
    }

    /// - Returns: the journal's details.
    func start(_ step: DossierStep) throws -> String {
        let submissions = try SubmissionStore.all(of: step.dossier.id, step.connection)
        return "submission=\(submissions.last?.number ?? 0)"
    }

    /// Judges criteria, all of them or none. A criterion that is judged again keeps its earlier judgements; the new one counts.
    ///
    /// - Throws: ``VerificationRefusal``, ``DossierRefusal``, ``StepRefusal``.
    package func judge(
        _ drafts: [JudgementDraft],
        of id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.judge, .verifyCriterion, of: id, by: actor, key: key) { step in
            let basis = try VerificationBasis(step.dossier, step.campaign, step.plan, step.connection)
            return try judge(drafts, basis, step)
        }
    }

    /// Judges again, and alike, every criterion of which nothing changed since an earlier submission was judged.
    ///
    /// Criteria that were judged in this submission already, or whose values or evidence changed, are left to be looked at.
    ///
    /// - Throws: ``VerificationRefusal/nothingToCarry``, ``DossierRefusal``, ``StepRefusal``.
    package func carryJudgements(
        of id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.judge, .verifyCriterion, of: id, by: actor, key: key) { step in
            let basis = try VerificationBasis(step.dossier, step.campaign, step.plan, step.connection)
            let drafts = basis.carried
            guard !drafts.isEmpty else { throw VerificationRefusal.nothingToCarry }
            return try judge(drafts, basis, step)
        }
    }

    /// - Returns: the journal's details.
    func judge(
        _ drafts: [JudgementDraft],
        _ basis: VerificationBasis,
        _ step: DossierStep
    ) throws -> String {
        let id = step.dossier.id
        let drafts = try JudgementCheck(
            plan: step.plan,
            participant: step.dossier.participant,
            claims: basis.claims,
            counting: basis.sheet.final,
            today: step.today
        ).check(drafts)
        if drafts.contains(where: { !$0.rejected.isEmpty }) {
            try room.demand(
                .rejectEvidence,
                step.change,
                unit: step.dossier.participant.unit,
                campaign: step.campaign,
                hands: try UnitSide.of(id, step.connection).persons
            )
        }
        let (entry, today) = (step.change.entry, step.today)
        try JudgementStore.insert(
            drafts,
            submission: basis.submission.number,
            of: id,
            entry: entry,
            step.connection
        )
        var corrected: [ValueKey: EnteredValue] = [:]
        for draft in drafts {
            for (letter, text) in draft.corrections {
                corrected[ValueKey(draft.criterion, letter)] = EnteredValue(
                    text: text,
                    source: "thẩm định",
                    entry: entry,
                    day: today
                )
            }
        }
        try ValueStore.insert(corrected, .verified, of: id, step.connection)
        try ProgressStore.add(
            judged: Set(drafts.map(\.criterion)).subtracting(basis.judged),
            of: step.dossier,
            step.connection
        )
        return JudgementDraft.details(drafts, submission: basis.submission.number)
    }
}

extension VerificationBasis {
    /// The judgements of the submission before that hold for this one as well.
    var carried: [JudgementDraft] {
        guard let earlier else { return [] }
        return judgements.counting(in: earlier.number).sorted { $0.key < $1.key }.compactMap {
            code,
            judgement in
            guard judgement.finding != .unseen, !judged.contains(code), let claim = claims[code],
                claim.entry == judgement.seen
            else { return nil }
            return JudgementDraft(
                code,
                judgement.finding == .agreed ? .agreed : .corrected(judgement.values),
                reason: judgement.reason,
                support: judgement.support,
                rejected: judgement.rejected,
                seen: claim.entry
            )
        }
    }
}

extension JudgementDraft {
    /// What the journal says of judgements: what was found where, and a digest of every word and value.
    static func details(_ drafts: [JudgementDraft], submission: Int) -> String {
        var fields = CanonicalFields("chuan judgements 1")
        fields.add("submission", Int64(submission))
        for draft in drafts.sorted(by: { $0.criterion < $1.criterion }) { fields.add(draft) }
        let list = drafts.map { draft in
            let letters = draft.corrections.keys.sorted().joined(separator: ",")
            return draft.criterion + (letters.isEmpty ? "=agreed" : "=corrected:\(letters)")
                + (draft.rejected.isEmpty ? "" : ":rejected-evidence=\(draft.rejected.count)")
        }
        return "submission=\(submission) digest=\(fields.digest) \(list.joined(separator: " ").prefix(3_800))"
    }
}
