import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// Two to five units side by side, criterion by criterion.
struct ComparePage: Page {
    private let overview: CampaignOverview
    private let results: [PublicResult]
    /// By unit, in the order of the set's criteria; `nil` where the criteria are not public.
    private let columns: [[CriterionExplanation]?]

    init(_ overview: CampaignOverview, _ results: [PublicResult], _ standing: PopulationStanding) {
        self.overview = overview
        self.results = results
        columns = results.map { result in
            standing.row(of: result.dossier).map { row in
                let evaluator = standing.evaluation.evaluator(of: row)
                return overview.plan.set.criteria.compactMap { evaluator.explanation(of: $0.code) }
            }
        }
    }

    var place: Place { .rankings }

    func title(_ frame: Frame) -> String { frame(RankingWords.side) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(
                overview.campaign.title,
                .href(frame.link(Link("/rankings").adding(overview.campaign.id.text)))
            )
        }
        h.h1(frame(RankingWords.side))
        guard results.count > 1 else {
            h.p(frame(RankingWords.chooseTwo), .class("note"))
            return
        }
        h.div(.class("scroll"), .tabindex(0), .role("region"), .label(frame(RankingWords.side))) {
            h.table {
                h.thead {
                    h.tr {
                        h.th(frame(RankingWords.criterion), .scope("col"))
                        for result in results {
                            h.th(.scope("col")) {
                                h.a(
                                    result.participant.title,
                                    .href(frame.link(Link("/units").adding(result.participant.unit)))
                                )
                            }
                        }
                    }
                }
                h.tbody {
                    h.tr {
                        h.th(frame(RankingWords.result), .scope("row"))
                        for result in results { h.td(frame.outcome(result.decision, overview.plan)) }
                    }
                    for (place, node) in overview.plan.set.criteria.enumerated() {
                        h.tr {
                            h.th("\(node.code) \(frame(node.title))", .scope("row"))
                            for unit in results.indices { write(unit, place, h, frame) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ unit: Int, _ place: Int, _ h: HTMLWriter, _ frame: Frame) {
        guard let column = columns[unit], column.indices.contains(place) else { return h.td("—") }
        let standing = CriterionStanding(column[place], next: nil, frame)
        h.td("\(standing.sign) \(frame(standing.words))", .class("st \(standing.kind.rawValue)"))
    }
}
