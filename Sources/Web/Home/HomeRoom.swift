import Assessment
import Criteria
import Database
import Evaluation
import Records
import Territory

/// The first page with its map, and the map's table.
struct HomeRoom: Room {
    let site: Site

    private static let questions = ["campaign", "criterion", "province"]

    func add(to routes: Routes) {
        routes.kept("", asking: Self.questions) { [site] visit in
            let view = try await MapView.load(site, visit)
            let day = site.room.today
            let latest = try await site.room.database.read { try PublicResultStore.latest(8, on: day, $0) }
            var holding: HoldingBack?
            if let overview = view.overview, view.criterion == nil, view.province == nil {
                holding = HoldingBack(overview, try await site.overviews.standing(overview))
            }
            return site.page(HomePage(map: view, latest: latest, holding: holding), for: visit)
        }
        routes.kept("map", asking: Self.questions) { [site] visit in
            site.page(MapTablePage(map: try await MapView.load(site, visit)), for: visit)
        }
        routes.kept("map.csv", asking: Self.questions) { [site] visit in
            let view = try await MapView.load(site, visit)
            return Answer(.csv, view.csv(visit.language), keeping: .shared, fileName: "chuan-map.csv")
        }
    }
}
