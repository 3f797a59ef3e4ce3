import Assessment
import CriteriaFiles
import Database
import Demo
import Evaluation
import Quantities
import Records
import Territory
import TerritoryFiles

/// A campaign of all communes in which officers with real accounts and roles save, each for a share of the communes.
struct SampleOffice: Sendable {
    let room: AssessmentRoom
    let campaign: Identifier<Campaign>
    /// By the place of the commune.
    let dossiers: [Identifier<Dossier>]
    private let officers: [Actor]
    /// What each commune has to say, made up beforehand.
    private let values: [[ValueKey: String]]
    /// The criteria with their columns.
    private let columns: [[ValueKey]]

    private static let machine = Actor(.operatorOfTheMachine, from: Origin(.job))
    private static let source = "Báo cáo của xã"

    init(_ database: Database, officers count: Int) async throws {
        try await SampleRecords.migrate(database, RecordsSchema.migrations + AssessmentSchema.migrations)
        let samples = try SampleRecords()
        let library = TerritoryLibrary.found()
        let territory = try library.load()
        let permissions = Permissions(territory)
        let ledger = Ledger(database)
        guard let day = CivilDate("2026-06-30") else { preconditionFailure("a day of the calendar") }
        let nation = DemoNation(try territory.tree(on: day), seed: 1)
        let figures = DemoFigures(samples.plan, samples.catalogue, seed: 1)
        let accounts = Accounts(ledger, permissions)
        let body = try await Self.body("Sở Khoa học và Công nghệ", accounts)
        let policyMaker = try await Self.post("policy", .policyMaker, [Scope.everything], body, accounts)
        var officers: [Actor] = []
        for number in 0..<count {
            let own = nation.communes.indices.filter { $0 % count == number }
            let scopes = own.map { Scope(.one(DatedUnit(nation.communes[$0].unit.code, on: day))) }
            officers.append(try await Self.post("officer-\(number)", .communeOfficer, scopes, body, accounts))
        }
        room = AssessmentRoom(ledger, calendar: try library.calendar(), access: Access(permissions))
        campaign = try await CampaignService(room).open(
            CampaignPlan(
                title: "Đo tốc độ",
                plan: samples.plan,
                period: "2026",
                asOf: day,
                procedure: Procedure(hasRegistration: false, hasCouncil: false),
                cohort: .all,
                offices: Offices(verifier: body, council: nil, authority: body, ministry: nil),
                schedule: Schedule([:]),
                participants: nation.communes.map { commune in
                    Participant(
                        unit: commune.unit.code.description,
                        title: commune.unit.fullName,
                        kind: commune.unit.kind.rawValue,
                        parent: commune.province.code.description,
                        parentTitle: commune.province.fullName
                    )
                }
            ),
            by: policyMaker
        )
        let id = campaign
        let opened = try await database.read { try DossierStore.all(in: id, $0) }
        let byUnit = Dictionary(uniqueKeysWithValues: opened.map { ($0.participant.unit, $0.id) })
        dossiers = nation.communes.compactMap { byUnit[$0.unit.code.description] }
        self.officers = officers
        values = nation.communes.map { figures.values(of: $0, quality: [:], isComplete: true) }
        columns = Dictionary(grouping: (values.first ?? [:]).keys.sorted(), by: \.criterion).sorted {
            $0.key < $1.key
        }.map(\.value)
    }

    /// All figures of all communes, 200 people at once.
    func fill() async throws {
        try await each { place in
            _ = try await DossierService(room)
                .save(
                    values[place],
                    source: Self.source,
                    in: dossiers[place],
                    by: officers[place % officers.count]
                )
        }
    }

    /// One criterion of one of the officer's communes, as a page saves it while somebody types.
    func save(officer: Int, round: Int) async throws {
        let share = (dossiers.count - 1 - officer) / officers.count + 1
        let place = officer + officers.count * (round % share)
        let keys = columns[(round + 7 * officer) % columns.count]
        _ = try await DossierService(room).save(
            Dictionary(uniqueKeysWithValues: keys.map { ($0, values[place][$0] ?? "") }),
            source: Self.source,
            in: dossiers[place],
            by: officers[officer]
        )
    }

    func submit() async throws {
        try await each { place in
            _ = try await DossierService(room)
                .submit(dossiers[place], by: officers[place % officers.count])
        }
    }

    private func each(_ work: @escaping @Sendable (Int) async throws -> Void) async throws {
        let (count, step) = (dossiers.count, officers.count)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for first in 0..<step {
                group.addTask {
                    for place in stride(from: first, to: count, by: step) { try await work(place) }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func body(_ name: String, _ accounts: Accounts) async throws -> Identifier<Body> {
        guard let name = BodyName(name) else { preconditionFailure("a name of a body") }
        return try await accounts.addBody(name, .department, at: nil, by: machine)
    }

    private static func post(
        _ login: String,
        _ role: Role,
        _ scopes: [Scope],
        _ body: Identifier<Body>,
        _ accounts: Accounts
    ) async throws -> Actor {
        guard let name = PersonName(login), let login = Login(login) else {
            preconditionFailure("a name of a person")
        }
        let person = try await accounts.create(login, AccountDetails(name: name), of: body, by: machine)
        for scope in scopes { _ = try await accounts.grant(NewGrant(role, scope), to: person, by: machine) }
        return Actor(.person(person), for: body, from: Origin(.page))
    }
}
