import Hummingbird
import ServiceLifecycle

/// Events on an open line until there are no more, the client goes or the server is told to stop.
enum EventStream {
    static func response(_ write: @escaping @Sendable (EventSink) async throws -> Void) -> Response {
        let body = ResponseBody { writer in
            let (lines, feed) = AsyncStream.makeStream(
                of: ByteBuffer.self,
                bufferingPolicy: .bufferingOldest(256)
            )
            let work = Task {
                defer { feed.finish() }
                // What fails here has no status left to say so; the client sees the line end and asks again.
                try? await write(EventSink { feed.yield($0) })
            }
            defer { work.cancel() }
            // A server that stops does not wait for whoever only watches.
            for await line in lines.cancelOnGracefulShutdown() { try await writer.write(line) }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "private, no-store"],
            body: body
        )
    }
}
