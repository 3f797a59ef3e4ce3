import Assessment
import Database
import Evaluation
import Mail
import Quantities
import Records
import Synchronization
import Territory
import Testing

/// Whom a notice concerns, by the roles of accounts.
@Suite(.timeLimit(.minutes(10)))
struct RoleRecipientsTests {
    private static let shell = Actor(.operatorOfTheMachine, from: Origin(.command))

    /// Accounts over a small territory: province 25 with communes 00001 and 00002.
    private struct Staff {
        let accounts: Accounts
        let permissions: Permissions

        init(_ room: TestRoom) throws {
            func unit(_ code: String, _ kind: UnitKind, in parent: String?) throws -> Unit {
                Unit(
                    code: try #require(UnitCode(code)),
                    name: code,
                    kind: kind,
                    parent: parent.flatMap { UnitCode($0) },
                    validity: try #require(UnitPeriod(from: TestRoom.day("2025-07-01"), until: nil))
                )
            }
            permissions = Permissions(
                Territory(
                    firstDay: TestRoom.day("2025-06-30"),
                    units: [
                        try unit("25", .province, in: nil), try unit("00001", .commune, in: "25"),
                        try unit("00002", .commune, in: "25"),
                    ],
                    transfers: []
                )
            )
            accounts = Accounts(room.room.ledger, permissions)
        }

        func body(_ name: String) async throws -> Identifier<Body> {
            try await accounts.addBody(
                try #require(BodyName(name)),
                .department,
                at: nil,
                by: RoleRecipientsTests.shell
            )
        }

        @discardableResult
        func person(
            _ login: String,
            _ role: Role,
            _ units: Scope.Units,
            of body: Identifier<Body>,
            until: String? = nil
        ) async throws -> Identifier<Person> {
            let person = try await accounts.create(
                try #require(Login(login)),
                AccountDetails(
                    name: try #require(PersonName("Cán bộ")),
                    email: EmailAddress("\(login)@example.test")
                ),
                of: body,
                by: RoleRecipientsTests.shell
            )
            _ = try await accounts.grant(
                NewGrant(role, Scope(units), until: until.map(TestRoom.day)),
                to: person,
                by: RoleRecipientsTests.shell
            )
            return person
        }
    }

    private func open(_ room: TestRoom, verifier: Identifier<Body>) async throws -> Identifier<Campaign> {
        try await room.campaigns.open(
            CampaignPlan(
                title: "Đợt",
                plan: try TestRoom.plan(of: "xa-tmdt"),
                period: "2026",
                asOf: TestRoom.day("2026-06-30"),
                procedure: Procedure(hasRegistration: true, hasCouncil: false),
                cohort: .all,
                offices: Offices(
                    verifier: verifier,
                    council: nil,
                    authority: room.body(3),
                    ministry: nil
                ),
                schedule: Schedule([
                    .verification: try #require(DayWindow(last: TestRoom.day("2026-10-31")))
                ]),
                participants: ["00001", "00002"].map { room.unit($0) }
            ),
            by: room.organiser
        )
    }

    /// Sends everything and answers who got how many letters.
    private func sent(_ room: TestRoom, _ staff: Staff) async throws -> [String: Int] {
        let recipients = RoleRecipients(staff.permissions, room.time.clock)
        let letters = Mutex<[String: Int]>([:])
        let from = try #require(MailAddress("chuan@tinh.example"))
        let gateway = NoticeGateway(
            room.room,
            from: from,
            recipients: { try recipients.find($0, $1, $2, $3) },
            send: { message in
                let name = String(message.to.text.prefix { $0 != "@" })
                letters.withLock { $0[name, default: 0] += 1 }
            }
        )
        _ = try await gateway.run()
        return letters.withLock { $0 }
    }

    private func dated(_ code: String) throws -> DatedUnit {
        DatedUnit(try #require(UnitCode(code)), on: TestRoom.day("2026-06-30"))
    }

    @Test(arguments: Engine.allCases)
    func thoseOfTheOfficeWhoAnswerForTheUnitAreTold(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let staff = try Staff(room)
            let (own, other) = (try await staff.body("Sở được giao"), try await staff.body("Sở khác"))
            try await staff.person("ca-tinh", .provinceVerifier, .under(try dated("25")), of: own)
            try await staff.person("mot-xa", .provinceVerifier, .one(try dated("00001")), of: own)
            try await staff.person("so-khac", .provinceVerifier, .under(try dated("25")), of: other)
            try await staff.person("het-han", .provinceVerifier, .all, of: own, until: "2026-07-06")
            let gone = try await staff.person("da-nghi", .provinceVerifier, .all, of: own)
            try await staff.person("can-bo-xa", .communeOfficer, .under(try dated("25")), of: own)
            _ = try await staff.accounts.close(gone, by: Self.shell)
            room.time.set("2026-07-07")
            let campaign = try await open(room, verifier: own)
            for dossier in try await room.dossiers(campaign) {
                _ = try await room.dossiers.register(dossier.id, level: nil, by: room.officer)
            }
            #expect(try await sent(room, staff) == ["ca-tinh": 2, "mot-xa": 1])
        }
    }

    @Test(arguments: Engine.allCases)
    func whereNobodyHoldsTheRoleForTheOfficeAllWhoHoldItAreTold(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let staff = try Staff(room)
            let other = try await staff.body("Sở khác")
            try await staff.person("so-khac", .provinceVerifier, .under(try dated("25")), of: other)
            let campaign = try await open(room, verifier: room.body(1))
            let dossier = try #require(try await room.dossiers(campaign).first)
            _ = try await room.dossiers.register(dossier.id, level: nil, by: room.officer)
            #expect(try await sent(room, staff) == ["so-khac": 1])
        }
    }

    @Test(arguments: Engine.allCases)
    func aReminderAboutManyGoesToWhoeverAnswersForAnyOfThem(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let staff = try Staff(room)
            let own = try await staff.body("Sở được giao")
            try await staff.person("ca-tinh", .provinceVerifier, .under(try dated("25")), of: own)
            let campaign = try await open(room, verifier: own)
            for dossier in try await room.dossiers(campaign) {
                _ = try await room.dossiers.register(dossier.id, level: nil, by: room.officer)
                try await room.handIn(dossier.id, ["1.3.b": "5000"])
            }
            let before = try await sent(room, staff)
            #expect(before == ["ca-tinh": 4], "two registrations, two submissions")
            room.time.set("2026-10-30")
            let job = Actor(.program, from: Origin(.job))
            #expect(try await ReminderService(room.room).run(by: job) == 1)
            #expect(try await sent(room, staff) == ["ca-tinh": 1])
        }
    }
}
