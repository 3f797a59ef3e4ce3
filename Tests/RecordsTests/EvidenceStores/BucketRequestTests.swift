import Quantities
import Records
import Synchronization
import Testing
import WebClient

/// What is asked of a bucket service, and what its failures lead to.
@Suite struct BucketRequestTests {
    /// Answers each request with the next of what a test wrote down.
    final class Script: WebTransport {
        private let answers: Mutex<[Result<WebResponse, WebError>]>
        private let asked = Mutex<[WebRequest]>([])

        init(_ answers: [Result<WebResponse, WebError>]) { self.answers = Mutex(answers) }

        var requests: [WebRequest] { asked.withLock { $0 } }

        func send(_ request: WebRequest) async throws(WebError) -> WebResponse {
            asked.withLock { $0.append(request) }
            let next = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            guard let next else { throw .closed }
            return try next.get()
        }
    }

    private func store(_ script: Script) throws -> EvidenceBucket {
        let address = try #require(BucketAddress("https://kho.example:9000/minh-chung/xa"))
        var options = BucketOptions()
        options.sleep = { _ in }
        return EvidenceBucket(
            address,
            script,
            BucketCredentials(accessKey: "AKID", secretKey: "secret", sessionToken: "phiên"),
            options: options,
            clock: TestTime().clock,
            randomness: .system
        )
    }

    private func answer(_ status: Int, _ body: String = "", _ headers: [WebHeader] = []) -> Result<
        WebResponse, WebError
    > {
        .success(WebResponse(status: status, headers: headers, body: Array(body.utf8)))
    }

    @Test func contentIsSentWithItsChecksumUnderItsDigest() async throws {
        let script = Script([answer(200)])
        let digest = try await store(script).put("abc")
        let request = try #require(script.requests.first)
        #expect(request.method == .put)
        #expect(request.url.text == "https://kho.example:9000/minh-chung/xa/\(digest)")
        let headers = Dictionary(uniqueKeysWithValues: request.headers.map { ($0.name, $0.value) })
        #expect(headers["x-amz-content-sha256"] == digest.description)
        #expect(headers["x-amz-checksum-sha256"] == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
        #expect(headers["x-amz-security-token"] == "phiên")
        #expect(headers["x-amz-date"] == "20261121T010000Z")
        #expect(headers["authorization"]?.contains("content-type;host;x-amz-checksum-sha256;") == true)
        #expect(request.body == Array("abc".utf8))
    }

    @Test(arguments: [500, 503, 429])
    func whatMayPassIsTriedAgain(status: Int) async throws {
        let script = Script([
            answer(status), .failure(.connectionLost(origin: "x", detail: "x")),
            .failure(.timeout(origin: "x")), answer(200),
        ])
        _ = try await store(script).put("abc")
        #expect(script.requests.count == 4)
        #expect(Set(script.requests).count == 1)
    }

    @Test func whatDoesNotPassIsGivenUpAfterFourAttempts() async throws {
        let busy = answer(503, "<Error><Code>SlowDown</Code><Message>x</Message></Error>")
        let script = Script([busy, busy, busy, busy, answer(200)])
        let bucket = try store(script)
        await #expect(throws: EvidenceStoreError.remote(status: 503, code: "SlowDown")) {
            try await bucket.put("abc")
        }
        #expect(script.requests.count == 4)
    }

    @Test(arguments: [400, 403, 409, 301])
    func aRefusalIsNotTriedAgain(status: Int) async throws {
        let script = Script([answer(status, "<Error><Code>A&amp;B</Code></Error>")])
        let bucket = try store(script)
        await #expect(throws: EvidenceStoreError.remote(status: status, code: "A&B")) {
            try await bucket.put("abc")
        }
        #expect(script.requests.count == 1)
    }

    @Test(arguments: [
        "<html>", "<IsTruncated>true</IsTruncated>",
        "<IsTruncated>false</IsTruncated><Contents><Key>xa/a</Key></Contents>",
        "<IsTruncated>false</IsTruncated><Contents><Key>khác</Key><Size>1</Size></Contents>",
    ])
    func aListThatIsNoneIsRefused(body: String) async throws {
        let bucket = try store(Script([answer(200, body)]))
        await #expect { try await bucket.contents(after: nil, atMost: 10) } throws: { error in
            (error as? EvidenceStoreError)?.code == "evidence.store.bad-answer"
        }
    }

    @Test func aServiceThatGivesTheSamePageForEverIsNotFollowed() async throws {
        let entry =
            "<Contents><Key>xa/a</Key><Size>1</Size><LastModified>2026-11-21T00:00:00Z</LastModified></Contents>"
        let page = answer(200, "<IsTruncated>true</IsTruncated>" + entry)
        let script = Script([page, page, page])
        let bucket = try store(script)
        await #expect(throws: EvidenceStoreError.badAnswer("a list out of order")) {
            try await bucket.contents(after: nil, atMost: 10)
        }
        #expect(script.requests.count == 2)
    }

    @Test func aShorterPieceThanAskedForIsRefused() async throws {
        let digest = Digest(of: Array("abc".utf8))
        let head = answer(200, "", [WebHeader("Content-Length", "3")])
        let bucket = try store(Script([head, answer(206, "ab")]))
        await #expect(throws: EvidenceStoreError.badAnswer("GET 206, 2 bytes")) {
            try await bucket.bytes(of: digest)
        }
    }

    @Test(arguments: [
        "http://kho.example/minh-chung", "https://kho.example/", "https://kho.example/AB",
        "https://kho.example/a_b_c",
        "ftp://kho.example/minh-chung", "https://kho.example/minh-chung/../x",
        "https://kho.example/minh-chung//x",
        "https://kho.example/minh-chung?x=1", "https://kho.example/minh-chung/%2e%2e",
    ])
    func anAddressThatIsNoneOrCouldBeReadOnTheWayIsRefused(address: String) {
        #expect(BucketAddress(address) == nil)
    }

    @Test(arguments: [
        "https://kho.example/minh-chung", "http://127.0.0.1:9000/minh-chung/a/b",
        "https://[::1]:9000/minh.chung/",
    ])
    func anAddressThatIsOneIsTaken(address: String) {
        #expect(BucketAddress(address) != nil)
    }
}
