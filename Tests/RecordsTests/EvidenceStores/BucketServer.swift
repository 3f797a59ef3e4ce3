import Foundation
import Records
import Synchronization
import WebClient

/// moto from PyPI (Tests/requirements.txt), one for all tests, gone when the test process is.
final class BucketServer: Sendable {
    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardized
    private static let python = root.appending(path: ".build/test-venv/bin/python").path

    static let isInstalled = FileManager.default.isExecutableFile(atPath: python)
    static let missing = "moto is not there; Scripts/setup test installs it"

    static func shared() throws -> BucketServer { try start.get() }

    private static let start = Result { try BucketServer() }

    let origin: String
    let bucket: String
    let credentials: BucketCredentials
    /// As whom the credentials speak, for requests that a test makes by itself.
    let keys: (access: String, secret: String)
    private let process: Process
    private let input: Pipe

    private init() throws {
        process = Process()
        process.executableURL = URL(filePath: Self.python)
        process.arguments = [
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "bucket-server.py").path
        ]
        input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = ""
        while !line.hasSuffix("\n") {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            line += String(decoding: more, as: UTF8.self)
        }
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 4 else { throw Missing(description: "moto did not start: \(line)") }
        origin = "http://127.0.0.1:\(words[0])"
        keys = (words[1], words[2])
        credentials = BucketCredentials(accessKey: words[1], secretKey: words[2])
        bucket = words[3]
    }
}
