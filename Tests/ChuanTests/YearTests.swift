import Database
import Foundation
import TestDatabases
import Testing

/// The guide `docs/a-year.md`, run word for word as a province would.
@Suite(.serialized, .timeLimit(.minutes(30)))
struct YearTests {
    private static let root = CommandLineRun.folder("../..").standardized

    /// The blocks of commands of the guide, one after the other.
    private static func script() throws -> String {
        let page = try String(contentsOf: root.appending(path: "docs/a-year.md"), encoding: .utf8)
        return page.components(separatedBy: "```sh\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }.joined()
    }

    /// - Returns: what the script said and how it ended.
    private func run(_ script: String, _ environment: [String: String]) async throws -> (String, Int32) {
        let said = TemporaryFile(text: "")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = Self.root
        let folder = URL(filePath: CommandLineRun.program).deletingLastPathComponent().path
        process.environment = [
            "PATH": "\(folder):/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "CHUAN_CRITERIA": Self.root.appending(path: "Criteria").path,
            "CHUAN_DATA": Self.root.appending(path: "Data").path,
        ].merging(environment) { _, own in own }
        let output = try FileHandle(forWritingTo: URL(filePath: said.path))
        (process.standardOutput, process.standardError) = (output, output)
        let code = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return (try String(contentsOfFile: said.path, encoding: .utf8), code)
    }

    @Test(arguments: Engine.allCases)
    func theGuideRunsFromItsFirstLineToItsLast(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let server = MailServer.isInstalled ? try MailServer() : nil
        var environment = ["CHUAN_DATABASE": place.url.description]
        if let server {
            environment["CHUAN_MAIL_SERVER"] = server.address
            environment["CHUAN_MAIL_FROM"] = "chuan@example.test"
            environment["CHUAN_MAIL_WITHOUT_TLS"] = "1"
        }
        let (said, code) = try await run(try Self.script(), environment)
        #expect(code == 0, "\(said)")
        let desk = ChuanDesk(database: place.url.description)
        let campaigns = try await desk.list("campaign", "list")
        #expect(campaigns.compactMap { $0["set"] as? String } == ["xa-tmdt@2026", "cds-xa@2024"])
        #expect(campaigns.map { $0["isClosed"] as? Bool } == [false, true])
        let campaign = try #require(campaigns.last?["id"] as? String)
        // The commune whose figure was objected to has a decision and its correction, both as they were.
        let decisions = try await desk.list("decide", "show", "--campaign", campaign, "--unit", "19815")
        #expect(decisions.compactMap { $0["kind"] as? String } == ["first", "correction"])
        for decision in decisions {
            let id = try #require(decision["decision"] as? String)
            try await desk("assess", "rerun", id)
        }
        // The correction took the commune from level 2 to 1. The report names all forty communes, nobody is undecided, and is kept as it was sent.
        let reports = try await desk.list("report", "show", campaign)
        #expect(reports.map { $0["isWhole"] as? Bool } == [true])
        let text = try await desk("report", "show", campaign, "--number", "1").output
        for level in [1, 3, 4] { #expect(text.contains("count: recognised \(level): 1\n")) }
        #expect(!text.contains("undecided: "))
        #expect(text.split(separator: "\n").count { $0.hasPrefix("absent: ") } == 37)
        // What was verified under one set was taken into the other, each with its source.
        let other = try #require(campaigns.first?["id"] as? String)
        let taken = try await desk("assess", "show", "--campaign", other, "--unit", "19789")
        #expect(taken.output.contains("b=1000"), "\(taken.output)")
        guard let server else { return }
        let waiting = try await desk("notices", "list", "--state", "waiting")
        #expect(waiting.output.isEmpty)
        let letters = try server.letters
        #expect(Set(letters.map(\.id)).count == letters.count && letters.count > 20)
        #expect(letters.contains { $0.to == "quyet-dinh@example.test" })
        withExtendedLifetime(place) {}
    }
}
