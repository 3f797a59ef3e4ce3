import Assessment
import Criteria
import Evaluation
import HTML
import Records
import Territory

/// Rankings of campaigns, and units side by side.
struct RankingsRoom: Room {
    let site: Site

    func add(to routes: Routes) {
        routes.kept("rankings") { [site] visit in
            site.page(CampaignsPage(campaigns: try await site.overviews.campaigns()), for: visit)
        }
        routes.kept("rankings/:campaign", asking: ["province", "sort", "page"]) { [site] visit in
            let overview = try await Self.overview(visit.part("campaign"), site)
            let lines = RankedLine.all(overview)
            return site.page(try RankingPage(overview, lines, visit.query), for: visit)
        }
        routes.kept("rankings/:campaign/table.csv") { [site] visit in
            let overview = try await Self.overview(visit.part("campaign"), site)
            var csv = CSVText([
                "place", "place_in_province", "unit", "name", "province", "result", "decision",
            ])
            for line in RankedLine.all(overview) {
                csv.append([
                    "\(line.rank)", "\(line.rankInParent)", line.result.participant.unit,
                    line.result.participant.title, line.result.participant.parentTitle ?? "",
                    line.result.outcome.points?.fractionText ?? line.result.outcome.level.map { "\($0)" }
                        ?? line.result.outcome.title(.vi),
                    line.result.decision.act.number,
                ])
            }
            return Answer(.csv, csv.bytes, keeping: .shared, fileName: "chuan-ranking.csv")
        }
        routes.kept("compare", asking: ["campaign", "unit"]) { [site] visit in
            guard let text = visit.query.trimmed("campaign") else { throw RequestFault.notFound }
            let overview = try await Self.overview(text, site)
            let units = visit.query.values("unit").prefix(5)
            let results = try units.map { unit in
                guard let result = overview.result(of: unit) else {
                    throw RequestFault.malformedAddress(part: unit)
                }
                return result
            }
            let standing = try await site.overviews.standing(overview)
            return site.page(ComparePage(overview, Array(results), standing), for: visit)
        }
    }

    private static func overview(_ text: String, _ site: Site) async throws -> CampaignOverview {
        guard let id = Identifier<Campaign>(text), let overview = try await site.overviews.overview(of: id)
        else {
            throw RequestFault.notFound
        }
        return overview
    }
}
