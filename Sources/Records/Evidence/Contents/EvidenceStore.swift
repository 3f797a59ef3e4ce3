package import Quantities

/// Where the contents of evidence are kept: bytes under their SHA-256 digest, stored once, never changed.
///
/// Content is kept first and named by a record afterwards, so what a crash leaves behind is at worst content that nobody names; it
/// harms nothing and is swept later. All verbs may be repeated.
package protocol EvidenceStore: Sendable {
    /// Where contents wait while they are written and looked at.
    var staging: ContentStaging { get }

    /// Keeps content for good; when this returns it is on disk. Content that is there already is written anew, which also mends it.
    func keep(_ content: StagedContent) async throws(EvidenceStoreError)

    /// How many bytes are stored under a digest; `nil` when there are none.
    func size(of digest: Digest) async throws(EvidenceStoreError) -> Int?

    /// The bytes piece by piece. The last step fails with ``EvidenceStoreError/altered(_:found:size:)`` when they are no longer what the
    /// digest says; until then nothing read is certain.
    ///
    /// - Throws: ``EvidenceStoreError``; so does the stream.
    func content(of digest: Digest) async throws(EvidenceStoreError) -> ContentStream

    /// Removes content.
    ///
    /// - Parameter cutoff: content kept at or after this moment stays; `nil` removes it whenever it was kept.
    /// - Returns: whether there was something to remove.
    @discardableResult
    func remove(_ digest: Digest, keptBefore cutoff: Instant?) async throws(EvidenceStoreError) -> Bool

    /// What is stored, in the order of digests, from behind `digest` on.
    func contents(after digest: Digest?, atMost count: Int) async throws(EvidenceStoreError)
        -> [StoredContent]

    /// Names in the store that are no content and were not put there by this program.
    func strays() async throws(EvidenceStoreError) -> [String]
}

/// Bytes that come piece by piece, as fast as they are asked for.
package typealias ContentStream = AsyncThrowingStream<[UInt8], any Error>

extension EvidenceStore {
    /// Keeps what a stream brings.
    ///
    /// - Throws: ``EvidenceStoreError``, what the stream throws.
    package func put<Parts: AsyncSequence & Sendable>(
        _ parts: Parts,
        limit: Int
    ) async throws -> Digest where Parts.Element == [UInt8] {
        let staged = try await staging.stage(parts, limit: limit)
        try await keep(staged)
        return staged.digest
    }
}
