package import Evaluation

/// What the results lead to, for the authority to sign or to depart from with reasons.
package struct DecisionDraft: Sendable {
    package let dossier: Dossier
    package let campaign: Campaign
    /// What the figures and the council lead to.
    package let proposal: DecisionOutcome
    /// What the figures alone came to.
    package let evaluated: UnitOutcome
    /// `nil` where the procedure has no council.
    package let council: VoteResult?
    /// In Vietnamese, as a decision lists them.
    package let legalBasis: [String]
    /// Why the proposal is what it is; what must be said where it is less than the figures reach.
    package let reasons: String
    /// The articles of the decision, in Vietnamese.
    package let articles: [String]
    /// What hinders a decision for now.
    package let obstacle: DecisionRefusal?
}
