import Assessment
import Criteria
import Database
import HTML
import Quantities
import Records

/// Reading the journal, and holding every entry of it against its digest.
struct JournalPages {
    let site: Site
    let accounts: Accounts

    /// So many on one page.
    private static let length = 100

    func add(to routes: Routes) {
        routes.get("administration/journal") { [site, accounts] visit in
            let actor = try visit.signedIn().actor
            let page = try await Self.page(visit.query, actor, site, accounts)
            return site.personalPage(page, for: visit)
        }
        routes.get("administration/journal/check") { [site, accounts] visit in
            try await Self.demand(try visit.signedIn().actor, site, accounts)
            return site.personalPage(JournalCheckPage(report: nil, form: site.freshForm), for: visit)
        }
        routes.post("administration/journal/check") { [site, accounts] visit in
            // Reads everything and changes nothing, so it has no key; by a form, so that no link starts it.
            try await Self.demand(try visit.signedIn().actor, site, accounts)
            _ = try await visit.form()
            let report = try await JournalVerifier().verify(site.room.database)
            return site.personalPage(JournalCheckPage(report: report, form: site.freshForm), for: visit)
        }
    }

    private static func demand(_ actor: Actor, _ site: Site, _ accounts: Accounts) async throws {
        let now = site.room.ledger.clock.now()
        try await site.room.database.read { try demand(actor, at: now, accounts, $0) }
    }

    /// - Throws: ``Refusal``
    private static func demand(
        _ actor: Actor,
        at now: Instant,
        _ accounts: Accounts,
        _ connection: Connection
    ) throws {
        let standing = try accounts.permissions.standing(of: actor, at: now, connection)
        if let refusal = standing.refusal(of: .readJournal, on: .everything) { throw refusal }
    }

    private static func page(
        _ query: Fields,
        _ actor: Actor,
        _ site: Site,
        _ accounts: Accounts
    ) async throws -> JournalPage {
        var filter = JournalFilter()
        var faults: [FieldFault] = []
        filter.action = query.trimmed("action").flatMap { Action(rawValue: $0) }
        filter.subject = query.trimmed("subject")
        do throws(DeskFault) {
            filter.from = try query.day("from").map { Instant(startOf: $0) }
            filter.until = try query.day("until").map {
                Instant(startOf: $0).adding(milliseconds: 86_400_000)
            }
        } catch {
            faults.append(FieldFault(error.field, error.text))
        }
        let after = query.trimmed("after").flatMap { Int64($0) }.map { EntryNumber(rawValue: $0) }
        let (now, wanted) = (site.room.ledger.clock.now(), filter)
        let (listing, names) = try await site.room.database.read { connection in
            try demand(actor, at: now, accounts, connection)
            let listing = try Journal.list(wanted, after: after, count: length, connection)
            var names: [Identifier<Person>: String] = [:]
            for entry in listing.entries {
                guard case .person(let person) = entry.actor, names[person] == nil else { continue }
                names[person] = try AccountNames.name(of: person, connection) ?? person.text
            }
            return (listing, names)
        }
        return JournalPage(listing: listing, names: names, query: query, faults: faults)
    }
}
