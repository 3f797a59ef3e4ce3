import Database
import OpenID
import Quantities
import Records
import Synchronization
import Territory
import TestDatabases
import Testing
import WebClient

/// An empty set of records with one person, and sign-in by a provider over it.
struct SignInOffice: Sendable {
    let accounts: Accounts
    let signIn: SignIn
    let identities: Identities
    let sessions: Sessions
    let person: Identifier<Person>
    let key: SecretKey

    static let shell = Actor(.operatorOfTheMachine, from: Origin(.command))

    var actor: Actor { Actor(.person(person), from: Origin(.page)) }
    var visitor: Visitor { Visitor(Origin(.page, address: "192.0.2.7"), agent: "Test/1") }

    static func run(_ engine: Engine, clock: Clock, _ test: (SignInOffice) async throws -> Void) async throws
    {
        let place = try TestDatabase(engine)
        let database = try await Database(place.url)
        do {
            let migrator = try Migrator(RecordsSchema.migrations, digest: SHA256Stream.self)
            _ = try await migrator.migrate(database, now: clock.now().description, program: "test")
            try await test(SignInOffice(Ledger(database, clock: clock)))
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        withExtendedLifetime(place) {}
    }

    private init(_ ledger: Ledger) async throws {
        let first = try #require(CivilDate("2024-01-01"))
        let nowhere = Territory(firstDay: first, units: [], transfers: [])
        accounts = Accounts(ledger, Permissions(nowhere))
        key = try #require(SecretKey(bytes: [UInt8](repeating: 7, count: 32)))
        signIn = SignIn(accounts, PasswordHasher(), key)
        identities = Identities(accounts)
        sessions = Sessions(accounts)
        let body = try await accounts.addBody(
            try #require(BodyName("Sở Thí Dụ")),
            .department,
            at: nil,
            by: SignInOffice.shell
        )
        person = try await accounts.create(
            try #require(Login("thi.du")),
            AccountDetails(name: try #require(PersonName("Thí Dụ"))),
            of: body,
            by: SignInOffice.shell
        )
    }

    /// Sign-in by a provider, as the server would have it.
    func openID(_ provider: OpenIDProvider, _ web: any WebTransport, clock: Clock) -> OpenIDSignIn {
        OpenIDSignIn(provider, web, signIn, identities, key, clock: clock)
    }

    /// Another account.
    func anotherPerson(_ login: String) async throws -> Identifier<Person> {
        let body = try #require(try await accounts.bodies(by: SignInOffice.shell).first)
        return try await accounts.create(
            try #require(Login(login)),
            AccountDetails(name: try #require(PersonName(login))),
            of: body.id,
            by: SignInOffice.shell
        )
    }
}

/// A clock that stands still until it is told otherwise.
final class MovedTime: Sendable {
    private let current: Mutex<Instant>

    init(_ text: String = "2026-11-21T01:00:00.000Z") throws {
        current = Mutex(try #require(Instant(text)))
    }

    var now: Instant { current.withLock { $0 } }
    var clock: Clock { Clock { self.now } }
    var seconds: Int64 { now.milliseconds / 1_000 }

    func advance(seconds: Int64) { current.withLock { $0 = $0.adding(milliseconds: seconds * 1_000) } }
}
