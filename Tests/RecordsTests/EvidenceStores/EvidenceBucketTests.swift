import Foundation
import Quantities
import Records
import Synchronization
import TestStores
import Testing
import WebClient

/// A bucket service that checks signatures, as AWS does.
@Suite(.enabled(if: BucketServer.isInstalled, "\(BucketServer.missing)"), .timeLimit(.minutes(10)))
struct EvidenceBucketTests {
    @Test func aWrongKeyIsRefusedAndNotTriedAgain() async throws {
        let server = try BucketServer.shared()
        let address = try #require(BucketAddress("\(server.origin)/\(server.bucket)"))
        let client = try WebClient()
        let wrong = BucketCredentials(accessKey: server.accessKey, secretKey: "sai")
        let store = EvidenceBucket(address, client, wrong)
        await #expect(throws: EvidenceStoreError.remote(status: 403, code: "SignatureDoesNotMatch")) {
            try await store.put("a")
        }
        await client.close()
    }

    @Test func aBucketThatIsNotThereIsNamed() async throws {
        let server = try BucketServer.shared()
        let address = try #require(BucketAddress("\(server.origin)/khong-co"))
        let client = try WebClient()
        let store = EvidenceBucket(address, client, server.credentials)
        await #expect(throws: EvidenceStoreError.remote(status: 404, code: "NoSuchBucket")) {
            try await store.contents(after: nil, atMost: 1)
        }
        await client.close()
    }

    @Test func contentThatWasChangedIsFoundWhenItIsRead() async throws {
        try await withBucket { store, address in
            let digest = try await store.put("thật")
            try await overwrite(address, digest, with: Array("giả".utf8))
            let found = Digest(of: Array("giả".utf8))
            await #expect(throws: EvidenceStoreError.altered(digest, found: found, size: 5)) {
                try await store.bytes(of: digest)
            }
        }
    }

    @Test func otherObjectsInTheBucketAreToldAndLeftAlone() async throws {
        try await withBucket { store, address in
            let digest = try await store.put("a")
            try await overwrite(address, name: "ghi-chu.txt", with: [1])
            #expect(try await store.contents(after: nil, atMost: 10).map(\.digest) == [digest])
            let strays = try await store.strays()
            #expect(strays.count == 1 && strays[0].hasSuffix("/ghi-chu.txt"))
        }
    }

    @Test func moreThanOnePageIsListed() async throws {
        try await withBucket({ $0.pageLength = 5 }) { store, _ in
            for number in 0..<12 { _ = try await store.put("\(number)") }
            let all = try await store.contents(after: nil, atMost: 100)
            #expect(all.count == 12)
            #expect(all.map(\.digest.description) == all.map(\.digest.description).sorted())
        }
    }

    private func overwrite(_ address: BucketAddress, _ digest: Digest, with bytes: [UInt8]) async throws {
        try await overwrite(address, name: digest.description, with: bytes)
    }

    /// Puts other bytes under a name, as somebody with the keys could.
    private func overwrite(_ address: BucketAddress, name: String, with bytes: [UInt8]) async throws {
        let server = try BucketServer.shared()
        let url = try #require(WebURL("\(address.text)\(name)"))
        let payload = Digest(of: bytes).description
        let host = String(server.origin.dropFirst("http://".count))
        let signed = SignedRequest(
            "PUT",
            path: url.path,
            query: [],
            headers: [(name: "host", value: host), (name: "x-amz-content-sha256", value: payload)],
            payload: payload,
            at: Clock.system.now(),
            region: "us-east-1",
            server.credentials
        )
        let client = try WebClient()
        let answer = try await client.send(
            WebRequest(
                .put,
                url,
                headers: [
                    WebHeader("x-amz-content-sha256", payload), WebHeader("x-amz-date", signed.time),
                    WebHeader("authorization", signed.authorization),
                ],
                body: bytes
            )
        )
        await client.close()
        try #require(answer.status == 200)
    }
}
