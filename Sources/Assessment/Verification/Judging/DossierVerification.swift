package import Evaluation

/// A dossier before the verifiers: claimed and verified side by side, criterion by criterion.
package struct DossierVerification: Sendable {
    package let dossier: Dossier
    package let campaign: Campaign
    package let plan: Plan
    package let submission: Submission
    /// Every criterion that asks the unit for values, in document order.
    package let criteria: [CriterionVerification]
    package let whole: WholeDifference
    /// What changed since the submission before; `nil` for the first.
    package let changes: SubmissionChanges?

    /// The criteria that must still be looked at.
    package var toJudge: [String] { criteria.filter { $0.isRequired && !$0.isJudged }.map(\.code) }
}
