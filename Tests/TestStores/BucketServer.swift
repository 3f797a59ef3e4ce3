import Foundation

/// A bucket service for tests only: moto from PyPI (Tests/requirements.txt), one for all tests of a process and gone with it.
///
/// It refuses requests with a wrong signature, as AWS does.
package final class BucketServer: Sendable {
    package struct Missing: Error, CustomStringConvertible {
        package let description: String
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let python = folder.appending(path: "../../.build/test-venv/bin/python").standardized.path

    package static let isInstalled = FileManager.default.isExecutableFile(atPath: python)
    package static let missing = "moto is not there; Scripts/setup test installs it"

    package static func shared() throws -> BucketServer { try start.get() }

    private static let start = Result { try BucketServer() }

    /// `http://127.0.0.1:…`
    package let origin: String
    package let bucket: String
    package let accessKey: String
    package let secretKey: String
    private let process: Process
    private let input: Pipe

    private init() throws {
        process = Process()
        process.executableURL = URL(filePath: Self.python)
        process.arguments = [Self.folder.appending(path: "bucket-server.py").path]
        // The server ends when this does, even if the tests crash.
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
        (origin, accessKey, secretKey, bucket) = (
            "http://127.0.0.1:\(words[0])", words[1], words[2], words[3]
        )
    }
}
