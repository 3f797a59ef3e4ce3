import Hummingbird
import HummingbirdCore
import Logging

/// The server's library with one route that always sends the same bytes, and nothing around it: what pages and the interface are measured
/// against.
package struct BareServer: Sendable {
    private let body: ByteBuffer
    private let mediaType: String

    package init(_ bytes: [UInt8], mediaType: String) {
        body = ByteBuffer(bytes: bytes)
        self.mediaType = mediaType
    }

    /// Answers `/` until the program is told to stop.
    package func run(port: Int, isListening: @escaping @Sendable (_ port: Int) async -> Void) async throws {
        let router = Router()
        let headers: HTTPFields = [.contentType: mediaType]
        router.get("/") { [body] _, _ in
            Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
        }
        var logger = Logger(label: "chuan.bare") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        try await Application(
            responder: router.buildResponder(),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port),
                backlog: 512
            ),
            onServerRunning: { channel in await isListening(channel.localAddress?.port ?? port) },
            logger: logger
        ).runService()
    }
}
