import Assessment
import Database
import HTML
import Records

/// What whoever is signed in has to do.
struct WorkRoom: Room {
    let site: Site

    func add(to routes: Routes) {
        routes.get("work") { [site] visit in
            let person = try visit.signedIn()
            let list = try await WorklistService(site.room).worklist(for: person.actor)
            let now = site.room.ledger.clock.now()
            let standing = try await site.room.database.read { [access = site.room.access] connection in
                try access.permissions?.standing(of: person.actor, at: now, connection)
            }
            // Nothing waits for whoever must first choose a password, and that is what the person is to know.
            if let refusal = standing?.refusal(of: .listAccounts, on: .everything),
                refusal == .passwordToBeChanged
            {
                throw refusal
            }
            let page = WorkPage(list: list, doors: WorkDoor.open(to: standing), today: site.room.today)
            return site.personalPage(page, for: visit)
        }
        routes.get("work/:campaign") { [site] visit in
            let person = try visit.signedIn()
            guard let id = Identifier<Campaign>(try visit.part("campaign")) else {
                throw RequestFault.notFound
            }
            let found = try await WorklistService(site.room).dossiers(in: id, for: person.actor)
            let page = OwnDossiersPage(campaign: found.campaign, dossiers: found.dossiers)
            return site.personalPage(page, for: visit)
        }
    }
}
