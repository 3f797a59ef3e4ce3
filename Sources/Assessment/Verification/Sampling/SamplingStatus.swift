package import Records

/// How far a sample has come.
package struct SamplingStatus: Hashable, Sendable {
    /// A drawn item that has to be looked at and was not.
    package struct Item: Hashable, Sendable {
        package let dossier: Identifier<Dossier>
        /// `nil` for the whole dossier.
        package let criterion: String?
        package let stratum: SampleStratum
        package let place: Int
    }

    package let sampling: Sampling
    package let strata: [SampleStratum: StratumStatus]
    /// What is left to look at, by stratum and lot.
    package let toLookAt: [Item]
    /// Of these, what lies in dossiers whose verification has ended already: they must be resumed (``VerificationService/resume``).
    package let toResume: [Item]

    package var isComplete: Bool { toLookAt.isEmpty }
}
