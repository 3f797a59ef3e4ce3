import Foundation
import Quantities
import Records
import Testing

/// What both kinds of store promise.
@Suite(.timeLimit(.minutes(2)))
struct EvidenceStoreTests {
    private static let long = (0..<5_500).map { UInt8(truncatingIfNeeded: $0 &* 31) }

    @Test(arguments: StoreKind.here)
    func whatIsPutComesBackUnderItsDigest(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let digest = try await store.put(parts(Self.long), limit: 1 << 20)
            #expect(digest == Digest(of: Self.long))
            #expect(try await store.size(of: digest) == Self.long.count)
            #expect(try await store.bytes(of: digest) == Self.long)
        }
    }

    @Test(arguments: StoreKind.here)
    func theSameContentIsStoredOnce(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let first = try await store.put("báo cáo")
            let second = try await store.put("báo cáo")
            #expect(first == second)
            let stored = try await store.contents(after: nil, atMost: 10)
            #expect(stored.map(\.digest) == [first])
            #expect(stored.map(\.size) == ["báo cáo".utf8.count])
        }
    }

    @Test(arguments: StoreKind.here)
    func manyWritersOfTheSameContentDoNotDisturbEachOther(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let digests = try await withThrowingTaskGroup(of: Digest.self) { group in
                for _ in 0..<12 {
                    group.addTask { try await store.put(parts(Self.long), limit: 1 << 20) }
                }
                return try await group.reduce(into: Set<Digest>()) { $0.insert($1) }
            }
            #expect(digests == [Digest(of: Self.long)])
            #expect(try await store.bytes(of: Digest(of: Self.long)) == Self.long)
            #expect(try await store.contents(after: nil, atMost: 10).count == 1)
        }
    }

    @Test(arguments: StoreKind.here)
    func whatWasNeverPutIsMissing(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let digest = Digest(of: [1])
            let size = try await store.size(of: digest)
            #expect(size == nil)
            #expect(try await store.remove(digest, keptBefore: nil) == false)
            await #expect(throws: EvidenceStoreError.missing(digest)) { try await store.bytes(of: digest) }
        }
    }

    @Test(arguments: StoreKind.here)
    func nothingBeyondTheLimitIsKept(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            await #expect(throws: EvidenceStoreError.tooLarge(limit: 5_000)) {
                try await store.put(parts(Self.long), limit: 5_000)
            }
            let listed = try await store.contents(after: nil, atMost: 10)
            #expect(listed.isEmpty)
        }
    }

    @Test(arguments: StoreKind.here)
    func aStreamThatBreaksOffLeavesNothing(kind: StoreKind) async throws {
        struct Gone: Error {}
        try await withStore(kind) { store in
            let broken = AsyncThrowingStream<[UInt8], any Error> { continuation in
                continuation.yield([1, 2, 3])
                continuation.finish(throwing: Gone())
            }
            await #expect(throws: Gone.self) { try await store.put(broken, limit: 100) }
            let listed = try await store.contents(after: nil, atMost: 10)
            #expect(listed.isEmpty)
            let strays = try await store.strays()
            #expect(strays.isEmpty)
        }
    }

    @Test(arguments: StoreKind.here)
    func contentsAreListedInOrderPageByPage(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            var expected: [Digest] = []
            for number in 0..<9 { expected.append(try await store.put("tệp \(number)")) }
            expected.sort { $0.description < $1.description }
            var listed: [Digest] = []
            while true {
                let page = try await store.contents(after: listed.last, atMost: 4)
                if page.isEmpty { break }
                #expect(page.count <= 4)
                listed += page.map(\.digest)
            }
            #expect(listed == expected)
        }
    }

    @Test(arguments: StoreKind.here)
    func onlyContentOlderThanAskedIsRemoved(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let digest = try await store.put("mồ côi")
            let kept = try #require(try await store.contents(after: nil, atMost: 1).first).kept
            #expect(abs(kept.milliseconds - Clock.system.now().milliseconds) < 1_800_000)
            let before = kept.adding(milliseconds: -1_000)
            #expect(try await store.remove(digest, keptBefore: before) == false)
            let left = try await store.size(of: digest)
            #expect(left != nil)
            // Times of buckets have whole seconds only.
            let after = kept.adding(milliseconds: 1_000)
            #expect(try await store.remove(digest, keptBefore: after))
            let gone = try await store.size(of: digest)
            #expect(gone == nil)
        }
    }

    @Test(arguments: StoreKind.here)
    func emptyContentIsContentToo(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let digest = try await store.put("")
            #expect(try await store.size(of: digest) == 0)
            #expect(try await store.bytes(of: digest) == [])
        }
    }
}
