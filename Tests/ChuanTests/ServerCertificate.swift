import Foundation

/// A certificate of `127.0.0.1` that signs itself, made by openssl, valid for two days.
struct ServerCertificate {
    private let folder: CommandLineFolder
    let path: String
    let key: String

    struct NotMade: Error {}

    init() throws {
        folder = try CommandLineFolder()
        (path, key) = (folder.path + "/server.pem", folder.path + "/server.key")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
            "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw NotMade() }
    }
}
