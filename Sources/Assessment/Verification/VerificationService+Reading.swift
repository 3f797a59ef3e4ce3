import Criteria
import Database
import Evaluation
package import Records

extension VerificationService {
    /// A dossier with everything that verifiers see and made of it.
    ///
    /// - Parameter standings: asked for both evaluations, so that they compare with the same population.
    /// - Throws: ``StepRefusal/noSuchDossier(_:)``, ``VerificationRefusal/neverHandedIn``.
    package func verification(
        of id: Identifier<Dossier>,
        _ standings: StandingService
    ) async throws -> DossierVerification {
        try await room.database.read { connection in
            let claimed = try standings.standing(of: id, .claimed, asOf: .last, connection)
            let verified = try standings.standing(of: id, .verified, asOf: .last, connection)
            let (dossier, plan) = (claimed.dossier, claimed.standing.plan)
            let basis = try VerificationBasis(dossier, claimed.campaign, plan, connection)
            let completion = try Completion(basis, of: id, connection)
            let questions = Dictionary(
                grouping: try QuestionStore.all(of: id, connection),
                by: \.criterion
            )
            let history = Dictionary(grouping: basis.judgements, by: \.criterion)
            let criteria = plan.verifiedCriteria.compactMap { code -> CriterionVerification? in
                guard let claim = basis.claims[code], let place = plan.place(of: code) else { return nil }
                let counting = basis.counting[code]
                return CriterionVerification(
                    code: code,
                    claim: claim,
                    judgement: counting,
                    history: (history[code] ?? []).filter { $0.entry != counting?.entry }.reversed(),
                    questions: questions[code] ?? [],
                    difference: OutcomeDifference(
                        claimed: claimed.standing.outcome.outcomes[place],
                        verified: verified.standing.outcome.outcomes[place]
                    ),
                    isRequired: basis.judged.contains(code) || completion.isRequired(code)
                )
            }
            return DossierVerification(
                dossier: dossier,
                campaign: claimed.campaign,
                plan: plan,
                submission: basis.submission,
                criteria: criteria,
                whole: WholeDifference(
                    claimed: claimed.standing.outcome.whole,
                    verified: verified.standing.outcome.whole
                ),
                changes: try changes(dossier, claimed.campaign, plan, connection)
            )
        }
    }

    /// What there is to judge in a dossier, and what is left of it; evaluates nothing.
    ///
    /// - Throws: ``StepRefusal/noSuchDossier(_:)``, ``VerificationRefusal/neverHandedIn``.
    package func judgementsDue(of id: Identifier<Dossier>) async throws -> JudgementsDue {
        try await room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { throw StepRefusal.noSuchDossier(id.text) }
            let plan = try room.texts.plan(campaign.set.digest, connection)
            let basis = try VerificationBasis(dossier, campaign, plan, connection)
            let completion = try Completion(basis, of: id, connection)
            return JudgementsDue(
                claims: plan.verifiedCriteria.compactMap { basis.claims[$0] },
                judged: basis.judged,
                required: Set(plan.verifiedCriteria.filter { completion.isRequired($0) })
            )
        }
    }

    /// What a unit changed since its last submission but one, or, while it has the dossier back, since the last.
    ///
    /// - Returns: `nil` where there is nothing to compare with.
    package func changes(of id: Identifier<Dossier>) async throws -> SubmissionChanges? {
        try await room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { throw StepRefusal.noSuchDossier(id.text) }
            let plan = try room.texts.plan(campaign.set.digest, connection)
            return try changes(dossier, campaign, plan, connection)
        }
    }

    private func changes(
        _ dossier: Dossier,
        _ campaign: Campaign,
        _ plan: Plan,
        _ connection: Connection
    ) throws -> SubmissionChanges? {
        let submissions = try SubmissionStore.all(of: dossier.id, connection)
        let since = dossier.state == .returned ? submissions.last : submissions.dropLast().last
        guard let since else { return nil }
        let until = dossier.state == .returned ? EntryNumber.last : submissions.last?.entry ?? .last
        // What was handed in counted then, whatever the last day was.
        let before = try ValueStore.sheet(of: dossier.id, asOf: since.entry, lastDay: nil, connection)
        let after = try ValueStore.sheet(
            of: dossier.id,
            asOf: until,
            lastDay: dossier.lastDay(in: campaign.schedule),
            connection
        )
        let returns = try SubmissionStore.returns(of: dossier.id, connection)
        return SubmissionChanges(
            since: since.number,
            codes: plan.set.criteria.map(\.code),
            values: before.claimed.mapValues(\.text),
            after.claimed.mapValues(\.text),
            evidence: Set(try AttachmentStore.all(of: dossier.id, asOf: since.entry, connection)),
            Set(try AttachmentStore.all(of: dossier.id, asOf: until, connection)),
            reasons: returns.first { $0.entry > since.entry && $0.entry <= until }?.reasons ?? [:]
        )
    }
}
