import Assessment
import Criteria
import HTML
import Quantities
import Records
import Territory

/// What can be taken away: results of campaigns, units, criteria sets.
struct OpenDataRoom: Room {
    let site: Site

    func add(to routes: Routes) {
        routes.kept("data") { [site] visit in
            let page = OpenDataPage(
                campaigns: try await site.overviews.campaigns(),
                sets: try await site.shelf.all().map { ($0.id, $0.edition, $0.title) }
            )
            return site.page(page, for: visit)
        }
        routes.kept("data/units.csv") { [site] _ in
            let tree = try await site.overviews.units().tree
            var csv = CSVText(["code", "name", "kind", "parent", "valid_from", "longitude", "latitude"])
            for unit in tree.units {
                csv.append([
                    unit.code.description, unit.name, unit.kind.rawValue, unit.parent?.description ?? "",
                    unit.validity.from?.description ?? "", unit.position.map { "\($0.longitude)" } ?? "",
                    unit.position.map { "\($0.latitude)" } ?? "",
                ])
            }
            return Answer(.csv, csv.bytes, keeping: .shared, fileName: "chuan-units.csv")
        }
    }
}
