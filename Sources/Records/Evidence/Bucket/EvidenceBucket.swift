package import Quantities
package import WebClient

/// A store in a bucket of an S3-compatible service: each content is one object whose name is the digest.
///
/// Content is sent whole, signed and with its checksum, so that the service takes either all of it or nothing, and read in
/// pieces. Source: Amazon S3 API reference, PutObject, GetObject, HeadObject, DeleteObject, ListObjectsV2.
package struct EvidenceBucket: EvidenceStore {
    package let staging: ContentStaging
    private let connection: BucketConnection
    private let turns: Turns

    package init(
        _ address: BucketAddress,
        _ transport: any WebTransport,
        _ credentials: BucketCredentials,
        options: BucketOptions = BucketOptions(),
        clock: Clock = .system,
        randomness: Randomness = .system
    ) {
        connection = BucketConnection(
            address: address,
            transport: transport,
            credentials: credentials,
            options: options,
            clock: clock,
            randomness: randomness
        )
        staging = ContentStaging(folder: options.stagingFolder, naming: .nameless, randomness: randomness)
        turns = Turns(options.sendsAtOnce)
    }

    private var address: BucketAddress { connection.address }

    package func keep(_ content: StagedContent) async throws(EvidenceStoreError) {
        await turns.take()
        do throws(EvidenceStoreError) { try await send(content) } catch {
            await turns.give()
            throw error
        }
        await turns.give()
    }

    private func send(_ content: StagedContent) async throws(EvidenceStoreError) {
        let body = try await Disk.perform { () throws(EvidenceStoreError) in
            try Disk.read(content.file.number, at: 0, count: content.size, content.file.path)
        }
        // The service computes it again and refuses what arrived otherwise.
        let checksum = Base64.encoded(content.digest.bytes)
        _ = try await connection.send(
            .put,
            address.path(of: content.digest),
            headers: [
                (name: "content-type", value: "application/octet-stream"),
                (name: "x-amz-checksum-sha256", value: checksum),
            ],
            body: body,
            payload: content.digest
        )
    }

    package func size(of digest: Digest) async throws(EvidenceStoreError) -> Int? {
        try await status(of: digest)?.size
    }

    private func status(of digest: Digest) async throws(EvidenceStoreError) -> StoredContent? {
        let answer = try await connection.send(.head, address.path(of: digest), expecting: [404])
        if answer.status == 404 { return nil }
        guard let size = answer.header("content-length").flatMap({ Int($0) }) else {
            throw .badAnswer("HEAD without Content-Length")
        }
        let kept = answer.header("last-modified").flatMap { BucketTime.header($0) }
        return StoredContent(digest: digest, size: size, kept: kept ?? .latest)
    }

    package func content(of digest: Digest) async throws(EvidenceStoreError) -> ContentStream {
        guard let size = try await size(of: digest) else { throw .missing(digest) }
        let (connection, path) = (connection, address.path(of: digest))
        return VerifiedReading(digest, pieceSize: connection.options.pieceSize) { offset, count in
            guard offset < size else { return [] }
            let last = min(size, offset + count) - 1
            let answer = try await connection.send(
                .get,
                path,
                headers: [(name: "range", value: "bytes=\(offset)-\(last)")],
                expecting: [404]
            )
            guard answer.status != 404 else { throw EvidenceStoreError.missing(digest) }
            let isWhole = answer.status == 200 && offset == 0 && answer.body.count == size
            guard isWhole || answer.status == 206 && answer.body.count == last - offset + 1 else {
                throw EvidenceStoreError.badAnswer("GET \(answer.status), \(answer.body.count) bytes")
            }
            return answer.body
        }.stream
    }

    package func remove(
        _ digest: Digest,
        keptBefore cutoff: Instant?
    ) async throws(EvidenceStoreError) -> Bool {
        // Buckets cannot look and remove in one step; whoever keeps content looks for it once more after naming it.
        guard let found = try await status(of: digest) else { return false }
        if let cutoff, found.kept >= cutoff { return false }
        _ = try await connection.send(.delete, address.path(of: digest), expecting: [404])
        return true
    }

    package func contents(
        after digest: Digest?,
        atMost count: Int
    ) async throws(EvidenceStoreError) -> [StoredContent] {
        let listing = BucketListing(connection)
        var found: [StoredContent] = []
        try await listing.each(after: digest.map { address.prefix + $0.description }) { name, size, kept in
            guard let digest = Digest(name) else { return true }
            found.append(StoredContent(digest: digest, size: size, kept: kept))
            return found.count < count
        }
        return found
    }

    package func strays() async throws(EvidenceStoreError) -> [String] {
        var strays: [String] = []
        try await BucketListing(connection).each(after: nil) { name, _, _ in
            if Digest(name) == nil { strays.append(address.prefix + name) }
            return true
        }
        return strays
    }
}
