import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
import Testing
import WebClient

/// A server on this machine that answers each connection's requests with what a test wrote down, byte by byte.
final class TestServer: Sendable {
    enum Step: Sendable {
        case send(String)
        case wait(Duration)
        /// Sends without an end, until the other side has had enough.
        case flood
        case hangUp
    }

    /// The requests as they came, head and body.
    var requests: [String] { seen.withLock { $0 } }

    private let seen = Mutex<[String]>([])
    private let answer: @Sendable (_ request: String, _ port: Int) -> [Step]

    private init(_ answer: @escaping @Sendable (String, Int) -> [Step]) { self.answer = answer }

    /// Listens while `body` runs.
    static func run(
        secret: Bool = false,
        answer: @escaping @Sendable (_ request: String, _ port: Int) -> [Step],
        _ body: (TestServer, WebURL) async throws -> Void
    ) async throws {
        let server = TestServer(answer)
        let context = secret ? try TestCertificate.context() : nil
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                    }
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let port = try #require(listener.channel.localAddress?.port)
        let address = try #require(
            WebURL(secret ? "https://localhost:\(port)" : "http://127.0.0.1:\(port)")
        )
        let listening = Task {
            try await withThrowingDiscardingTaskGroup { group in
                try await listener.executeThenClose { connections in
                    for try await connection in connections {
                        group.addTask { try? await server.serve(connection, port) }
                    }
                }
            }
        }
        do {
            try await body(server, address)
        } catch {
            listening.cancel()
            throw error
        }
        listening.cancel()
        _ = await listening.result
    }

    private func serve(_ connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>, _ port: Int) async throws {
        try await connection.executeThenClose { inbound, outbound in
            var received = ""
            for try await bytes in inbound {
                received += String(buffer: bytes)
                guard let request = Self.whole(received) else { continue }
                received = ""
                seen.withLock { $0.append(request) }
                for step in answer(request, port) {
                    switch step {
                    case .send(let text): try await outbound.write(ByteBuffer(string: text))
                    case .wait(let duration): try await Task.sleep(for: duration)
                    case .flood:
                        let block = ByteBuffer(repeating: UInt8(ascii: "x"), count: 65_536)
                        while true { try await outbound.write(block) }
                    case .hangUp: return
                    }
                }
            }
        }
    }

    /// The request, once its head and as many bytes as it announces are there.
    private static func whole(_ received: String) -> String? {
        guard let end = received.firstRange(of: "\r\n\r\n") else { return nil }
        let announced =
            received[..<end.lowerBound].split(separator: "\r\n").lazy
            .compactMap { line -> Int? in
                let parts = line.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, parts[0].lowercased() == "content-length" else { return nil }
                return Int(parts[1].trimmingPrefix(" "))
            }
            .first ?? 0
        return received[end.upperBound...].utf8.count >= announced ? received : nil
    }
}
