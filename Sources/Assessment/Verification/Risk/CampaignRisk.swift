package import Criteria
package import Evaluation
package import Records

/// Where to look first in a campaign, with the dossiers that the rows of the list stand for.
package struct CampaignRisk: Sendable {
    package let campaign: Campaign
    /// By row.
    package let dossiers: [Dossier]
    package let list: RiskList
    /// Everything known up to this entry was looked at.
    package let upTo: EntryNumber

    package var plan: Plan { list.population.evaluation.plan }

    /// The criterion of an item; `nil` for a dossier as a whole.
    package func criterion(of item: RiskItem) -> Node? { item.place.map { plan.nodes[$0].node } }

    /// Why an item should be looked at first, one line each.
    package func reasons(for item: RiskItem) -> [Text] {
        item.findings.map { finding in
            let text = finding.sign.text
            return Text(vi: "nên xem trước: \(text.vi)", en: "to look at first: \(text(.en))")
        }
    }

    /// Dossiers that a draw is made from by what the list says of them.
    package var strata: RiskStrata { RiskStrata(list) }
}
