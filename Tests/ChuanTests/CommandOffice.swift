import Database
import Foundation
import Quantities
import Records
import TestDatabases
import Territory
import TerritoryFiles
import Testing

/// A database with people who have roles in province 91, for commands to be run in their names.
struct CommandOffice {
    struct Failed: Error { let words: String }

    let place: TestDatabase
    private let bodies: [String: Identifier<Body>]

    /// Who works where, with which role. All roles are for the province.
    private static let people: [(login: String, body: String, role: Role?)] = [
        ("can-bo", "xa", .communeOfficer), ("tham-dinh", "so", .provinceVerifier),
        ("chu-tich", "hoi-dong", .councilMember), ("thu-ky", "hoi-dong", .councilSecretary),
        ("uy-vien", "hoi-dong", .councilMember), ("lanh-dao", "tinh", .decidingAuthority),
        ("hoach-dinh", "bo", .policyMaker), ("khach", "xa", nil),
    ]

    init(_ engine: Engine) async throws {
        place = try TestDatabase(engine)
        let made = try await CommandOffice.start(["migrate", "--database", place.url.description])
        guard made.exitCode == 0 else { throw Failed(words: made.error) }
        let library = TerritoryLibrary(
            folder: CommandLineRun.folder("../../Data").standardized.path
        )
        let permissions = Permissions(try library.load())
        let database = try await Database(place.url)
        let accounts = Accounts(Ledger(database), permissions)
        let shell = Actor(.operatorOfTheMachine, from: Origin(.command))
        let today = Clock.system.now().day
        let province = Scope(.under(DatedUnit(try #require(UnitCode("91")), on: today)))
        var bodies: [String: Identifier<Body>] = [:]
        for (login, name, role) in Self.people {
            if bodies[name] == nil {
                bodies[name] = try await accounts.addBody(
                    try #require(BodyName("Cơ quan \(name)")),
                    .department,
                    at: nil,
                    by: shell
                )
            }
            let person = try await accounts.create(
                try #require(Login(login)),
                AccountDetails(name: try #require(PersonName("Người \(login)"))),
                of: try #require(bodies[name]),
                by: shell
            )
            if let role {
                _ = try await accounts.grant(NewGrant(role, province), to: person, by: shell)
            }
        }
        await database.close()
        self.bodies = bodies
    }

    func body(_ name: String) throws -> String { try #require(bodies[name]).text }

    /// Runs a command over the office's database.
    ///
    /// - Parameter login: in whose name; the operator's when `nil`.
    func run(_ words: [String], as login: String? = nil, input: String? = nil) async throws -> CommandLineRun
    {
        try await Self.start(
            words + ["--database", place.url.description] + (login.map { ["--as", $0] } ?? []),
            input: input
        )
    }

    /// Runs a command that must succeed, and gives what it wrote.
    @discardableResult
    func done(_ words: String..., as login: String? = nil, input: String? = nil) async throws -> String {
        let run = try await run(words, as: login, input: input)
        #expect(run.exitCode == 0, "\(words.joined(separator: " ")): \(run.error)")
        guard run.exitCode == 0 else { throw Failed(words: run.error) }
        return run.output
    }

    /// Runs a command that must succeed, and reads its JSON.
    func json(_ words: String..., as login: String? = nil, input: String? = nil) async throws -> Any {
        let run = try await run(words + ["--format", "json"], as: login, input: input)
        #expect(run.exitCode == 0, "\(words.joined(separator: " ")): \(run.error)")
        return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    }

    /// Opens a campaign on a small set for the three special zones of the province.
    func campaign(_ set: String, council: Bool = true) async throws -> String {
        let words = [
            "campaign", "open", set, "--title", "Đợt thí dụ", "--period", "2026", "--under", "91", "--kind",
            "đặc khu", "--verifier", try body("so"), "--authority", try body("tinh"), "--format", "json",
        ]
        let run = try await run(
            words + (council ? ["--council", try body("hoi-dong")] : []),
            as: "hoach-dinh"
        )
        #expect(run.exitCode == 0, "\(run.error)")
        let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(answer?["units"] as? Int == 3)
        return try #require(answer?["campaign"] as? String)
    }

    /// On a thread of the system, so that tasks go on meanwhile.
    private static func start(_ arguments: [String], input: String? = nil) async throws -> CommandLineRun {
        try await withCheckedThrowingContinuation { continuation in
            CommandLineRun.queue.addOperation {
                continuation.resume(with: Result { try CommandLineRun(arguments, input: input) })
            }
        }
    }
}
