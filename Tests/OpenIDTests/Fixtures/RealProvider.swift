import Foundation
import Testing
import WebClient

/// A provider that others wrote (`oidc-provider-mock`), as a process of its own on this machine. It ends when its input does.
final class RealProvider {
    let issuer: WebURL
    private let process: Process
    private let input: Pipe

    /// The environment that `Scripts/setup test` makes.
    private static var python: URL {
        // Fixtures, OpenIDTests, Tests. Not standardised: that would follow the link out of the environment.
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.appending(path: ".build/test-venv/bin/python3")
    }

    /// Whether the provider is installed. That it is not is said aloud, for then a test is left out.
    static let isInstalled: Bool = {
        let found = FileManager.default.isExecutableFile(atPath: python.path)
        if !found {
            let line = """
                BỎ QUA: phép thử với nhà cung cấp OpenID thật; hãy chạy Scripts/setup test.
                SKIPPED: the tests with a real OpenID provider; run Scripts/setup test.

                """
            FileHandle.standardError.write(Data(line.utf8))
        }
        return found
    }()

    private static let script = """
        import sys
        import oidc_provider_mock
        with oidc_provider_mock.run_server_in_thread(port=0, require_nonce=True) as server:
            print(server.server_port, flush=True)
            sys.stdin.read()
        """

    init() throws {
        process = Process()
        input = Pipe()
        let output = Pipe()
        process.executableURL = RealProvider.python
        process.arguments = ["-c", RealProvider.script]
        // The library refuses to be spoken to without TLS, which nobody listens to on one machine.
        process.environment = ["AUTHLIB_INSECURE_TRANSPORT": "1", "PATH": "/usr/bin:/bin"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let part = output.fileHandleForReading.availableData
            if part.isEmpty { break }
            line += part
        }
        let port = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        issuer = try #require(WebURL("http://localhost:" + port))
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    func address(_ path: String) throws -> WebURL { try #require(WebURL(issuer.text + path)) }
}
