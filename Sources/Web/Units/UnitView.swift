import Assessment
import Database
import Evaluation
import Quantities
import Records
import Territory

/// What is public of a unit.
struct UnitView: Sendable {
    /// A campaign in which something of the unit is public.
    struct Assessed: Sendable {
        let campaign: Campaign
        let plan: Plan
        let result: PublicResult
        /// Why it came out so, by the figures that were decided; `nil` where the criteria are not public.
        let explanation: UnitExplanation?
        /// Whether figures may be shown beside verdicts.
        let showsFigures: Bool
        /// The shortest way to the next step; `nil` where figures are not public.
        let way: GapPlan?
        let values: [ValueKey: String]
    }

    /// Another unit, and what its last public result is.
    struct Peer: Sendable {
        let unit: Unit
        let result: PublicResult?
        /// In kilometres, along a straight line; `nil` where it does not matter.
        let distance: Int?
    }

    /// A change of territory with the units on the other side.
    struct Change: Sendable {
        let transfer: Transfer
        let name: String
        let code: UnitCode
        /// A day on which that unit was in force.
        let day: CivilDate?
    }

    let unit: Unit
    /// The one whose day is asked for; the one in force today where there is one.
    let day: CivilDate
    let isInForce: Bool
    let ancestors: [Unit]
    /// Directly below: the communes of a province.
    let children: [Peer]
    /// The latest first.
    let assessed: [Assessed]
    /// Everything recognised of the unit and of those that it descends from, the latest first.
    let recognitions: [Recognition]
    let neighbours: [Peer]
    let predecessors: [Change]
    let successors: [Change]
    /// The last campaign that is public, for what stands beside peers.
    let overview: CampaignOverview?
}
