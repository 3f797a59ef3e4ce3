import Assessment
import Criteria
import Database
import Foundation
import Quantities
import Records
import TestDatabases
import Testing

/// Lives made-up years over one database and holds what happens against the model.
final class YearDriver {
    /// What was lived through, so that nobody takes an empty run for a proof.
    struct Sum: CustomStringConvertible {
        var years = 0
        var done = 0
        var refused = 0
        var either = 0
        var troubles: [YearTrouble: Int] = [:]
        var states: [DossierState: Int] = [:]
        var evidence = YearInvariants.Sum()
        /// How long each part took, in all.
        var spent: [String: Duration] = [:]

        var description: String {
            let states = states.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
            let troubles = YearTrouble.allCases.compactMap { trouble in
                self.troubles[trouble].map { "\(trouble) \($0)" }
            }.joined(separator: ", ")
            let times = spent.sorted { $0.value > $1.value }
                .map {
                    "\($0.key) \($0.value.formatted(.units(allowed: [.seconds, .milliseconds], width: .narrow)))"
                }
                .joined(separator: ", ")
            return "\(years) years, \(done) steps done, \(refused) refused, \(either) left to lots; "
                + "troubles: \(troubles); dossiers ended as: \(states); \(evidence); time: \(times)"
        }
    }

    private let seed: Int
    private let engine: Engine
    private let url: DatabaseURL
    private let proxy: LossyProxy?
    private var town: TestTown
    private var database: Database
    private var random: SmallRandom
    private let years: [Year]
    private var keys = 0
    private(set) var sum = Sum()

    static let start = TestRoom.day("2026-01-05")

    /// - Parameter count: how many years, at most 20, since the days off of one calendar year are known.
    init(_ engine: Engine, at place: DatabaseURL, seed: Int, years count: Int) async throws {
        let began = ContinuousClock.now
        self.seed = seed
        self.engine = engine
        random = SmallRandom(seed)
        proxy = engine == .postgres ? try LossyProxy(before: place) : nil
        url = proxy?.url ?? place
        var years: [Year] = []
        for number in 0..<count { years.append(Year(number, from: Self.start, &random)) }
        self.years = years
        database = try await Database(url)
        _ = try await TestSchema.migrator().migrate(
            database,
            now: "2026-01-01T00:00:00.000Z",
            program: "test"
        )
        town = try await TestTown.build(
            database,
            seed: seed,
            on: Self.start.description,
            more: years.flatMap { $0.turncoats() }
        )
        spend("building", since: began)
    }

    private func spend(_ part: String, since began: ContinuousClock.Instant) {
        sum.spent[part, default: .zero] += ContinuousClock.now - began
    }

    func close() async {
        await database.close()
        proxy?.close()
    }

    func run() async throws {
        for year in years { try await live(year) }
        let invariants = YearInvariants(town: town, database: database, seed: seed)
        let began = ContinuousClock.now
        sum.evidence = try await invariants.check()
        spend("checking", since: began)
    }

    // MARK: - A year

    private func live(_ year: Year) async throws {
        town.time.set(year.first.description)
        let id = try await town.test.campaigns.open(try year.campaign(town), by: town.actor("planner"))
        let dossiers = Dictionary(
            uniqueKeysWithValues: try await town.test.dossiers(id).map { ($0.participant.unit, $0.id) }
        )
        var model = YearModel(year)
        while model.day < year.day(Year.days) {
            if Int.random(in: 0..<6, using: &random) == 0 {
                model.day = known(model.day.adding(days: 1))
                if model.day < year.day(Year.days) { town.time.set(model.day.description) }
                continue
            }
            let began = ContinuousClock.now
            let next = YearChoice(model: model).next(&random)
            spend("choosing", since: began)
            guard let (move, expectation) = next else { continue }
            try await attempt(move, expectation, &model, id, dossiers)
        }
        sum.years += 1
        for dossier in model.dossiers.values { sum.states[dossier.state, default: 0] += 1 }
        try await compareSteps(model, dossiers)
    }

    private func execution(
        _ model: YearModel,
        _ campaign: Identifier<Campaign>,
        _ dossiers: [String: Identifier<Dossier>]
    ) -> YearExecution {
        keys += 1
        let year = model.year
        return YearExecution(
            town: town,
            campaign: campaign,
            dossiers: dossiers,
            today: model.day,
            number: keys,
            logins: Dictionary(
                uniqueKeysWithValues: ["turn-v", "turn-m", "turn-a"].map { ($0, year.login($0)) }
            ),
            criteria: year.criteria,
            count: year.count,
            check: year.check,
            council: year.council(town)
        )
    }

    private func attempt(
        _ move: YearMove,
        _ expectation: YearExpectation,
        _ model: inout YearModel,
        _ campaign: Identifier<Campaign>,
        _ dossiers: [String: Identifier<Dossier>]
    ) async throws {
        let before = try await head()
        let place = Comment(rawValue: "seed \(seed), year \(model.year.number), \(model.day), \(move)")
        let work = execution(model, campaign, dossiers)
        let began = ContinuousClock.now
        var part = "\(expectation)"
        defer { spend(part, since: began) }
        switch expectation {
        case .refused:
            sum.refused += 1
            do {
                _ = try await work.perform(move, nil)
                Issue.record("\(place.rawValue): was done, and must be refused")
            } catch let refusal as any ExplainedError where !(refusal is DatabaseError) {
                #expect(refusal.text.vi != refusal.text(.en), place)
            }
            #expect(try await head() == before, place)
        case .either:
            sum.either += 1
            do { _ = try await work.perform(move, nil) } catch let refusal as any ExplainedError
                where !(refusal is DatabaseError)
            {
                #expect(try await head() == before, place)
                return
            }
            model.perform(move)
        case .done:
            sum.done += 1
            if let trouble = try await succeed(move, work, model, place) { part = "\(trouble)" }
            #expect(try await head() == before + 1, place)
            model.perform(move)
        }
        try await compare(model, dossiers, place)
    }

    // MARK: - Trouble

    private func succeed(
        _ move: YearMove,
        _ work: YearExecution,
        _ model: YearModel,
        _ place: Comment
    ) async throws -> YearTrouble? {
        let key = known(CommandKey(rawValue: "year-\(seed)-\(keys)"))
        guard let trouble = trouble(for: move, model) else {
            _ = try await work.perform(move, key)
            return nil
        }
        sum.troubles[trouble, default: 0] += 1
        switch trouble {
        case .again:
            let first = try await work.perform(move, key)
            #expect(try await work.perform(move, key) == first, place)
        case .cancelled:
            let task = Task { try await work.perform(move, key) }
            await Task.yield()
            task.cancel()
            do { _ = try await task.value } catch DatabaseError.cancelled {} catch is CancellationError {}
            _ = try await work.perform(move, key)
        case .restarted:
            let task = Task { try await work.perform(move, key) }
            await Task.yield()
            await database.close()
            do { _ = try await task.value } catch is DatabaseError {} catch is CancellationError {}
            database = try await Database(url)
            town = try town.reopened(database)
            _ = try await again(work).perform(move, key)
        case .race:
            let other = known(CommandKey(rawValue: "race-\(seed)-\(keys)"))
            async let one = YearDriver.isDone { _ = try await work.perform(move, key) }
            async let two = YearDriver.isDone { _ = try await work.perform(move, other) }
            let done = try await [one, two]
            #expect(done.count { $0 } == 1, place)
        case .lostRequest, .lostAnswer:
            proxy?.lose(trouble == .lostRequest ? .request : .answer)
            do { _ = try await work.perform(move, key) } catch is DatabaseError {}
            _ = try await work.perform(move, key)
        }
        return trouble
    }

    private static func isDone(_ body: () async throws -> Void) async throws -> Bool {
        do {
            try await body()
            return true
        } catch let refusal as any ExplainedError where !(refusal is DatabaseError) { return false }
    }

    private func again(_ work: YearExecution) -> YearExecution {
        YearExecution(
            town: town,
            campaign: work.campaign,
            dossiers: work.dossiers,
            today: work.today,
            number: work.number,
            logins: work.logins,
            criteria: work.criteria,
            count: work.count,
            check: work.check,
            council: work.council
        )
    }

    /// One move in eight meets trouble that fits it.
    private func trouble(for move: YearMove, _ model: YearModel) -> YearTrouble? {
        guard Int.random(in: 0..<8, using: &random) == 0 else { return nil }
        let trouble = known(YearTrouble.allCases.randomElement(using: &random))
        if trouble.needsServer, proxy == nil { return .again }
        // What lots decide must not hang on how often something was tried.
        if model.year.isSampled, trouble != .again { return .again }
        guard trouble == .race else { return trouble }
        guard case .step(let event, let unit, _) = move.deed, let dossier = model.dossiers[unit],
            let after = model.next(event, in: dossier.state), after != dossier.state, event != .save
        else { return .again }
        return .race
    }

    // MARK: - What is there

    private func head() async throws -> Int {
        try await database.read { Int(try JournalHead.read($0).number.rawValue) }
    }

    private func compare(
        _ model: YearModel,
        _ dossiers: [String: Identifier<Dossier>],
        _ place: Comment
    ) async throws {
        let found = try await database.read { connection in
            try dossiers.mapValues { try known(DossierStore.find($0, connection)).state }
        }
        #expect(found == model.dossiers.mapValues(\.state), place)
        guard found == model.dossiers.mapValues(\.state) else { throw Astray(place: place.rawValue) }
    }

    private func compareSteps(_ model: YearModel, _ dossiers: [String: Identifier<Dossier>]) async throws {
        let found = try await database.read { connection in
            try dossiers.mapValues { id in
                try connection.value(Int.self, "SELECT COUNT(*) FROM dossier_step WHERE dossier = \(id)")
            }
        }
        #expect(
            found == model.dossiers.mapValues(\.steps),
            "seed \(seed), year \(model.year.number): each step once"
        )
    }

    /// The model and the room no longer agree; going on would only repeat it.
    struct Astray: Error { let place: String }
}
