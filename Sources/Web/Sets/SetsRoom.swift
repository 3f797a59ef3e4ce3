import Assessment
import Criteria
import CriteriaFiles
import HTML
import Records

/// Criteria sets, their criteria, the readings of contradictory places, differences between sets.
struct SetsRoom: Room {
    let site: Site

    func add(to routes: Routes) {
        routes.kept("sets") { [site] visit in
            site.page(SetsPage(sets: try await site.shelf.all()), for: visit)
        }
        routes.kept("sets/differences", asking: ["from", "to"]) { [site] visit in
            let sets = try await site.shelf.all()
            guard let from = visit.query.trimmed("from"), let to = visit.query.trimmed("to") else {
                return site.page(DifferencesPage(sets: sets, from: nil, to: nil), for: visit)
            }
            let page = DifferencesPage(
                sets: sets,
                from: try await site.shelf.set(named: from),
                to: try await site.shelf.set(named: to)
            )
            return site.page(page, for: visit)
        }
        routes.kept("sets/:id/:edition") { [site] visit in
            let set = try await site.shelf.set(visit.part("id"), visit.part("edition"))
            let edition = try await site.published(set.id, set.edition)
            return site.page(SetPage(set: set, edition: edition), for: visit)
        }
        routes.kept("sets/:id/:edition/set.yaml") { [site] visit in
            let set = try await site.shelf.set(visit.part("id"), visit.part("edition"))
            let name = "\(set.id)-\(set.edition).yaml"
            return Answer(.text, Array(CriteriaWriter.yaml(set).utf8), keeping: .shared, fileName: name)
        }
        routes.kept("sets/:id/:edition/:code") { [site] visit in
            let set = try await site.shelf.set(visit.part("id"), visit.part("edition"))
            let code = try visit.part("code")
            guard let place = set.criteria.firstIndex(where: { $0.code == code }) else {
                throw RequestFault.notFound
            }
            let campaign = try await site.overviews.campaigns().first { $0.set.id == set.id }
            return site.page(CriterionPage(set: set, place: place, campaign: campaign?.id), for: visit)
        }
    }
}
