import Assessment
import Database
import Quantities
import Records
import Synchronization
import Territory
import TestDatabases
import Testing
import Web
import WebClient

/// A whole site at a port of its own, over an empty database of either engine.
struct TestSite: Sendable {
    static let password = "ba con mèo ngồi trên mái"
    static let shell = Actor(.operatorOfTheMachine, from: Origin(.command, address: "someone"))

    let site: Site
    let accounts: Accounts
    let passwords: Passwords
    let factors: SecondFactors
    let signIn: SignIn
    let key: SecretKey
    let time: TestTime
    let origin: String
    let client: WebClient

    var room: AssessmentRoom { site.room }
    var browser: Browser { Browser(origin, client) }

    /// Gives a test a site that listens, and ends it afterwards.
    ///
    /// - Parameter providers: the providers of sign-in, made of what the site signs in with.
    static func run(
        _ engine: Engine,
        on day: String = "2026-07-05",
        limits: WebLimits = WebLimits(),
        providers: @Sendable (SignIn, Accounts, SecretKey, Clock) throws -> [Doors.Provider] = { _, _, _, _ in
            []
        },
        _ test: (TestSite) async throws -> Void
    ) async throws {
        let place = try TestDatabase(engine)
        let database = try await Database(place.url)
        do {
            let time = TestTime(day)
            _ = try await Migrator(
                RecordsSchema.migrations + AssessmentSchema.migrations,
                digest: SHA256Stream.self
            ).migrate(database, now: "2026-01-01T00:00:00.000Z", program: "test")
            let territory = TestLand.territory()
            let permissions = Permissions(territory)
            let ledger = Ledger(database, clock: time.clock)
            let accounts = Accounts(ledger, permissions)
            let key = try #require(SecretKey(bytes: [UInt8](repeating: 7, count: 32)))
            let cheap = try #require(ScryptParameters(roundsLog2: 4, blockSize: 1, parallelism: 1))
            let hasher = PasswordHasher(cheap)
            let signIn = SignIn(accounts, hasher, key)
            let rules = PasswordRules(PasswordBlocklist("123456\nmatkhau\nkhongaibiet"))
            let folder = try TestFolder()
            defer { withExtendedLifetime(folder) {} }
            let site = Site(
                AssessmentRoom(ledger, calendar: try TestLand.calendar(), access: Access(permissions)),
                territory,
                sessions: Sessions(accounts),
                key: key,
                assets: Assets(folder: PublicFolder.found()),
                evidence: EvidenceService(
                    ledger,
                    try EvidenceFolder(folder.path),
                    access: EvidenceAccess(permissions)
                ),
                doors: Doors(
                    accounts,
                    signIn,
                    hasher,
                    rules,
                    key,
                    providers: try providers(signIn, accounts, key, time.clock)
                )
            )
            let client = try WebClient(WebClientOptions(timeout: .seconds(300)))
            let server = WebServer(site, rooms: Rooms.all(site), limits: limits)
            let port = Mutex(0)
            let (listening, heard) = AsyncStream<Int>.makeStream()
            let running = Task {
                try await server.run(host: "127.0.0.1", port: 0) { heard.yield($0) }
            }
            for await found in listening {
                port.withLock { $0 = found }
                break
            }
            do {
                try await test(
                    TestSite(
                        site: site,
                        accounts: accounts,
                        passwords: Passwords(accounts, hasher, rules),
                        factors: SecondFactors(accounts, key),
                        signIn: signIn,
                        key: key,
                        time: time,
                        origin: "http://127.0.0.1:\(port.withLock { $0 })",
                        client: client
                    )
                )
            } catch {
                running.cancel()
                _ = await running.result
                await client.close()
                throw error
            }
            running.cancel()
            _ = await running.result
            await client.close()
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        withExtendedLifetime(place) {}
    }

    // MARK: - People

    func body(_ name: String, at unit: String? = nil) async throws -> Identifier<Body> {
        try await accounts.addBody(
            try #require(BodyName(name)),
            .department,
            at: unit.map { TestLand.dated($0) },
            by: TestSite.shell
        )
    }

    /// An account with the usual password and these roles.
    @discardableResult
    func person(
        _ login: String,
        of body: Identifier<Body>,
        _ grants: NewGrant...
    ) async throws -> Identifier<Person> {
        let person = try await accounts.create(
            try #require(Login(login)),
            AccountDetails(name: try #require(PersonName("Người \(login)"))),
            of: body,
            by: TestSite.shell
        )
        for grant in grants { _ = try await accounts.grant(grant, to: person, by: TestSite.shell) }
        let link = try await passwords.issueLink(for: person, by: TestSite.shell)
        _ = try await passwords.choose(
            Password(TestSite.password),
            by: link.token,
            from: Origin(.page)
        )
        return person
    }

    /// A browser in which somebody has signed in.
    func signedIn(_ login: String) async throws -> Browser {
        let browser = browser
        let seen = try await browser.post("/sign-in", [("login", login), ("password", TestSite.password)])
        try #require(seen.status == 303, "\(seen.text)")
        return browser
    }
}
