import Records

/// One criterion of a dossier before the verifiers: what is claimed, what they made of it, and what that changes.
package struct CriterionVerification: Sendable {
    package let code: String
    package let claim: CriterionClaim
    /// The judgement of this submission that counts.
    package let judgement: Judgement?
    /// Earlier ones, the latest first.
    package let history: [Judgement]
    package let questions: [Question]
    /// Claimed and verified, each by the evaluator.
    package let difference: OutcomeDifference
    /// Whether somebody must look at it before the verification can end: always, unless a sample covers it and did not draw it.
    package let isRequired: Bool

    /// Whether somebody looked at it.
    package var isJudged: Bool { judgement.map { $0.finding != .unseen } ?? false }

    /// Evidence of the claim that is not accepted, with the reason.
    package var rejectedEvidence: [String: String] { judgement?.rejected ?? [:] }

    /// Claimed and verified text of each letter that the verifiers changed.
    package var corrections: [(letter: String, claimed: String, verified: String)] {
        (judgement?.values ?? [:]).sorted { $0.key < $1.key }.map { letter, text in
            (letter, claim.values[letter]?.text ?? "", text)
        }
    }
}
