import Hummingbird

extension RequestBytes {
    /// The body of a request of the server's library.
    ///
    /// - Parameter time: the longest that it may take, and a second more for each 16 KiB that came.
    init(_ request: Request, time: Duration) {
        self.init { limit, take in
            if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
                throw RequestFault.tooLarge(limit: limit)
            }
            let end = ContinuousClock.now + time
            var count = 0
            var pieces = request.body.makeAsyncIterator()
            while let buffer = try await RequestBytes.readable({ try await pieces.next() }) {
                count += buffer.readableBytes
                guard count <= limit else { throw RequestFault.tooLarge(limit: limit) }
                // A photograph over a slow line may take its time, as long as it comes.
                guard ContinuousClock.now < end + .seconds(count / 16_384) else { throw RequestFault.tooSlow }
                try await take(Array(buffer.readableBytesView)[...])
            }
        }
    }

    /// A piece; where it cannot be read, as chunks of no length or an unknown coding, the client is at fault and not the server.
    private static func readable<Piece>(_ piece: () async throws -> Piece) async throws -> Piece {
        do { return try await piece() } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw RequestFault.malformedForm
        }
    }
}
