import Assessment
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Synchronization
import Territory
import TestDatabases
import Web
import WebClient

/// A server over a small territory and an empty database, with a client to ask it.
struct PublicSite: Sendable {
    let site: Site
    let room: AssessmentRoom
    let port: Int
    let client: WebClient

    /// Asks for a path.
    func get(_ path: String, _ headers: [WebHeader] = []) async throws -> WebResponse {
        try await send(.get, path, headers)
    }

    func send(
        _ method: WebRequest.Method,
        _ path: String,
        _ headers: [WebHeader] = [],
        body: [UInt8] = []
    ) async throws -> WebResponse {
        let url = known(WebURL("http://127.0.0.1:\(port)\(path)"))
        return try await client.send(WebRequest(method, url, headers: headers, body: body))
    }

    func text(_ path: String) async throws -> String {
        String(decoding: try await get(path).body, as: UTF8.self)
    }
}

/// One province with three communes, of which one came out of another.
enum TestTerritory {
    static let today = known(CivilDate("2026-07-05"))

    static func made() -> Territory {
        func unit(
            _ code: String,
            _ name: String,
            _ kind: UnitKind,
            _ parent: String?,
            from: String? = "2025-07-01",
            until: String? = nil,
            at position: (Double, Double)? = nil
        ) -> Unit {
            Unit(
                code: known(UnitCode(code)),
                name: name,
                kind: kind,
                parent: parent.map { known(UnitCode($0)) },
                validity: known(UnitPeriod(from: from.map(day), until: until.map(day))),
                position: position.map { known(Position(longitude: $0.0, latitude: $0.1)) }
            )
        }
        let split = Transfer(
            day: day("2025-07-01"),
            old: known(UnitCode("25004")),
            new: known(UnitCode("25001")),
            kind: .whole,
            area: .all,
            people: .all
        )
        return Territory(
            firstDay: day("2020-01-01"),
            units: [
                unit("25", "Thí Dụ", .province, nil, from: nil),
                unit("25001", "Hòa An", .commune, "25", at: (105.1, 21.3)),
                unit("25002", "Đông Đô", .ward, "25", at: (105.2, 21.35)),
                unit("25003", "Hoàng Sa", .specialZone, "25", at: (112.1, 16.5)),
                unit("25004", "Bình Minh", .commune, "25", from: nil, until: "2025-07-01"),
            ],
            transfers: [split]
        )
    }

    static func day(_ text: String) -> CivilDate { known(CivilDate(text)) }
}

/// Runs a server for a test and stops it afterwards.
func withSite(
    _ engine: Engine = .sqlite,
    limits: WebLimits = WebLimits(),
    isDemo: Bool = false,
    _ body: @escaping @Sendable (PublicSite) async throws -> Void
) async throws {
    let place = try TestDatabase(engine)
    let database = try await Database(place.url)
    let migrator = try Migrator(
        RecordsSchema.migrations + AssessmentSchema.migrations,
        digest: SHA256Stream.self
    )
    _ = try await migrator.migrate(database, now: "2026-01-01T00:00:00.000Z", program: "test")
    let now = known(Instant("2026-07-05T02:00:00.000Z"))
    let ledger = Ledger(database, clock: Clock { now })
    let territory = TestTerritory.made()
    let room = AssessmentRoom(ledger, calendar: try TestDays.calendar(), access: .open)
    let site = Site(
        room,
        territory,
        sessions: Sessions(Accounts(ledger, Permissions(territory))),
        key: known(SecretKey(bytes: [UInt8](repeating: 7, count: 32))),
        assets: Assets(folder: PublicFolder.found()),
        settings: SiteSettings(isDemo: isDemo)
    )
    let client = try WebClient(WebClientOptions(timeout: .seconds(300)))
    let server = WebServer(site, rooms: Rooms.all(site) + [TestPages()], limits: limits)
    let (ports, tell) = AsyncStream.makeStream(of: Int.self)
    let result = await withTaskGroup(of: Result<Void, any Error>?.self) { group in
        group.addTask {
            do {
                try await server.run(host: "127.0.0.1", port: 0) { port in tell.yield(port) }
                return nil
            } catch { return .failure(error) }
        }
        group.addTask {
            for await port in ports {
                do {
                    try await body(PublicSite(site: site, room: room, port: port, client: client))
                    return .success(())
                } catch { return .failure(error) }
            }
            return nil
        }
        var first: Result<Void, any Error>?
        while first == nil, let next = await group.next() { first = next }
        group.cancelAll()
        return first
    }
    await client.close()
    await database.close()
    withExtendedLifetime(place) {}
    try result?.get()
}

/// Pages that tests need and nobody else: a form, a failure, a refusal.
struct TestPages: Room {
    struct Failure: Error {}

    func add(to routes: Routes) {
        routes.post("test/form") { visit in
            let form = try await visit.form(upTo: 1_000)
            return Answer(.text, Array((form["a"] ?? "-").utf8))
        }
        routes.get("test/failure") { _ in throw Failure() }
        routes.get("api/test/failure") { _ in throw Failure() }
        routes.get("test/refusal") { _ in throw StepRefusal.noSuchDossier("X") }
    }
}

enum TestDays {
    static func calendar() throws -> WorkingCalendar {
        let occasion = HolidayOccasion(
            name: "Quốc khánh",
            english: "National Day",
            days: 2,
            years: 2021...2199,
            source: "luật"
        )
        let days = ["2026-09-02", "2026-09-03"].map {
            ListedDay(day: TestTerritory.day($0), kind: .holiday, occasion: occasion.name, source: "luật")
        }
        return try WorkingCalendar(days: days, occasions: [occasion])
    }
}
