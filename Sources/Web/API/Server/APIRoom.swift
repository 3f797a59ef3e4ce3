import Criteria
import HTML

/// The interface for programs, its document, and a page that shows both to people.
package struct APIRoom: Room {
    let services: APIServices

    package init(_ services: APIServices) { self.services = services }

    package func add(to routes: Routes) {
        routes.machine(Endpoints.all, services)
        let site = services.site
        TokensRoom(services: services).add(to: routes)
        routes.kept("api") { visit in site.page(APIPageForPeople(endpoints: Endpoints.all), for: visit) }
    }
}
