import Assessment
import Database
import Evaluation
import Quantities
import Records

/// `chuan-bench assessment URL SECONDS`: a campaign of all communes at work, with 200 officers saving at once.
///
/// Prints a line `name=value …` for each thing that is measured: rates a second, milliseconds.
enum AssessmentBench {
    private static let officers = 200
    private static let readings = 5

    static func run(_ url: String, seconds: Double) async throws {
        let database = try await Database(DatabaseURL(url))
        let office = try await SampleOffice(database, officers: officers)
        let fill = try await timed { try await office.fill() }
        tell(
            "fill",
            ["commands": Double(office.dossiers.count), "rate": Double(office.dossiers.count) / fill]
        )
        try await BareSave.prepare(database)
        // In turns, so that a slow moment of the machine hits both.
        var (saves, bare) = (Latencies(), Latencies())
        for turn in 0..<2 {
            saves.add(
                try await load(seconds / 2) { try await office.save(officer: $0, round: 1_000 * turn + $1) }
            )
            bare.add(
                try await load(seconds / 4) {
                    try await BareSave.save(database, officer: $0, round: 1_000_000 * turn + $1)
                }
            )
        }
        tell("saves", saves.figures)
        tell("bare", bare.figures)
        let submit = try await timed { try await office.submit() }
        tell(
            "submit",
            ["commands": Double(office.dossiers.count), "rate": Double(office.dossiers.count) / submit]
        )
        let room = office.room
        let campaign = office.campaign
        try await read("progress") { _ = try await ProgressService(room).progress(of: campaign) }
        try await read("population") { _ = try await StandingService(room).population(of: campaign) }
        try await read("risk") { _ = try await RiskService(room).risk(of: campaign) }
        await database.close()
    }

    /// All officers at once, each one command after the other, until the time is over.
    private static func load(
        _ seconds: Double,
        _ work: @escaping @Sendable (_ officer: Int, _ round: Int) async throws -> Void
    ) async throws -> Latencies {
        let start = ContinuousClock.now
        let end = start + .seconds(seconds)
        var all = try await withThrowingTaskGroup(of: Latencies.self) { group in
            for officer in 0..<officers {
                group.addTask {
                    var own = Latencies()
                    var round = 0
                    while ContinuousClock.now < end {
                        let begin = ContinuousClock.now
                        try await work(officer, round)
                        own.add(ContinuousClock.now - begin)
                        round += 1
                    }
                    return own
                }
            }
            return try await group.reduce(into: Latencies()) { $0.add($1) }
        }
        all.seconds = (ContinuousClock.now - start) / .seconds(1)
        return all
    }

    private static func read(_ name: String, _ work: () async throws -> Void) async throws {
        var took: [Double] = []
        for _ in 0..<readings { took.append(try await timed(work) * 1_000) }
        tell(name, ["median": took.sorted()[readings / 2], "first": took[0]])
    }

    private static func timed(_ work: () async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try await work()
        return (ContinuousClock.now - start) / .seconds(1)
    }

    private static func tell(_ name: String, _ figures: [String: Double]) {
        print(name, figures.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
    }
}
