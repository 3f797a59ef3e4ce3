import Hummingbird

extension RequestBytes {
    /// The body of a request of the server's library.
    ///
    /// - Parameter time: the longest that it may take.
    init(_ request: Request, time: Duration) {
        self.init { limit, take in
            if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
                throw RequestFault.tooLarge(limit: limit)
            }
            let end = ContinuousClock.now + time
            var count = 0
            for try await buffer in request.body {
                count += buffer.readableBytes
                guard count <= limit else { throw RequestFault.tooLarge(limit: limit) }
                guard ContinuousClock.now < end else { throw RequestFault.tooSlow }
                try await take(Array(buffer.readableBytesView)[...])
            }
        }
    }
}
