import Foundation
import Synchronization

/// aiosmtpd from PyPI (Tests/requirements.txt) as a process of its own. It ends when its input does.
final class MailServer: Sendable {
    /// What the server took.
    struct Letter: Hashable, Sendable, Decodable {
        let from: String
        let to: String
        let id: String
        let subject: String
        let text: String
        /// Who signed in to send it; blank for nobody.
        let user: String
        let isEncrypted: Bool
    }

    struct Missing: Error {}

    private static let root = CommandLineRun.folder("../..").standardized
    // Not standardised any further: that would follow the link out of the environment.
    private static let python = root.appending(path: ".build/test-venv/bin/python3").path

    /// Whether the server is installed. That it is not is said aloud, for then tests are left out.
    static let isInstalled: Bool = {
        let found = FileManager.default.isExecutableFile(
            atPath: root.appending(path: ".build/test-venv/bin/aiosmtpd").path
        )
        if !found {
            let line = """
                BỎ QUA: phép thử với máy chủ thư thật; hãy chạy Scripts/setup test.
                SKIPPED: the tests with a real mail server; run Scripts/setup test.

                """
            FileHandle.standardError.write(Data(line.utf8))
        }
        return found
    }()

    let address: String
    private let process: Process
    private let input: Pipe
    private let output: Pipe
    private let file: TemporaryFile

    /// - Parameter certificate: takes letters after STARTTLS only, with this.
    init(_ certificate: ServerCertificate? = nil) throws {
        process = Process()
        (input, output) = (Pipe(), Pipe())
        file = TemporaryFile(text: "")
        let written = try FileHandle(forWritingTo: URL(filePath: file.path))
        process.executableURL = URL(filePath: Self.python)
        process.arguments =
            [CommandLineRun.folder("mail-server.py").path]
            + (certificate.map { [$0.path, $0.key] } ?? [])
        process.standardInput = input
        process.standardOutput = written
        process.standardError = FileHandle.nullDevice
        try process.run()
        var port: Substring?
        for _ in 0..<600 where port == nil {
            usleep(50_000)
            port = try Self.lines(file).first
        }
        guard let port else { throw Missing() }
        address = "smtp://127.0.0.1:\(port)"
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// Everything that was taken, in order.
    var letters: [Letter] {
        get throws {
            try Self.lines(file).dropFirst().map {
                try JSONDecoder().decode(Letter.self, from: Data($0.utf8))
            }
        }
    }

    /// Kills a process when the next letter has been taken, before it is told.
    func kill(_ process: pid_t) { input.fileHandleForWriting.write(Data("kill \(process)\n".utf8)) }

    private static func lines(_ file: TemporaryFile) throws -> [Substring] {
        try String(contentsOfFile: file.path, encoding: .utf8).split(separator: "\n")
    }
}
