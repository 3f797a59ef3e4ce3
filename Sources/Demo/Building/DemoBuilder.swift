import Assessment
package import Database
import Quantities
import Records
import Synchronization
import Territory

/// Builds a believable year of assessment in an empty database: real units, made-up figures, every step by the services and with the
/// permissions of whoever takes it.
package struct DemoBuilder: Sendable {
    private let order: DemoOrder

    package init(_ order: DemoOrder) { self.order = order }

    /// How many days before the last one the year begins.
    private static let length = 210
    private static let firstDay = CivilDate(year: 2025, month: 7, day: 1)

    /// - Parameters:
    ///   - passwords: gives passwords to those who are to sign in.
    ///   - progress: told what begins, how much is done and how much there is.
    /// - Throws: ``DemoRefusal``, ``SyntheticRefusal``, or what a service refuses.
    package func build(
        in database: Database,
        _ passwords: DemoPasswords,
        progress: @escaping @Sendable (String, Int, Int) -> Void = { _, _, _ in }
    ) async throws -> DemoSummary {
        try passwords.check()
        guard let asOf = order.day.adding(days: -150), let first = order.day.adding(days: -Self.length),
            let earliest = Self.firstDay, first >= earliest
        else { throw DemoRefusal.tooEarly }
        let nation = DemoNation(
            try order.territory.tree(on: asOf),
            only: order.provinces,
            seed: order.seed
        )
        guard !nation.communes.isEmpty else { throw DemoRefusal.noCommunes }
        let clock = DemoClock(Instant(startOf: first).adding(milliseconds: 8 * 3_600_000))
        let ledger = Ledger(
            database,
            clock: clock.clock,
            randomness: SeededBytes(seed: order.seed).randomness
        )
        let permissions = Permissions(order.territory)
        progress("Cơ quan và tài khoản", 0, 1)
        let words = "chuan demo --seed \(order.seed) --at \(order.day)"
        _ = try await SyntheticMark.put(words, on: ledger, permissions, by: DemoStaff.machine)
        let accounts = Accounts(ledger, permissions)
        let staff = try await StaffBuilder(accounts: accounts, nation: nation).build()
        let room = AssessmentRoom(ledger, calendar: order.calendar, access: Access(permissions))
        let world = DemoWorld(
            order: order,
            nation: nation,
            room: room,
            staff: staff,
            standings: StandingService(room)
        )
        var agenda = DemoAgenda()
        // Nothing is said of a year in which today's communes did not exist.
        if let day = order.day.adding(days: -Self.length + 1), asOf.year > earliest.year {
            agenda.add(day, at: 7, "Số liệu năm trước") { try await LastYear(world).record() }
        }
        PilotCampaign(world).plan(&agenda)
        try LevelsCampaign(world).plan(&agenda)
        try StandardCampaign(world).plan(&agenda)
        IndexCampaign(world).plan(&agenda)
        agenda.add(order.day, at: 0, "Nhắc hạn") {
            _ = try await ReminderService(room).run(by: DemoStaff.program)
        }
        let summary = Mutex<[DemoLogin]>([])
        agenda.add(order.day, at: 0, "Mật khẩu") {
            let logins = try await passwords.issue(world, accounts)
            summary.withLock { $0 = logins }
        }
        try await agenda.run(clock, progress: progress)
        return DemoSummary(
            communes: nation.communes.count,
            logins: summary.withLock { $0 },
            campaigns: try await CampaignCount.all(database)
        )
    }
}
