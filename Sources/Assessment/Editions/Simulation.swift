package import Evaluation

/// A criteria set tried out on the dossiers of a campaign that was assessed by another: who changes result, before anything is signed.
package struct Simulation: Sendable {
    package let campaign: Campaign
    /// The set by which the campaign was assessed.
    package let before: Plan
    package let after: Plan
    /// In the order of the rows of the report.
    package let dossiers: [Dossier]
    package let report: ImpactReport
}
