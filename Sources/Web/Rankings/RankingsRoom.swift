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
        routes.kept("rankings/:campaign", asking: ["province", "group", "sort", "page"]) { [site] visit in
            let overview = try await Self.overview(visit.part("campaign"), site)
            let lines = RankedLine.all(overview)
            let intervals = try await site.overviews.rankIntervals(overview)
            return site.page(try RankingPage(overview, lines, intervals, visit.query), for: visit)
        }
        routes.kept("rankings/:campaign/table.csv") { [site] visit in
            let overview = try await Self.overview(visit.part("campaign"), site)
            var csv = CSVText([
                "place", "place_in_province", "unit", "name", "province", "result", "decision", "best_place",
                "worst_place",
            ])
            let intervals = try await site.overviews.rankIntervals(overview)
            for line in RankedLine.all(overview) {
                let span = intervals[line.result.participant.unit]?.span
                csv.append([
                    "\(line.rank)", "\(line.rankInParent)", line.result.participant.unit,
                    line.result.participant.title, line.result.participant.parentTitle ?? "",
                    line.result.outcome.points?.fractionText ?? line.result.outcome.level.map { "\($0)" }
                        ?? line.result.outcome.title(.vi),
                    line.result.decision.act.number, span.map { "\($0.best)" } ?? "",
                    span.map { "\($0.worst)" } ?? "",
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
