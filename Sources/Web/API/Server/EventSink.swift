import Hummingbird

/// Where events are written to while they happen (server-sent events, WHATWG HTML 9.2).
struct EventSink: Sendable {
    private let send: @Sendable (ByteBuffer) async throws -> Void

    init(_ send: @escaping @Sendable (ByteBuffer) async throws -> Void) { self.send = send }

    /// - Parameter json: one value without line breaks, as ``JSONWriter`` writes it.
    func send(_ event: String, json: [UInt8]) async throws {
        var buffer = ByteBuffer(string: "event: \(event)\ndata: ")
        buffer.writeBytes(json)
        buffer.writeString("\n\n")
        try await send(buffer)
    }

    /// Shows that the line still stands.
    func beat() async throws { try await send(ByteBuffer(string: ": \n\n")) }
}
