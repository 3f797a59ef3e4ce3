import Database
import Glibc
import Synchronization

/// Writers that go on while servers die under them: `chuan-bench failover URL TASKS`, until SIGTERM.
///
/// Each task writes one numbered row after the other, and adds one to a sum in the same transaction if the row was not there. A write
/// whose outcome is not known is asked for again with its key, the row's. At the end the rows are held against what was acknowledged.
///
/// Prints `acknowledged=…` every second, `away=…` (milliseconds) whenever nothing was acknowledged for half a second or more, and
/// at the end `acknowledged=… lost=… doubled=… asked-again=… unknown=…`.
final class FailoverLoad: Sendable {
    private struct Progress {
        var acknowledged: [Int]
        var last = ContinuousClock.now
        var repeated = 0
        var unknown = 0
    }

    private static let isStopped = Atomic(false)
    private let progress: Mutex<Progress>
    private let tasks: Int

    private init(tasks: Int) {
        self.tasks = tasks
        progress = Mutex(Progress(acknowledged: [Int](repeating: 0, count: tasks)))
    }

    /// - Returns: whether nothing was lost and nothing doubled.
    static func run(_ url: String, tasks: Int) async throws -> Bool {
        signal(SIGTERM) { _ in FailoverLoad.isStopped.store(true, ordering: .relaxed) }
        let database = try await Database(DatabaseURL(url))
        try await database.write { connection in
            try connection.run(script: "DROP TABLE IF EXISTS failover_write, failover_sum")
            try connection.run(
                script: "CREATE TABLE failover_write (key TEXT PRIMARY KEY, task BIGINT NOT NULL)"
            )
            try connection.run(
                script: "CREATE TABLE failover_sum (task BIGINT PRIMARY KEY, total BIGINT NOT NULL)"
            )
            for task in 0..<tasks {
                try connection.execute("INSERT INTO failover_sum (task, total) VALUES (\(task), 0)")
            }
        }
        let load = FailoverLoad(tasks: tasks)
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<tasks { group.addTask { await load.write(task, database) } }
            group.addTask {
                while !isStopped.load(ordering: .relaxed) {
                    try? await Task.sleep(for: .seconds(1))
                    say("acknowledged=\(load.progress.withLock { $0.acknowledged.reduce(0, +) })")
                }
            }
        }
        let isWhole = try await load.compare(database)
        await database.close()
        return isWhole
    }

    private func write(_ task: Int, _ database: Database) async {
        while !Self.isStopped.load(ordering: .relaxed) {
            let number = progress.withLock { $0.acknowledged[task] }
            let key = Self.key(task, number)
            do {
                try await database.write { connection in
                    let isNew =
                        try connection.execute(
                            """
                            INSERT INTO failover_write (key, task) VALUES (\(key), \(task)) ON CONFLICT (key) DO NOTHING
                            """
                        ) == 1
                    guard isNew else { return }
                    try connection.execute("UPDATE failover_sum SET total = total + 1 WHERE task = \(task)")
                }
                acknowledge(task)
            } catch {
                // The same key again, whatever it was: that is what keys are for.
                progress.withLock { progress in
                    progress.repeated += 1
                    if case DatabaseError.outcomeUnknown = error { progress.unknown += 1 }
                }
                try? await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    private func acknowledge(_ task: Int) {
        let away = progress.withLock { progress in
            let now = ContinuousClock.now
            defer { progress.last = now }
            progress.acknowledged[task] += 1
            return now - progress.last
        }
        if away > .milliseconds(500) { Self.say("away=\(Int(away / .milliseconds(1)))") }
    }

    private func compare(_ database: Database) async throws -> Bool {
        let end = progress.withLock { $0 }
        var (lost, doubled, foreign) = (0, 0, 0)
        for task in 0..<tasks {
            let (found, total) = try await database.read { connection in
                (
                    Set(
                        try connection.values(
                            String.self,
                            "SELECT key FROM failover_write WHERE task = \(task)"
                        )
                    ),
                    try connection.value(Int.self, "SELECT total FROM failover_sum WHERE task = \(task)")
                )
            }
            let acknowledged = Set((0..<end.acknowledged[task]).map { Self.key(task, $0) })
            lost += acknowledged.subtracting(found).count
            doubled += abs(total - found.count)
            // At most the one that was asked for last and never answered.
            foreign +=
                found.subtracting(acknowledged).subtracting([Self.key(task, end.acknowledged[task])]).count
        }
        Self.say(
            """
            acknowledged=\(end.acknowledged.reduce(0, +)) lost=\(lost) doubled=\(doubled + foreign) \
            asked-again=\(end.repeated) unknown=\(end.unknown)
            """
        )
        return lost == 0 && doubled == 0 && foreign == 0
    }

    private static func key(_ task: Int, _ number: Int) -> String { "\(task)-\(number)" }

    /// A line that a reader of the pipe gets at once.
    private static func say(_ line: String) {
        print(line)
        fflush(nil)
    }
}
