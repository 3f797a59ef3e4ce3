import Assessment
import Database
import Records

/// Checking a recognition by the number of its decision or by its digest.
struct CheckRoom: Room {
    let site: Site

    private static let most = 200

    func add(to routes: Routes) {
        routes.kept("check", asking: ["q"]) { [site] visit in
            guard let sought = visit.query.trimmed("q") else {
                return site.page(CheckPage(sought: "", found: []), for: visit)
            }
            let day = site.room.today
            let found = try await site.room.database.read { connection in
                try PublicResultStore.find(
                    number: sought,
                    digest: Digest(sought.lowercased()),
                    on: day,
                    upTo: Self.most,
                    connection
                ).map { result in
                    let last = try PublicResultStore.all(ofUnit: result.participant.unit, on: day, connection)
                        .first { $0.dossier == result.dossier }
                    return CheckedDecision(
                        result: result,
                        campaign: try CampaignStore.find(result.campaign, connection)?.title ?? "",
                        replacedBy: last?.decision.id == result.decision.id ? nil : last?.decision,
                        holds: result.decision.holds(on: day)
                    )
                }
            }
            return site.page(CheckPage(sought: sought, found: found), for: visit)
        }
    }
}
