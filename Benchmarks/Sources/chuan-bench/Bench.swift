import CriteriaFiles
import Evaluation
import Glibc
import Tables

/// The Swift side of the benchmarks: `chuan-bench kernel FILE REPEAT [--threads N]`, `chuan-bench change FILE`,
/// `chuan-bench database WORK URL COUNT`, `chuan-bench assessment URL [SECONDS]`, and `chuan-bench failover URL TASKS` for `Scripts/ha-test`.
///
/// Prints `best=… median=…`: nanoseconds a unit for `kernel`, microseconds for `change`; for `database` `seconds=…`.
@main
struct Bench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { return usage() }
        if arguments[1] == "database" { return try await database(Array(arguments.dropFirst(2))) }
        if arguments[1] == "assessment" {
            let seconds = arguments.count > 3 ? Double(arguments[3]) ?? 10 : 10
            return try await AssessmentBench.run(arguments[2], seconds: seconds)
        }
        if arguments[1] == "failover" { return try await failover(Array(arguments.dropFirst(2))) }
        let plan = try Plan(CriteriaLoader().load("chi-so-cds-xa"))
        let file = try UnitFileReader(plan, threads: 2).read(path: arguments[2])
        switch arguments[1] {
        case "kernel":
            let threads = arguments.firstIndex(of: "--threads").flatMap { Int(arguments[$0 + 1]) } ?? 1
            report(kernel(plan, file.facts, repeats: Int(arguments[3]) ?? 5, threads: threads))
        case "change": report(changes(plan, file.facts))
        default: usage()
        }
    }

    private static func usage() {
        print(
            """
            chuan-bench kernel FILE REPEAT [--threads N]
            chuan-bench change FILE
            chuan-bench database WORK URL COUNT
            chuan-bench assessment URL [SECONDS]
            chuan-bench failover URL TASKS
            """
        )
    }

    private static func database(_ arguments: [String]) async throws {
        guard arguments.count == 3, let count = Int(arguments[2]), count > 0,
            let seconds = try await DatabaseWorks.time(arguments[0], arguments[1], count)
        else { return usage() }
        print("seconds=\(seconds)")
    }

    /// Ends with 1 when something was lost or doubled.
    private static func failover(_ arguments: [String]) async throws {
        guard arguments.count == 2, let tasks = Int(arguments[1]), (1...1_000).contains(tasks) else {
            return usage()
        }
        do {
            if try await !FailoverLoad.run(arguments[0], tasks: tasks) { exit(1) }
        } catch {
            print(error)
            exit(2)
        }
    }

    private static func report(_ figures: [Double]) {
        let sorted = figures.sorted()
        guard let best = sorted.first else { return }
        print("best=\(best) median=\(sorted[sorted.count / 2])")
    }

    /// Points of all criteria, groups and totals, min-max bounds included, from columns in memory.
    private static func kernel(_ plan: Plan, _ facts: Facts, repeats: Int, threads: Int) -> [Double] {
        guard let scoring = ColumnScoring(plan, facts: facts, threads: threads) else { return [] }
        return (0..<repeats).map { _ in
            let start = ContinuousClock.now
            let totals = scoring.totals(Cohorts(of: plan, facts: facts, scope: .all))
            let time = (ContinuousClock.now - start).nanoseconds
            precondition(totals.count == facts.unitCount)
            return time / Double(facts.unitCount)
        }
    }

    /// One figure after another is changed and changed back, each with all totals and ranks anew.
    private static func changes(_ plan: Plan, _ facts: Facts) -> [Double] {
        guard let live = LiveScores(plan, facts: facts, scope: .all) else { return [] }
        var random: UInt64 = 7
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        return (0..<2_000).map { _ in
            let row = next(facts.unitCount)
            let column = next(plan.slots.count)
            let before = facts.tiles[row: row, column: column]
            // Another unit's figure of the same input is a figure of the right kind.
            let after = facts.tiles[row: next(facts.unitCount), column: column]
            let start = ContinuousClock.now
            live.change(row: row, column: column, to: after)
            let time = (ContinuousClock.now - start).nanoseconds / 1_000
            live.change(row: row, column: column, to: before)
            return time
        }
    }
}

extension Duration {
    fileprivate var nanoseconds: Double {
        Double(components.seconds) * 1e9 + Double(components.attoseconds) * 1e-9
    }
}
