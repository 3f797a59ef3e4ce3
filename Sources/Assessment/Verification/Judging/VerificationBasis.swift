import Database
import Evaluation
import Quantities
import Records

/// What is known of one dossier's verification within a transaction.
struct VerificationBasis {
    let submission: Submission
    /// The one before, if there is one.
    let earlier: Submission?
    let sheet: DossierSheet
    let claims: [String: CriterionClaim]
    /// All judgements, the earliest first.
    let judgements: [Judgement]
    /// Those of the current submission that count, by criterion.
    let counting: [String: Judgement]

    /// - Throws: ``VerificationRefusal/neverHandedIn``.
    init(_ dossier: Dossier, _ campaign: Campaign, _ plan: Plan, _ connection: Connection) throws {
        let submissions = try SubmissionStore.all(of: dossier.id, connection)
        guard let last = submissions.last else { throw VerificationRefusal.neverHandedIn }
        submission = last
        earlier = submissions.dropLast().last
        sheet = try ValueStore.sheet(
            of: dossier.id,
            lastDay: dossier.lastDay(in: campaign.schedule),
            connection
        )
        claims = CriterionClaim.all(
            plan.verifiedCriteria,
            sheet.claimed,
            try AttachmentStore.all(of: dossier.id, connection),
            lastChanges: try AttachmentStore.lastChanges(of: dossier.id, connection)
        )
        judgements = try JudgementStore.all(of: dossier.id, connection)
        counting = judgements.counting(in: last.number)
    }

    /// The criteria that somebody looked at.
    var judged: Set<String> { Set(counting.filter { $0.value.finding != .unseen }.keys) }
}
