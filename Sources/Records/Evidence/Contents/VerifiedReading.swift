import Synchronization

/// Reads content piece by piece and holds it against its digest at the end.
final class VerifiedReading: Sendable {
    /// Bytes from a place on, at most so many; none at the end.
    typealias Piece = @Sendable (_ offset: Int, _ count: Int) async throws -> [UInt8]

    private let digest: Digest
    private let pieceSize: Int
    private let piece: Piece
    private let state = Mutex(State())

    private struct State {
        var hash = SHA256Stream()
        var offset = 0
        var isDone = false
    }

    init(_ digest: Digest, pieceSize: Int, _ piece: @escaping Piece) {
        self.digest = digest
        self.pieceSize = pieceSize
        self.piece = piece
    }

    var stream: ContentStream { ContentStream(unfolding: { try await self.next() }) }

    private func next() async throws -> [UInt8]? {
        let offset = state.withLock { $0.isDone ? nil : $0.offset }
        guard let offset else { return nil }
        try Task.checkCancellation()
        let bytes = try await piece(offset, pieceSize)
        let found: (digest: [UInt8], size: Int)? = state.withLock { state in
            guard !bytes.isEmpty else {
                state.isDone = true
                return (state.hash.finish(), state.offset)
            }
            state.hash.update(bytes)
            state.offset += bytes.count
            return nil
        }
        guard let found else { return bytes }
        guard let whole = Digest(bytes: found.digest) else { preconditionFailure("SHA-256 has 32 bytes") }
        guard whole == digest else {
            throw EvidenceStoreError.altered(digest, found: whole, size: found.size)
        }
        return nil
    }
}
