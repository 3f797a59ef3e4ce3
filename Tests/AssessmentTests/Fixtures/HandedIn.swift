import Assessment
import Criteria
import Database
import Evaluation
import Records
import Testing

extension TestRoom {
    var verification: VerificationService { VerificationService(room) }
    var progress: ProgressService { ProgressService(room) }

    /// A campaign whose dossiers are handed in with these values, by unit, and being verified.
    ///
    /// - Returns: the campaign and its dossiers in the order of their units.
    func verifying(
        _ plan: CampaignPlan,
        _ values: [String: [ValueKey: String]],
        evidence: [String: [AttachedEvidence]] = [:]
    ) async throws -> (campaign: Identifier<Campaign>, dossiers: [Identifier<Dossier>]) {
        let campaign = try await campaigns.open(plan, by: person(9))
        let all = try await room.database.read { try DossierStore.all(in: campaign, $0) }
        for dossier in all {
            guard let entered = values[dossier.participant.unit] else { continue }
            if plan.procedure.hasRegistration {
                _ = try await dossiers.register(
                    dossier.id,
                    level: plan.plan.set.levels.isEmpty ? nil : 1,
                    by: person(1)
                )
            }
            _ = try await dossiers.save(entered, source: "điều tra", in: dossier.id, by: person(1))
            for item in evidence[dossier.participant.unit] ?? [] {
                _ = try await dossiers.attach(item, to: dossier.id, by: person(1))
            }
            _ = try await dossiers.submit(dossier.id, by: person(1))
            _ = try await verification.start(dossier.id, by: person(2))
        }
        return (campaign, all.map(\.id))
    }

    func look(_ dossier: Identifier<Dossier>) async throws -> DossierVerification {
        try await verification.verification(of: dossier, StandingService(room))
    }

    /// The entry of what is claimed under a criterion now.
    func claimed(_ criterion: String, of dossier: Identifier<Dossier>) async throws -> EntryNumber {
        try #require(try await look(dossier).criteria.first { $0.code == criterion }).claim.entry
    }

    /// Agrees with everything that still has to be judged.
    func agreeWithAll(_ dossier: Identifier<Dossier>) async throws {
        let seen = try await look(dossier)
        let drafts = seen.criteria.filter { !$0.isJudged }.map {
            JudgementDraft($0.code, .agreed, seen: $0.claim.entry)
        }
        _ = try await verification.judge(drafts, of: dossier, by: person(2))
    }

    func state(of dossier: Identifier<Dossier>) async throws -> DossierState? {
        try await room.database.read { try DossierStore.find(dossier, $0)?.state }
    }
}
