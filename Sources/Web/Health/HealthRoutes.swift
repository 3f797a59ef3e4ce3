import Assessment
import Database
import Hummingbird
import Records

/// Whether the server lives, whether it can work, and what it counts: for whoever runs it.
struct HealthRoutes {
    let site: Site
    let limits: WebLimits
    let metrics: Metrics

    func add(to router: Router<WebContext>) {
        router.get("health/live") { request, _ in
            HealthRoutes.state("live", 200).response(to: request.headers)
        }
        router.get("health/ready") { [site] request, _ in
            let isReady = await HealthRoutes.canWork(site)
            var answer = HealthRoutes.state(isReady ? "ready" : "not-ready", isReady ? 200 : 503)
            if !isReady { answer.headers.append(("Retry-After", "5")) }
            return answer.response(to: request.headers)
        }
        router.get("metrics") { [self] request, context in
            guard mayRead(request, context) else { throw RequestFault.notFound }
            let ledger = site.room.ledger
            let head = try await ledger.database.read { try JournalHead.read($0).number }
            let text = metrics.text([
                ("chuan_journal_entries", "The last entry of the journal.", Int(head.rawValue)),
                ("chuan_commands_waiting", "Commands that wait for a transaction.", ledger.waiting),
                (
                    "chuan_database_connections", "The most connections to the database.",
                    ledger.database.options.connections
                ),
                ("chuan_kept_pages_bytes", "Memory of answers that are kept.", await site.kept.bytes),
            ])
            return Answer(.text, Array(text.utf8)).response(to: request.headers)
        }
    }

    private static func state(_ word: String, _ status: Int) -> Answer {
        Answer(
            .json,
            JSONWriter.bytes { json in json.object { json.member("status", word) } },
            status: status
        )
    }

    private static func canWork(_ site: Site) async -> Bool {
        do {
            return try await site.isReady()
        } catch {
            return false
        }
    }

    private func mayRead(_ request: Request, _ context: WebContext) -> Bool {
        switch limits.metrics {
        case .nobody: return false
        case .thisMachine:
            let isForwarded = HeaderField.Name("X-Forwarded-For").map { request.headers[$0] != nil } ?? false
            return ["127.0.0.1", "::1"].contains(context.address ?? "") && !isForwarded
        case .holder(let word):
            let given = Array((request.headers[.authorization] ?? "").utf8)
            return SameBytes.hold(given, Array("Bearer \(word)".utf8))
        }
    }
}
