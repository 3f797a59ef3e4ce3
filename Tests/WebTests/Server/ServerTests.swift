import HTML
import Testing
import Web
import WebClient

@Suite(.timeLimit(.minutes(10)))
struct ServerTests {
    private static let strict = [
        "content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy",
        "permissions-policy", "cross-origin-opener-policy",
    ]

    @Test
    func everyAnswerTellsBrowsersToBeStrictAlsoWhereThereIsNoPage() async throws {
        try await withSite { site in
            for path in [
                "/", "/units", "/no-such-page", "/assets/none.css", "/test/failure", "/api/test/failure",
                "/units/%ff",
            ] {
                let answer = try await site.get(path)
                for name in Self.strict {
                    let value = try #require(answer.header(name), "\(path): \(name)")
                    #expect(!value.contains("unsafe"), "\(path)")
                }
            }
        }
    }

    @Test
    func aFailureTellsNothingOfItselfToThePublic() async throws {
        try await withSite { site in
            let page = try await site.get("/test/failure")
            #expect(page.status == 500)
            let text = String(decoding: page.body, as: UTF8.self)
            #expect(text.contains("web.failed") && !text.contains("Failure"))
            let json = try await site.get("/api/test/failure")
            #expect(json.header("content-type") == "application/problem+json")
            #expect(String(decoding: json.body, as: UTF8.self).contains("\"code\":\"web.failed\""))
        }
    }

    @Test
    func aRefusalIsAPageWithItsSentenceAndCode() async throws {
        try await withSite { site in
            let answer = try await site.get("/test/refusal")
            #expect(answer.status == 404 || answer.status == 422)
            #expect(String(decoding: answer.body, as: UTF8.self).contains("<code>"))
        }
    }

    @Test
    func aPageThatDidNotChangeIsNotSentAgain() async throws {
        try await withSite { site in
            let first = try await site.get("/sets")
            let tag = try #require(first.header("etag"))
            let again = try await site.get("/sets", [WebHeader("If-None-Match", tag)])
            #expect(again.status == 304 && again.body.isEmpty)
            #expect(again.header("etag") == tag)
            let other = try await site.get("/sets", [WebHeader("If-None-Match", "\"other\"")])
            #expect(other.status == 200)
        }
    }

    @Test
    func aClientThatTakesGzipGetsLessAndTheSame() async throws {
        try await withSite { site in
            let plain = try await site.get("/sets")
            let packed = try await site.get("/sets", [WebHeader("Accept-Encoding", "gzip")])
            #expect(packed.header("content-encoding") == "gzip")
            #expect(Array(packed.body.prefix(2)) == [0x1F, 0x8B])
            #expect(packed.body.count * 2 < plain.body.count)
            #expect(packed.header("etag") != plain.header("etag"))
            let refused = try await site.get("/sets", [WebHeader("Accept-Encoding", "gzip;q=0")])
            #expect(refused.header("content-encoding") == nil)
        }
    }

    @Test
    func filesHaveTheirDigestInTheirNameAndAreKeptForGood() async throws {
        try await withSite { site in
            let link = site.site.assets.link("look.css")
            let answer = try await site.get(link.text)
            #expect(answer.status == 200)
            #expect(answer.header("cache-control")?.contains("immutable") == true)
            #expect(answer.header("content-type") == "text/css; charset=utf-8")
            let isGoneWithoutDigest = try await site.get("/assets/look.css").status == 404
            #expect(isGoneWithoutDigest)
            // While servers are replaced, pages of one version ask the other for their files.
            let other = try await site.get("/assets/look.0123456789ab.css")
            #expect(other.status == 200)
            #expect(other.header("content-type") == "text/css; charset=utf-8")
            #expect(other.header("cache-control")?.contains("immutable") == false)
            let isUnknown = try await site.get("/assets/none.0123456789ab.css").status == 404
            #expect(isUnknown)
            let isNoWayOut = try await site.get("/assets/..%2Flook.css").status == 404
            #expect(isNoWayOut)
        }
    }

    @Test
    func aFormOfAnotherSiteIsRefused() async throws {
        try await withSite { site in
            let form = WebHeader("Content-Type", "application/x-www-form-urlencoded")
            let body = Array("a=1".utf8)
            for header in [
                WebHeader("Origin", "https://other.example"), WebHeader("Sec-Fetch-Site", "cross-site"),
                WebHeader("Sec-Fetch-Site", "same-site"), WebHeader("Cookie", "chuan=x"),
            ] {
                let answer = try await site.send(.post, "/test/form", [form, header], body: body)
                #expect(answer.status == 403, "\(header)")
            }
            for header in [
                WebHeader("Origin", "http://127.0.0.1:\(site.port)"),
                WebHeader("Sec-Fetch-Site", "same-origin"),
            ] {
                let answer = try await site.send(.post, "/test/form", [form, header], body: body)
                #expect(answer.status == 200, "\(header)")
                #expect(answer.body == Array("1".utf8))
            }
        }
    }

    @Test
    func whatIsTooLargeOrMalformedIsRefused() async throws {
        var limits = WebLimits()
        limits.addressBytes = 1_000
        try await withSite(limits: limits) { site in
            let form = WebHeader("Content-Type", "application/x-www-form-urlencoded")
            let own = WebHeader("Sec-Fetch-Site", "same-origin")
            let large = [UInt8](repeating: UInt8(ascii: "a"), count: 2_000)
            let isTooLarge = try await site.send(.post, "/test/form", [form, own], body: large).status == 413
            #expect(isTooLarge)
            let hasBrokenSign =
                try await site.send(.post, "/test/form", [form, own], body: Array("a=%zz".utf8)).status == 400
            #expect(hasBrokenSign)
            let isNoText =
                try await site.send(.post, "/test/form", [form, own], body: Array("a=%ff".utf8)).status == 400
            #expect(isNoText)
            let json = WebHeader("Content-Type", "application/json")
            let isNoForm =
                try await site.send(.post, "/test/form", [json, own], body: Array("{}".utf8)).status == 400
            #expect(isNoForm)
            let isTooLong =
                try await site.get("/units?q=" + String(repeating: "a", count: 1_500)).status == 400
            #expect(isTooLong)
            let isNoQuestion = try await site.get("/units?q=%ff").status == 400
            #expect(isNoQuestion)
        }
    }

    @Test
    func aPortThatIsTakenIsToldInASentence() async throws {
        try await withSite { site in
            let second = WebServer(site.site, rooms: [])
            await #expect(throws: WebServerError.self) {
                try await second.run(host: "127.0.0.1", port: site.port) { _ in }
            }
        }
    }
}
