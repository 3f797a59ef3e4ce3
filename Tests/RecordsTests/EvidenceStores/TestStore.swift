import Foundation
import Quantities
import Records
import Synchronization
import TestStores
import Testing
import WebClient

/// The kinds of store that every test of the interface runs on.
enum StoreKind: CaseIterable, Sendable {
    case folder, bucket

    /// The bucket only where its server is installed.
    static var here: [StoreKind] { BucketServer.isInstalled ? allCases : [.folder] }
}

/// Gives a test an empty store, and removes it afterwards.
func withStore(_ kind: StoreKind, _ body: (any EvidenceStore) async throws -> Void) async throws {
    switch kind {
    case .folder: try await withFolder { _, store in try await body(store) }
    case .bucket: try await withBucket { store, _ in try await body(store) }
    }
}

func withFolder(_ body: (_ path: String, EvidenceFolder) async throws -> Void) async throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "chuan-evidence-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: place) }
    try await body(place.path + "/store", EvidenceFolder(place.path + "/store"))
}

/// A bucket with a prefix of its own for each test.
func withBucket(
    _ change: (inout BucketOptions) -> Void = { _ in },
    _ body: (EvidenceBucket, BucketAddress) async throws -> Void
) async throws {
    let server = try BucketServer.shared()
    let address = try #require(BucketAddress("\(server.origin)/\(server.bucket)/\(UUID().uuidString)/"))
    var options = BucketOptions()
    options.pieceSize = 1_000
    change(&options)
    let client = try WebClient()
    do {
        try await body(EvidenceBucket(address, client, server.credentials, options: options), address)
    } catch {
        await client.close()
        throw error
    }
    await client.close()
}

/// Bytes in parts, as an upload brings them.
func parts(_ bytes: [UInt8], size: Int = 1_000) -> AsyncStream<[UInt8]> {
    AsyncStream { continuation in
        for start in stride(from: 0, to: bytes.count, by: size) {
            continuation.yield(Array(bytes[start..<min(bytes.count, start + size)]))
        }
        continuation.finish()
    }
}

extension EvidenceStore {
    func put(_ text: String) async throws -> Digest {
        try await put(parts(Array(text.utf8)), limit: 1 << 20)
    }

    /// All bytes at once.
    func bytes(of digest: Digest) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in try await content(of: digest) { bytes += part }
        return bytes
    }
}

extension BucketServer {
    var credentials: BucketCredentials { BucketCredentials(accessKey: accessKey, secretKey: secretKey) }
}
