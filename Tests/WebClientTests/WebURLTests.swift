import Testing
import WebClient

struct WebURLTests {
    @Test func anAddressIsTakenApart() throws {
        let url = try #require(
            WebURL("https://Kho.Office.Example:9000/minh-chung/%C3%A1?list-type=2&prefix=a%2Fb")
        )
        #expect(url.scheme == .https)
        #expect(url.host == "kho.office.example")
        #expect(url.port == 9_000)
        #expect(url.path == "/minh-chung/%C3%A1")
        #expect(url.query == "list-type=2&prefix=a%2Fb")
        #expect(url.origin == "https://kho.office.example:9000")
        #expect(url.description == "https://kho.office.example:9000/minh-chung/%C3%A1?…")
    }

    @Test func whatIsLeftOutHasItsUsualValue() throws {
        let url = try #require(WebURL("http://[::1]"))
        #expect((url.host, url.port, url.path) == ("::1", 80, "/"))
        #expect(url.query == nil)
        #expect(url.origin == "http://[::1]")
        #expect(try #require(WebURL("https:" + "//a.test?x=1")).path == "/")
    }

    @Test(arguments: [
        "", "//a.test", "a.test", "ftp://a.test/", "file:///etc/passwd", "https:", "https:/a.test",
    ])
    func whatIsNotAnAddressIsRefused(text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(arguments: [
        "", "/a", "a.test:0/", "a.test:65536/", "a.test:/", "a.test:80a/", "user@a.test/", "u:p@a.test/",
        "a.test/#part", "a.test/ b", "a.test/\r\nX: y", "a.test/%zz", "a.test/%2", "á.test/", "a.test/á",
        "[::1",
        "[a.test]/", "[::1]x/", "a.test/[b]", "a_b!.test/", "a.test\\@b.test/",
    ])
    func whatIsNotAHostAndAPathIsRefused(rest: String) {
        #expect(WebURL("https:" + "//" + rest) == nil)
    }

    @Test func anAddressTooLongIsRefused() {
        #expect(WebURL("https://a.test/" + String(repeating: "a", count: 4_000)) == nil)
    }

    @Test(arguments: [
        ("https://a.test/", true), ("http://127.0.0.1:80/", true), ("http:" + "//127.9.8.7/", true),
        ("http://localhost/", true), ("http://[::1]/", true), ("http://a.test/", false),
        ("http://127.0.0.1.a.test/", false), ("http:" + "//127.a.b.c/", false),
        ("http://localhost.a.test/", false),
    ])
    func onlySecretOrLocalConnectionsArePrivate(text: String, isPrivate: Bool) throws {
        #expect(try #require(WebURL(text)).isPrivate == isPrivate)
    }
}
