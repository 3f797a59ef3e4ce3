import Territory

/// Finding a unit, and the page of each.
struct UnitsRoom: Room {
    let site: Site

    /// More would be no help to anybody.
    private static let most = 60

    func add(to routes: Routes) {
        routes.kept("units", asking: ["q"]) { [site] visit in
            let sought = visit.query.trimmed("q") ?? ""
            guard sought.utf8.count <= 400 else { throw RequestFault.malformedAddress(part: sought) }
            let (tree, index) = try await site.overviews.units()
            let found = sought.isEmpty ? [] : index.units(sought, upTo: Self.most + 1)
            let provinces = sought.isEmpty ? tree.units(of: .province) : []
            let page = SearchPage(
                sought: sought,
                found: found.prefix(Self.most).map { FoundUnit($0, tree) },
                provinces: provinces.sorted { NameOrder($0.name) < NameOrder($1.name) }
                    .map { FoundUnit($0, tree) },
                isCut: found.count > Self.most
            )
            return site.page(page, for: visit)
        }
        routes.kept("units/:code", asking: ["day"]) { [site] visit in
            let view = try await UnitView.load(site, code: visit.part("code"), on: visit.query.trimmed("day"))
            return site.page(UnitPage(view: view), for: visit)
        }
        routes.kept("units/:code/data.json") { [site] visit in
            let view = try await UnitView.load(site, code: visit.part("code"), on: nil)
            return Answer(.json, UnitData(view: view).json, keeping: .shared)
        }
        routes.kept("units/:code/data.csv") { [site] visit in
            let view = try await UnitView.load(site, code: visit.part("code"), on: nil)
            let name = "chuan-\(view.unit.code).csv"
            return Answer(.csv, UnitData(view: view).csv, keeping: .shared, fileName: name)
        }
    }
}
