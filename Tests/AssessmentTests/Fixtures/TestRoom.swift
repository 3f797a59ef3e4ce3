import Assessment
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Synchronization
import TestDatabases

/// The schema of records and assessment together.
enum TestSchema {
    static func migrator() throws -> Migrator {
        try Migrator(RecordsSchema.migrations + AssessmentSchema.migrations, digest: SHA256Stream.self)
    }
}

/// A clock that stands still until it is told otherwise.
final class TestTime: Sendable {
    private let current: Mutex<Instant>

    init(_ day: String) { current = Mutex(known(Instant("\(day)T02:00:00.000Z"))) }

    var clock: Clock { Clock { self.current.withLock { $0 } } }

    func set(_ day: String) { current.withLock { $0 = known(Instant("\(day)T02:00:00.000Z")) } }
}

/// Bytes that look random and are the same in every run.
final class TestRandomness: Sendable {
    private let random: Mutex<SmallRandom>

    init(_ seed: Int) { random = Mutex(SmallRandom(seed)) }

    var bytes: Randomness {
        Randomness { count in
            self.random.withLock { random in
                (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            }
        }
    }
}

/// A room over an empty database, with a clock to move and one campaign to open.
struct TestRoom: Sendable {
    let room: AssessmentRoom
    let time: TestTime

    var dossiers: DossierService { DossierService(room) }
    var campaigns: CampaignService { CampaignService(room) }

    func person(_ number: Int) -> Actor {
        let digits = String(number)
        let text = "01jd5fz8" + String(repeating: "0", count: 18 - digits.count) + digits
        return Actor(.person(known(Identifier<Person>(text))), from: Origin(.page))
    }

    func body(_ number: Int) -> Identifier<Body> {
        known(Identifier<Body>("01jd5fzb00000000000000000\(number)"))
    }

    static func plan(of set: String) throws -> Plan { Plan(try CriteriaLoader().load(set)) }

    static func day(_ text: String) -> CivilDate { known(CivilDate(text)) }

    /// Four communes under one province, assessed for the e-commerce standard or another set.
    func plan(
        _ set: String = "xa-tmdt",
        procedure: Procedure = Procedure(hasRegistration: true, hasCouncil: true),
        units: Int = 4,
        period: String = "2026"
    ) throws -> CampaignPlan {
        func window(_ first: String?, _ last: String) -> DayWindow {
            known(DayWindow(first: first.map(Self.day), last: Self.day(last)))
        }
        return CampaignPlan(
            title: "Đợt đánh giá năm 2026",
            plan: Plan(try CriteriaLoader().load(set)),
            period: period,
            asOf: Self.day("2026-06-30"),
            procedure: procedure,
            cohort: .all,
            offices: Offices(
                verifier: body(1),
                council: procedure.hasCouncil ? body(2) : nil,
                authority: body(3),
                ministry: body(4)
            ),
            schedule: Schedule([
                .registration: window("2026-07-01", "2026-07-31"),
                .selfAssessment: window("2026-07-01", "2026-09-30"),
                .verification: window(nil, "2026-10-31"),
                .appraisal: window(nil, "2026-11-20"),
                .decision: window(nil, "2026-12-10"),
                .report: window(nil, "2026-12-24"),
            ]),
            participants: (1...units).map { number in
                Participant(
                    unit: "X\(number)",
                    title: "Xã Thí Dụ \(number)",
                    kind: "xã",
                    parent: "25",
                    parentTitle: "Tỉnh Thí Dụ",
                    attributes: number == 3 ? ["group": "1"] : [:]
                )
            }
        )
    }
}

/// Gives a test a room, and closes its database afterwards.
func withRoom(_ engine: Engine, on day: String = "2026-07-05", _ body: (TestRoom) async throws -> Void)
    async throws
{
    let place = try TestDatabase(engine)
    let database = try await Database(place.url)
    do {
        _ = try await TestSchema.migrator().migrate(
            database,
            now: "2026-01-01T00:00:00.000Z",
            program: "test"
        )
        let time = TestTime(day)
        let ledger = Ledger(database, clock: time.clock, randomness: TestRandomness(1).bytes)
        try await body(
            TestRoom(
                room: AssessmentRoom(ledger, calendar: try TestCalendar.year2026(), access: .open),
                time: time
            )
        )
    } catch {
        await database.close()
        throw error
    }
    await database.close()
    withExtendedLifetime(place) {}
}
