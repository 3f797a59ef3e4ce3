/// What verifiers have before them in one dossier, without any evaluation: what is claimed, and what is left to judge.
package struct JudgementsDue: Sendable {
    /// Of every criterion that asks the unit for values, in document order.
    package let claims: [CriterionClaim]
    /// The criteria that somebody looked at in this submission.
    package let judged: Set<String>
    /// The criteria that must be looked at before the verification can end.
    package let required: Set<String>

    package var toJudge: [CriterionClaim] {
        claims.filter { required.contains($0.criterion) && !judged.contains($0.criterion) }
    }

    package var notJudged: [CriterionClaim] { claims.filter { !judged.contains($0.criterion) } }
}
