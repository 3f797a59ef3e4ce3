import Database
import Quantities
import Records
import Synchronization
import Testing

/// Records with the services of accounts over them, cheap hashes that are counted, and an operator who sets things up.
struct TestOffice: Sendable {
    let records: TestRecords
    let permissions: Permissions
    let accounts: Accounts
    let hashes: HashCount
    let hasher: PasswordHasher
    let key: SecretKey
    let body: Identifier<Body>

    static let shell = Actor(.operatorOfTheMachine, from: Origin(.command, address: "someone"))
    static let password = "ba con mèo ngồi trên mái"

    var ledger: Ledger { records.ledger }
    var database: Database { records.database }
    var time: TestTime { records.time }
    var signIn: SignIn { SignIn(accounts, hasher, key) }
    var sessions: Sessions { Sessions(accounts) }
    var factors: SecondFactors { SecondFactors(accounts, key) }
    var identities: Identities { Identities(accounts) }
    var passwords: Passwords {
        Passwords(accounts, hasher, PasswordRules(PasswordBlocklist("123456\nmatkhau\nkhongaibiet")))
    }

    /// Gives a test an office with one body of the whole country.
    static func run(_ engine: Engine, _ test: (TestOffice) async throws -> Void) async throws {
        try await withRecords(engine) { records in
            let permissions = Permissions(try PermissionLand.territory())
            let accounts = Accounts(records.ledger, permissions)
            let name = try #require(BodyName("Sở Thí Dụ"))
            let hashes = HashCount()
            try await test(
                TestOffice(
                    records: records,
                    permissions: permissions,
                    accounts: accounts,
                    hashes: hashes,
                    hasher: try hashes.hasher(roundsLog2: 4),
                    key: try #require(SecretKey(bytes: [UInt8](repeating: 7, count: 32))),
                    body: try await accounts.addBody(name, .department, at: nil, by: shell)
                )
            )
        }
    }

    /// An account, with a role if one is asked for.
    func person(
        _ login: String,
        _ grants: NewGrant...,
        body: Identifier<Body>? = nil
    ) async throws -> Identifier<Person> {
        let person = try await accounts.create(
            try #require(Login(login)),
            AccountDetails(name: try #require(PersonName("Người \(login)"))),
            of: body ?? self.body,
            by: TestOffice.shell
        )
        for grant in grants { _ = try await accounts.grant(grant, to: person, by: TestOffice.shell) }
        return person
    }

    /// An account whose person has chosen ``password``.
    func personWithPassword(_ login: String) async throws -> Identifier<Person> {
        let person = try await person(login)
        let link = try await passwords.issueLink(for: person, by: TestOffice.shell)
        _ = try await passwords.choose(Password(TestOffice.password), by: link.token, from: Origin(.page))
        return person
    }

    func actor(_ person: Identifier<Person>, for body: Identifier<Body>? = nil) -> Actor {
        Actor(.person(person), for: body, from: Origin(.page, address: "192.0.2.7"))
    }

    func visitor(_ address: String = "192.0.2.7", device: String? = nil) -> Visitor {
        Visitor(Origin(.page, address: address), agent: "Test/1", device: device)
    }

    /// Signs in with a password and nothing more.
    func enter(_ login: String, _ password: String = TestOffice.password, _ visitor: Visitor? = nil)
        async throws
        -> NewSession
    {
        let outcome = try await signIn.signIn(login, Password(password), visitor ?? self.visitor())
        guard case .signedIn(let session) = outcome else { throw Unexpected(outcome: "\(outcome)") }
        return session
    }

    func refusal(_ action: Action, _ actor: Actor, _ matter: Matter, hands: Set<Identifier<Person>> = [])
        async throws
        -> Refusal?
    {
        let now = time.now
        return try await database.read { [permissions] in
            try permissions.refusal(of: action, by: actor, on: matter, hands: hands, at: now, $0)
        }
    }

    /// Everything that the journal says, in one text.
    func journal() async throws -> String {
        try await database.read { connection in
            try connection.values(
                String.self,
                """
                SELECT action || ' ' || subject_kind || ' ' || subject || ' ' || details FROM journal
                ORDER BY number
                """
            )
            .joined(separator: "\n")
        }
    }

    struct Unexpected: Error { let outcome: String }
}

/// Counts how often a password is hashed, and with which parameters.
final class HashCount: Sendable {
    private let calls = Mutex<[ScryptParameters]>([])

    var made: [ScryptParameters] { calls.withLock { $0 } }

    func forget() { calls.withLock { $0 = [] } }

    /// Real scrypt, cheap, counted.
    func hasher(roundsLog2: Int, concurrent: Int = 2, waiting: Int = 100) throws -> PasswordHasher {
        let parameters = try #require(
            ScryptParameters(roundsLog2: roundsLog2, blockSize: 1, parallelism: 1)
        )
        return PasswordHasher(parameters, concurrent: concurrent, waiting: waiting) {
            password,
            salt,
            parameters in
            self.calls.withLock { $0.append(parameters) }
            return try PasswordHasher.scrypt(password, salt, parameters)
        }
    }
}
