import Assessment
import Database
import Evaluation
import Quantities
import Records
import Territory
import TestDatabases

/// A small province with an office: people with accounts and roles, asked by the real table of permissions.
///
/// Province 25 has the communes 25001 to 25004, province 26 has 26001.
struct TestTown: Sendable {
    let test: TestRoom
    let accounts: Accounts
    let bodies: [Place: Identifier<Body>]
    private let randomness: TestRandomness
    private let people: [String: Identifier<Person>]

    enum Place: String, CaseIterable { case commune, verifier, council, authority, ministry, other }

    static let units = ["25001", "25002", "25003", "25004"]

    var room: AssessmentRoom { test.room }
    var time: TestTime { test.time }

    /// Who signs in with this name.
    func actor(_ login: String) -> Actor {
        Actor(.person(id(login)), from: Origin(.page, address: "192.0.2.7"))
    }

    func id(_ login: String) -> Identifier<Person> { known(people[login]) }

    func body(_ place: Place) -> Identifier<Body> { known(bodies[place]) }

    var offices: Offices {
        Offices(
            verifier: body(.verifier),
            council: body(.council),
            authority: body(.authority),
            ministry: body(.ministry)
        )
    }

    static func participant(_ unit: String) -> Participant {
        Participant(
            unit: unit,
            title: "xã Thí Dụ \(unit)",
            kind: "xã",
            parent: "25",
            parentTitle: "tỉnh Hai Lăm"
        )
    }

    // MARK: - Who there is

    /// Somebody with an account.
    struct Employee {
        let login: String
        let place: Place
        let posts: [Post]

        init(_ login: String, _ place: Place, _ posts: [Post] = []) {
            self.login = login
            self.place = place
            self.posts = posts
        }
    }

    /// A role with its scope and, where it does not always hold, its days.
    struct Post {
        let role: Role
        let units: Scope.Units
        var from: CivilDate?
        var until: CivilDate?

        init(_ role: Role, _ units: Scope.Units, from: CivilDate? = nil, until: CivilDate? = nil) {
            self.role = role
            self.units = units
            self.from = from
            self.until = until
        }
    }

    static func province(_ code: String = "25", on day: CivilDate) -> Scope.Units {
        .under(DatedUnit(known(UnitCode(code)), on: day))
    }

    static func unit(_ code: String, on day: CivilDate) -> Scope.Units {
        .one(DatedUnit(known(UnitCode(code)), on: day))
    }

    /// An officer of each commune, and the offices of the province.
    static func staff(on day: CivilDate) -> [Employee] {
        let here = province(on: day)
        let officers = units.map { code in
            Employee("officer-\(code)", .commune, [Post(.communeOfficer, unit(code, on: day))])
        }
        let members = ["chair", "member-1", "member-2", "member-3"].map { login in
            Employee(login, .council, [Post(.councilMember, here)])
        }
        let others = [
            Employee("verifier", .verifier, [Post(.provinceVerifier, here)]),
            Employee("secretary", .council, [Post(.councilSecretary, here)]),
            Employee("authority", .authority, [Post(.decidingAuthority, here)]),
            Employee("planner", .ministry, [Post(.policyMaker, here)]),
            Employee("elsewhere", .other, [Post(.provinceVerifier, province("26", on: day))]),
            Employee("visitor", .other),
        ]
        return officers + members + others
    }

    private init(
        _ test: TestRoom,
        _ accounts: Accounts,
        _ randomness: TestRandomness,
        staff: [Employee]
    ) async throws {
        let shell = Actor(.operatorOfTheMachine, from: Origin(.command))
        var bodies: [Place: Identifier<Body>] = [:]
        for place in Place.allCases {
            bodies[place] = try await accounts.addBody(
                known(BodyName("Cơ quan \(place.rawValue)")),
                .department,
                at: nil,
                by: shell
            )
        }
        var people: [String: Identifier<Person>] = [:]
        for employee in staff {
            let person = try await accounts.create(
                known(Login(employee.login)),
                AccountDetails(name: known(PersonName("Người \(employee.login)"))),
                of: known(bodies[employee.place]),
                by: shell
            )
            people[employee.login] = person
            for post in employee.posts {
                _ = try await accounts.grant(
                    NewGrant(post.role, Scope(post.units), from: post.from, until: post.until),
                    to: person,
                    by: shell
                )
            }
        }
        self.test = test
        self.accounts = accounts
        self.randomness = randomness
        self.bodies = bodies
        self.people = people
    }

    static func territory() throws -> Territory {
        let always = known(UnitPeriod(from: nil, until: nil))
        func unit(_ code: String, _ name: String, _ kind: UnitKind, _ parent: String?) -> Unit {
            Unit(
                code: known(UnitCode(code)),
                name: name,
                kind: kind,
                parent: parent.flatMap { UnitCode($0) },
                validity: always
            )
        }
        return Territory(
            firstDay: TestRoom.day("2020-01-01"),
            units: [unit("25", "Hai Lăm", .province, nil), unit("26", "Hai Sáu", .province, nil)]
                + units.map { unit($0, "Thí Dụ \($0)", .commune, "25") }
                + [unit("26001", "Nơi Khác", .commune, "26")],
            transfers: []
        )
    }

    /// Makes the office over a database whose tables are there.
    ///
    /// - Parameters:
    ///   - more: people beside the usual staff.
    ///   - territory: in place of the usual one; with the same units.
    static func build(
        _ database: Database,
        seed: Int,
        on day: String,
        more: [Employee] = [],
        territory: Territory? = nil
    ) async throws -> TestTown {
        let permissions = Permissions(try territory ?? Self.territory())
        let (time, randomness) = (TestTime(day), TestRandomness(seed))
        let ledger = Ledger(database, clock: time.clock, randomness: randomness.bytes)
        let room = AssessmentRoom(ledger, calendar: try TestCalendar.year2026(), access: Access(permissions))
        return try await TestTown(
            TestRoom(room: room, time: time),
            Accounts(ledger, permissions),
            randomness,
            staff: staff(on: TestRoom.day(day)) + more
        )
    }

    /// The same office over another door to the same database, as a program started anew has it.
    func reopened(_ database: Database) throws -> TestTown {
        let permissions = Permissions(try Self.territory())
        let ledger = Ledger(database, clock: time.clock, randomness: randomness.bytes)
        let room = AssessmentRoom(ledger, calendar: self.room.calendar, access: Access(permissions))
        return TestTown(self, TestRoom(room: room, time: time), Accounts(ledger, permissions))
    }

    private init(_ town: TestTown, _ test: TestRoom, _ accounts: Accounts) {
        self.test = test
        self.accounts = accounts
        randomness = town.randomness
        bodies = town.bodies
        people = town.people
    }
}

/// Gives a test a town, and closes its database afterwards.
func withTown(
    _ engine: Engine,
    on day: String = "2026-07-05",
    more: [TestTown.Employee] = [],
    territory: Territory? = nil,
    _ body: (TestTown) async throws -> Void
) async throws {
    let place = try TestDatabase(engine)
    let database = try await Database(place.url)
    do {
        _ = try await TestSchema.migrator().migrate(
            database,
            now: "2026-01-01T00:00:00.000Z",
            program: "test"
        )
        try await body(try await TestTown.build(database, seed: 1, on: day, more: more, territory: territory))
    } catch {
        await database.close()
        throw error
    }
    await database.close()
    withExtendedLifetime(place) {}
}
