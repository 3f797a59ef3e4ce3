import Testing
import WebClient

@Suite(.timeLimit(.minutes(10)))
struct RedirectTests {
    private func redirect(to location: String, status: String = "302 Found") -> String {
        "HTTP/1.1 \(status)\r\nLocation: \(location)\r\nContent-Length: 0\r\n\r\n"
    }

    private let done = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndone"

    private func send(_ request: WebRequest) async throws -> WebResponse {
        let client = try WebClient(WebClientOptions(timeout: .seconds(300)))
        let result: Result<WebResponse, WebError>
        do {
            result = .success(try await client.send(request))
        } catch {
            result = .failure(error)
        }
        await client.close()
        return try result.get()
    }

    @Test func aRedirectIsNotFollowedUnasked() async throws {
        let answer = redirect(to: "/new")
        try await TestServer.run(answer: { _, _ in [.send(answer)] }) { server, origin in
            let response = try await send(WebRequest(.get, origin))
            #expect(response.status == 302)
            #expect(response.header("Location") == "/new")
            #expect(server.requests.count == 1)
        }
    }

    @Test func aRedirectIsFollowedWhenAsked() async throws {
        let (first, done) = (redirect(to: "/new?x=1"), done)
        try await TestServer.run(answer: { request, _ in
            [.send(request.hasPrefix("GET /new?x=1 ") ? done : first)]
        }) { server, origin in
            let response = try await send(WebRequest(.get, origin, redirects: 1))
            #expect(response.status == 200)
            #expect(server.requests.count == 2)
        }
    }

    @Test func redirectsInACircleEnd() async throws {
        let answer = redirect(to: "/", status: "301 Moved Permanently")
        try await TestServer.run(answer: { _, _ in [.send(answer)] }) { server, origin in
            await #expect(throws: WebError.redirectRefused(origin: origin.origin)) {
                try await send(WebRequest(.get, origin, redirects: 3))
            }
            #expect(server.requests.count == 4)
        }
    }

    @Test func whatWasToBeWrittenIsNeverSentElsewhere() async throws {
        let answer = redirect(to: "/new", status: "307 Temporary Redirect")
        try await TestServer.run(answer: { _, _ in [.send(answer)] }) { server, origin in
            let response = try await send(WebRequest(.post, origin, body: [1], redirects: 3))
            #expect(response.status == 307)
            #expect(server.requests.count == 1)
        }
    }

    @Test func whoAsksIsToldToItsOwnServerOnly() async throws {
        let done = done
        try await TestServer.run(answer: { _, _ in [.send(done)] }) { other, elsewhere in
            let answer = redirect(to: elsewhere.text + "/")
            try await TestServer.run(answer: { _, _ in [.send(answer)] }) { server, origin in
                let headers = [WebHeader("Authorization", "Bearer x"), WebHeader("Accept", "text/plain")]
                _ = try await send(WebRequest(.get, origin, headers: headers, redirects: 1))
                #expect(try #require(server.requests.first).contains("Authorization: Bearer x"))
                let passedOn = try #require(other.requests.first)
                #expect(!passedOn.lowercased().contains("authorization"))
                #expect(passedOn.contains("Accept: text/plain"))
            }
        }
    }

    @Test(arguments: ["file:///etc/passwd", "//other.vn/", "ftp://a.vn/", "not a place", ""])
    func aRedirectToNowhereIsRefused(location: String) async throws {
        let answer = redirect(to: location)
        try await TestServer.run(answer: { _, _ in [.send(answer)] }) { _, origin in
            await #expect(throws: WebError.redirectRefused(origin: origin.origin)) {
                try await send(WebRequest(.get, origin, redirects: 3))
            }
        }
    }
}
