import Foundation
import Testing
import WebClient

@Suite(.timeLimit(.minutes(10)))
struct WebClientTests {
    private func withClient(
        _ options: WebClientOptions = WebClientOptions(),
        _ body: (WebClient) async throws -> Void
    ) async throws {
        let client = try WebClient(options)
        do {
            try await body(client)
        } catch {
            await client.close()
            throw error
        }
        await client.close()
    }

    private func answer(_ body: String, status: String = "200 OK", _ fields: String...) -> String {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + fields
        return head.joined(separator: "\r\n") + "\r\n\r\n" + body
    }

    @Test func aRequestArrivesAsAskedAndItsAnswerComesBackWhole() async throws {
        let answer = answer("đã nhận", status: "201 Created", "ETag: \"1\"", "X-Twice: a", "X-Twice: b")
        try await TestServer.run(answer: { _, _ in [.send(answer)] }) { server, origin in
            try await withClient { client in
                let url = try #require(WebURL(origin.text + "/a%20b?x=1%2F2"))
                let response = try await client.send(
                    WebRequest(
                        .put,
                        url,
                        headers: [WebHeader("X-Name", "giá trị")],
                        body: Array("nội dung".utf8)
                    )
                )
                #expect(response.status == 201)
                #expect(String(decoding: response.body, as: UTF8.self) == "đã nhận")
                #expect(response.header("etag") == "\"1\"")
                #expect(response.headers.filter { $0.name == "X-Twice" }.map(\.value) == ["a", "b"])
                let request = try #require(server.requests.first)
                #expect(request.hasPrefix("PUT /a%20b?x=1%2F2 HTTP/1.1\r\n"))
                #expect(request.contains("X-Name: giá trị\r\n"))
                #expect(request.hasSuffix("\r\n\r\nnội dung"))
            }
        }
    }

    @Test func refusalsOfTheServerAreAnswersToo() async throws {
        let answer = answer("no", status: "503 Service Unavailable")
        try await TestServer.run(answer: { _, _ in [.send(answer)] }) { _, origin in
            try await withClient { client in
                let response = try await client.send(WebRequest(.get, origin))
                #expect(response.status == 503)
            }
        }
    }

    @Test func anAnswerLongerThanAllowedIsRefusedWhenAnnounced() async throws {
        let (fits, over) = (answer("12345678"), answer("123456789"))
        try await TestServer.run(answer: { request, _ in
            [.send(request.hasPrefix("GET /fits") ? fits : over)]
        }) { _, origin in
            try await withClient(WebClientOptions(answerLimit: 8)) { client in
                let url = try #require(WebURL(origin.text + "/fits"))
                let response = try await client.send(WebRequest(.get, url))
                #expect(response.body.count == 8)
                await #expect(throws: WebError.answerTooLarge(origin: origin.origin, limit: 8)) {
                    try await client.send(WebRequest(.get, origin))
                }
            }
        }
    }

    @Test func anAnswerWithoutAnEndIsCutOff() async throws {
        let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
        try await TestServer.run(answer: { _, _ in [.send(head), .flood] }) { _, origin in
            try await withClient(WebClientOptions(timeout: .seconds(60))) { client in
                await #expect(throws: WebError.answerTooLarge(origin: origin.origin, limit: 1_048_576)) {
                    try await client.send(WebRequest(.get, origin))
                }
            }
        }
    }

    @Test func aServerThatDoesNotAnswerIsLeftInTime() async throws {
        try await TestServer.run(answer: { _, _ in [.wait(.seconds(20))] }) { _, origin in
            try await withClient(WebClientOptions(timeout: .milliseconds(100))) { client in
                await #expect(throws: WebError.timeout(origin: origin.origin)) {
                    try await client.send(WebRequest(.get, origin))
                }
            }
        }
    }

    @Test func aServerThatAnswersDropByDropIsLeftInTime() async throws {
        let drops: [TestServer.Step] = (0..<400).flatMap { _ in [.send("x"), .wait(.milliseconds(50))] }
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n"
        try await TestServer.run(answer: { _, _ in [.send(head)] + drops }) { _, origin in
            try await withClient(WebClientOptions(timeout: .milliseconds(300))) { client in
                await #expect(throws: WebError.timeout(origin: origin.origin)) {
                    try await client.send(WebRequest(.get, origin))
                }
            }
        }
    }

    @Test func aServerThatHangsUpHalfWayIsToldApart() async throws {
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\nhalf"
        try await TestServer.run(answer: { _, _ in [.send(half), .hangUp] }) { _, origin in
            try await withClient { client in
                await #expect { try await client.send(WebRequest(.get, origin)) } throws: { error in
                    (error as? WebError)?.code == "web.connection-lost"
                }
            }
        }
    }

    @Test func whatIsNotHTTPIsABadAnswer() async throws {
        try await TestServer.run(answer: { _, _ in [.send("SSH-2.0-x\r\n\r\n"), .hangUp] }) { _, origin in
            try await withClient { client in
                await #expect { try await client.send(WebRequest(.get, origin)) } throws: { error in
                    (error as? WebError)?.code == "web.bad-answer"
                }
            }
        }
    }

    @Test func nobodyListeningIsSaidAtOnce() async throws {
        var free: WebURL?
        try await TestServer.run(answer: { _, _ in [] }) { _, origin in free = origin }
        let url = try #require(free)
        try await withClient { client in
            await #expect { try await client.send(WebRequest(.get, url)) } throws: { error in
                (error as? WebError)?.code == "web.cannot-connect"
            }
        }
    }

    @Test func aHostWithoutAnAddressIsSaidSo() async throws {
        let url = try #require(WebURL("http://nowhere.invalid/"))
        try await withClient { client in
            await #expect { try await client.send(WebRequest(.get, url)) } throws: { error in
                (error as? WebError)?.code == "web.cannot-connect"
            }
        }
    }

    @Test func aClosedClientSendsNothing() async throws {
        let url = try #require(WebURL("http://127.0.0.1:9/"))
        let client = try WebClient()
        await client.close()
        await #expect(throws: WebError.closed) { try await client.send(WebRequest(.get, url)) }
    }

    @Test func aCancelledRequestEndsAtOnce() async throws {
        try await TestServer.run(answer: { _, _ in [.wait(.seconds(20))] }) { server, origin in
            try await withClient { client in
                let asking = Task { try await client.send(WebRequest(.get, origin)) }
                while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
                asking.cancel()
                await #expect(throws: WebError.cancelled) { try await asking.value }
            }
        }
    }

    @Test(arguments: [("X-Name", "a\r\nX-Other: b"), ("X Name", "a"), ("", "a"), ("X-Name", "a\u{0}")])
    func aFieldThatWouldSmuggleAnotherIsNotSent(name: String, value: String) async throws {
        try await TestServer.run(answer: { _, _ in [.hangUp] }) { server, origin in
            try await withClient { client in
                await #expect(throws: WebError.badHeader(name: name)) {
                    try await client.send(WebRequest(.get, origin, headers: [WebHeader(name, value)]))
                }
                #expect(server.requests.isEmpty)
            }
        }
    }

    @Test func aCertificateThatNobodyTrustedIssuedIsRefused() async throws {
        try await TestServer.run(secret: true, answer: { _, _ in [] }) { server, origin in
            try await withClient { client in
                await #expect { try await client.send(WebRequest(.get, origin)) } throws: { error in
                    (error as? WebError)?.code == "web.not-trusted"
                }
                #expect(server.requests.isEmpty)
            }
        }
    }

    @Test func aNamedAuthorityIsTrustedForItsHostsOnly() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "chuan-\(UUID()).pem")
        try TestCertificate.certificate.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let answer = answer("ok")
        try await TestServer.run(secret: true, answer: { _, _ in [.send(answer)] }) { server, origin in
            try await withClient(WebClientOptions(trustFile: file.path)) { client in
                let response = try await client.send(WebRequest(.get, origin))
                #expect(response.status == 200)
                let other = try #require(WebURL("https://127.0.0.1:\(origin.port)/"))
                await #expect { try await client.send(WebRequest(.get, other)) } throws: { error in
                    (error as? WebError)?.code == "web.not-trusted"
                }
                #expect(server.requests.count == 1)
            }
        }
    }

    @Test func aTrustFileThatIsNotOneIsRefused() {
        #expect(throws: WebError.badTrust(path: "/nowhere.pem")) {
            try WebClient(WebClientOptions(trustFile: "/nowhere.pem"))
        }
    }
}
