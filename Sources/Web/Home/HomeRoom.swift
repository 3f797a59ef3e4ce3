import Assessment
import Territory

/// The first page.
struct HomeRoom: Room {
    let site: Site

    func add(to routes: Routes) {
        routes.kept("") { [site] visit in
            let tree = try site.territory.tree(on: site.room.today)
            let page = HomePage(
                communes: tree.units(of: .commune).count,
                provinces: tree.units(of: .province).count
            )
            return site.page(page, for: visit)
        }
    }
}
