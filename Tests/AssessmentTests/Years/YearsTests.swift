import Database
import Foundation
import TestDatabases
import Testing

/// Random but legal years with refusals, crashes and retries, against a model and against what must always be true.
///
/// `CHUAN_YEARS=2000` lives so many on each engine; without it as many as fit into twenty seconds. `CHUAN_SEED=17` begins with that
/// seed, which every failure names. Each step is a commit or two: with `CHUAN_TEST_FOLDER=/dev/shm` nobody waits for a disk.
@Suite(.timeLimit(.minutes(120)))
struct YearsTests {
    /// Years that share a database.
    private static let chunk = 10

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    @Test(arguments: Engine.allCases)
    func whateverHappensInAYearTheRulesHold(engine: Engine) async throws {
        let asked = Self.number("CHUAN_YEARS")
        let start = ContinuousClock.now
        var (seed, sum) = (Self.number("CHUAN_SEED") ?? 1, YearDriver.Sum())
        while sum.years < asked ?? .max, asked != nil || ContinuousClock.now - start < .seconds(17) {
            let place = try TestDatabase(engine)
            let count = min(Self.chunk, (asked ?? .max) - sum.years)
            let driver = try await YearDriver(engine, at: place.url, seed: seed, years: count)
            do { try await driver.run() } catch {
                await driver.close()
                throw error
            }
            await driver.close()
            withExtendedLifetime(place) {}
            sum.add(driver.sum)
            seed += 1
        }
        let took = ContinuousClock.now - start
        print("\(engine): \(sum); \(took.formatted(.units(allowed: [.seconds], width: .narrow)))")
        #expect(sum.years > 0)
        // Enough of everything that the rules speak of; a run that asks for few years may have less.
        guard sum.years >= 20 else { return }
        #expect(sum.evidence.reruns > 0 && sum.evidence.votes > 0 && sum.evidence.withoutQuorum > 0)
        #expect(sum.refused > sum.years)
        for trouble in YearTrouble.allCases where engine == .postgres || !trouble.needsServer {
            #expect(sum.troubles[trouble] ?? 0 > 0, "\(trouble)")
        }
    }
}

extension YearDriver.Sum {
    mutating func add(_ other: Self) {
        years += other.years
        done += other.done
        refused += other.refused
        either += other.either
        troubles.merge(other.troubles, uniquingKeysWith: +)
        states.merge(other.states, uniquingKeysWith: +)
        evidence.add(other.evidence)
        spent.merge(other.spent, uniquingKeysWith: +)
    }
}
