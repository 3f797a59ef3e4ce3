/// The body of a request: read once, as a whole or in pieces, within a size and a time.
package struct RequestBytes: Sendable {
    /// Gives the pieces in order to the closure; throws ``RequestFault/tooLarge(limit:)`` and ``RequestFault/tooSlow``.
    let pieces:
        @Sendable (_ limit: Int, _ take: (ArraySlice<UInt8>) async throws -> Void) async throws -> Void

    init(
        _ pieces:
            @escaping @Sendable (Int, (ArraySlice<UInt8>) async throws -> Void) async throws -> Void
    ) {
        self.pieces = pieces
    }

    /// All bytes.
    package func all(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await pieces(limit) { bytes += $0 }
        return bytes
    }
}
