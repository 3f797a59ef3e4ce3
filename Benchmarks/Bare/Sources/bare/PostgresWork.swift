import CLibpq
import Dispatch

/// As a programmer who knows libpq would write it: prepared statements in binary form, COPY, a thread for each connection.
struct PostgresWork: Sendable {
    private let url: String
    /// As many as the pool of Chuẩn has.
    private let connections = 4

    init(url: String) throws {
        self.url = url
        PostgresConnection(url).run(SampleRow.postgresTable)
    }

    func time(_ work: String, _ count: Int) throws -> Duration {
        let clock = ContinuousClock()
        let connection = PostgresConnection(url)
        connection.prepareStatements()
        switch work {
        case "bulk": return clock.measure { connection.copy(count) }
        case "inserts":
            return clock.measure {
                connection.run("BEGIN")
                for id in 0..<count { connection.insert(SampleRow(id)) }
                connection.run("COMMIT")
            }
        case "writes": return clock.measure { for id in 0..<count { connection.insert(SampleRow(id)) } }
        case "commands":
            connection.run(SampleEntry.postgresTables)
            connection.prepareCommands()
            return clock.measure { for id in 0..<count { connection.command(id) } }
        case "writers": return onThreads(count) { $0.insert(SampleRow($1)) }
        case "points":
            connection.copy(SampleRow.readable)
            return clock.measure {
                connection.run("BEGIN READ ONLY")
                for turn in 0..<count { connection.read(SampleRow.place(turn)) }
                connection.run("COMMIT")
            }
        case "readers":
            connection.copy(SampleRow.readable)
            return onThreads(count) { $0.read(SampleRow.place($1)) }
        case "observations":
            connection.run(SampleObservation.postgresTables)
            for statement in SampleObservation.parents(count) { connection.run(statement) }
            return clock.measure { connection.observe(count) }
        case "scan":
            connection.copy(count)
            return clock.measure { connection.scan() }
        default: throw UnknownWork(name: work)
        }
    }

    private func onThreads(_ count: Int, _ body: @escaping @Sendable (PostgresConnection, Int) -> Void)
        -> Duration
    {
        let ready = (0..<connections).map { _ in PostgresConnection(url) }
        for connection in ready { connection.prepareStatements() }
        return ContinuousClock().measure {
            DispatchQueue.concurrentPerform(iterations: connections) { thread in
                for turn in stride(from: thread, to: count, by: connections) { body(ready[thread], turn) }
            }
        }
    }
}
