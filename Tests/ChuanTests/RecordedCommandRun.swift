import Database
import Dispatch
import Foundation
import TestDatabases

/// Runs commands on an empty database, each as a person would start it.
struct RecordedCommandRun: Sendable {
    let place: TestDatabase
    let folder: CommandLineFolder

    init(_ engine: Engine) async throws {
        place = try TestDatabase(engine)
        folder = try CommandLineFolder()
        let made = try await chuan("migrate", "--database", place.url.description)
        guard made.exitCode == 0 else { throw CommandLineRun.Failure(code: made.exitCode) }
    }

    func chuan(_ arguments: String...) async throws -> CommandLineRun { try await run(arguments) }

    /// On a thread of the system, so that tasks go on meanwhile.
    func run(_ arguments: [String]) async throws -> CommandLineRun {
        let environment = ["CHUAN_DATABASE": place.url.description]
        return try await withCheckedThrowingContinuation { continuation in
            CommandLineRun.queue.addOperation {
                continuation.resume(
                    with: Result { try CommandLineRun(arguments, environment: environment) }
                )
            }
        }
    }

    /// The path of a new file with this text.
    func file(_ name: String, _ text: String) throws -> String {
        try folder.write(text, to: name)
        return folder.path + "/" + name
    }
}
