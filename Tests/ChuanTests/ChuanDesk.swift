import Foundation
import Glibc
import Testing

/// A database on which the program is run command by command, as somebody at the machine would.
struct ChuanDesk: Sendable {
    let database: String
    var environment: [String: String] = [:]

    /// Runs a command on a thread of the system, so that tasks go on meanwhile.
    @discardableResult
    func run(
        _ arguments: [String],
        exit: Int32? = 0,
        afterStart: @escaping @Sendable (pid_t) -> Void = { _ in },
        place: SourceLocation = #_sourceLocation
    ) async throws -> CommandLineRun {
        let variables = environment.merging(["CHUAN_DATABASE": database]) { own, _ in own }
        let run = try await withCheckedThrowingContinuation { continuation in
            CommandLineRun.queue.addOperation {
                continuation.resume(
                    with: Result {
                        try CommandLineRun(arguments, environment: variables, afterStart: afterStart)
                    }
                )
            }
        }
        if let exit {
            #expect(
                run.exitCode == exit,
                "\(arguments.joined(separator: " ")): \(run.error)",
                sourceLocation: place
            )
        }
        return run
    }

    @discardableResult
    func callAsFunction(
        _ arguments: String...,
        exit: Int32? = 0,
        place: SourceLocation = #_sourceLocation
    ) async throws -> CommandLineRun {
        try await run(arguments, exit: exit, place: place)
    }

    /// One text of a JSON answer.
    func field(
        _ name: String,
        _ arguments: String...,
        place: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let run = try await run(arguments + ["--format", "json"], place: place)
        let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(answer?[name] as? String, "\(run.output)", sourceLocation: place)
    }

    /// A JSON answer that is a list.
    func list(
        _ arguments: String...,
        exit: Int32? = 0,
        place: SourceLocation = #_sourceLocation
    ) async throws -> [[String: Any]] {
        let run = try await run(arguments + ["--format", "json"], exit: exit, place: place)
        let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(answer as? [[String: Any]], "\(run.output)", sourceLocation: place)
    }
}
