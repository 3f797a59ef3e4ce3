import CPostgres

/// How a connection to a server begins, and why it could not.
struct PostgresLogin {
    /// Where the URL says nothing: give up connecting after some seconds, notice a host that has vanished.
    private let words: [(name: String, value: String)]

    init(_ url: String) {
        words = [
            ("connect_timeout", "5"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "20000"), ("application_name", "chuan"),
            ("dbname", url),
        ]
    }

    /// - Returns: a connection that its caller finishes.
    /// - Throws: ``DatabaseError/missingLibrary(package:detail:)``; ``DatabaseError/cannotOpen(detail:)`` when trying
    ///   again would end alike; ``DatabaseError/connectionLost(detail:)`` when the server may yet come back.
    func connect() throws(DatabaseError) -> OpaquePointer {
        try PostgresLibrary.load()
        let start = ContinuousClock.now
        guard let made = withWords({ PQconnectdbParams($0, $1, 1) }) else {
            throw .cannotOpen(detail: "no memory")
        }
        if PQstatus(made) != CONNECTION_OK {
            let detail = PostgresFailure.message(of: made)
            // The library tells the code of a refusal only within a long message, and only when asked to beforehand.
            PQsetErrorVerbosity(made, PQERRORS_VERBOSE)
            PQreset(made)
            if PQstatus(made) != CONNECTION_OK {
                let isFinal = isFinal(made) || isMisspelt(since: start)
                PQfinish(made)
                throw isFinal ? .cannotOpen(detail: detail) : .connectionLost(detail: detail)
            }
            PQsetErrorVerbosity(made, PQERRORS_DEFAULT)
        }
        return made
    }

    /// Whether the server refused for good: no such database or role, a wrong or lacking password, no permission, an unknown
    /// setting. A server that starts, stops or is full will answer otherwise later.
    ///
    /// So may one of several servers: a standby that lags behind knows nothing yet of a new database, role or password,
    /// and the library asks no further host then.
    private func isFinal(_ connection: OpaquePointer) -> Bool {
        if PostgresLogin.hasSeveralHosts(connection) { return false }
        if PQconnectionNeedsPassword(connection) != 0 { return true }
        let message = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        let states = PostgresLogin.states(in: message)
        return !states.isEmpty && states.allSatisfy { PostgresLogin.finalStates.contains($0) }
    }

    private static let finalStates: Set<String> = ["28000", "28P01", "3D000", "42501", "42704", "22023"]

    private static func hasSeveralHosts(_ connection: OpaquePointer) -> Bool {
        guard let options = PQconninfo(connection) else { return false }
        defer { PQconninfoFree(options) }
        var option = options
        while let keyword = option.pointee.keyword {
            if ["host", "hostaddr"].contains(String(cString: keyword)), let value = option.pointee.val,
                String(cString: value).utf8.contains(UInt8(ascii: ","))
            {
                return true
            }
            option += 1
        }
        return false
    }

    /// The codes in a long message of one or several hosts: `…: FATAL:  3D000: database "x" does not exist`.
    static func states(in message: String) -> [String] {
        let bytes = Array(message.utf8)
        return bytes.indices.dropLast(9).compactMap { place in
            let part = bytes[place..<place + 10]
            let state = part.dropFirst(3).prefix(5)
            guard part.starts(with: ":  ".utf8), part.suffix(2).elementsEqual(": ".utf8) else { return nil }
            let isState = state.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
            return isState ? String(decoding: state, as: UTF8.self) : nil
        }
    }

    /// Whether the URL itself is at fault. Asked only when both attempts failed at once, as this is a third one.
    private func isMisspelt(since start: ContinuousClock.Instant) -> Bool {
        guard ContinuousClock.now - start < .milliseconds(200) else { return false }
        return withWords { PQpingParams($0, $1, 1) } == PQPING_NO_ATTEMPT
    }

    /// Names and values as the library takes them: zero-terminated texts, a null pointer at the end of both lists.
    private func withWords<Result>(
        _ body: ([UnsafePointer<CChar>?], [UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        PostgresLogin.withCStrings(words.map(\.name)) { names in
            PostgresLogin.withCStrings(words.map(\.value)) { values in body(names, values) }
        }
    }

    private static func withCStrings<Result>(
        _ texts: [String],
        _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { Array($0.utf8CString) }
        let all = copies.flatMap { $0 }
        return all.withUnsafeBufferPointer { buffer in
            var pointers: [UnsafePointer<CChar>?] = []
            var offset = 0
            for copy in copies {
                pointers.append(buffer.baseAddress.map { $0 + offset })
                offset += copy.count
            }
            return body(pointers + [nil])
        }
    }
}
