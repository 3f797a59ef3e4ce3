package import Records

/// The last public decision on a dossier.
package struct PublicResult: Hashable, Sendable {
    package let dossier: Identifier<Dossier>
    package let campaign: Identifier<Campaign>
    package let participant: Participant
    package let decision: Decision
    package let publication: Publication

    /// The level that holds, the points or the verdict; nothing once it was revoked.
    package var outcome: DecisionOutcome { decision.outcome }
}
