import Records

/// A decision evaluated again with everything as it was known when it was recorded.
package struct Rerun: Sendable {
    package let decision: Decision
    /// What came out when it was decided, and what comes out now.
    package let kept: DecisionBasis
    package let found: DecisionBasis
    /// The evaluation of now, ready to be explained.
    package let standing: DossierStanding

    package var differences: Set<DecisionBasis.Part> { kept.differences(from: found) }

    /// Whether the decision is the one that was recorded, and the same comes out, to the last digit.
    package var isEqual: Bool { decision.isWhole && differences.isEmpty }
}
