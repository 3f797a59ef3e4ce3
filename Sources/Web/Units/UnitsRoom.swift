import Assessment
import Territory

/// Finding a unit, and the page of each.
struct UnitsRoom: Room {
    let site: Site

    func add(to routes: Routes) {
        routes.kept("units", asking: ["q"]) { [site] visit in
            let sought = visit.query.trimmed("q") ?? ""
            let tree = try site.territory.tree(on: site.room.today)
            var found: [Unit] = []
            if !sought.isEmpty { found = (try? tree.units(named: sought)) ?? [] }
            return site.page(SearchPage(sought: sought, found: found.map { FoundUnit($0, tree) }), for: visit)
        }
    }
}
