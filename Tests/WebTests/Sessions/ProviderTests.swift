import Database
import OpenID
import Records
import TestDatabases
import Testing
import Web
import WebClient

/// A provider that only says where it is; its word itself is held against the standard by the tests of `OpenID`.
private struct SignPost: WebTransport {
    func send(_ request: WebRequest) async throws(WebError) -> WebResponse {
        let text = """
            {"issuer":"https://id.example","authorization_endpoint":"https://id.example/auth",\
            "token_endpoint":"https://id.example/token","jwks_uri":"https://id.example/keys"}
            """
        return WebResponse(
            status: request.url.path.hasSuffix("openid-configuration") ? 200 : 404,
            headers: [WebHeader("Content-Type", "application/json")],
            body: Array(text.utf8)
        )
    }
}

struct ProviderTests {
    private static func run(_ engine: Engine, _ test: (TestSite) async throws -> Void) async throws {
        try await TestSite.run(
            engine,
            providers: { signIn, accounts, key, clock in
                let provider = try OpenIDProvider(
                    name: "sso",
                    issuer: known(WebURL("https://id.example")),
                    client: "chuan",
                    redirect: known(WebURL("https://chuan.example/sign-in/from/sso"))
                )
                let door = OpenIDSignIn(provider, SignPost(), signIn, Identities(accounts), key, clock: clock)
                return [Doors.Provider("Cổng đăng nhập chung", door)]
            },
            test
        )
    }

    @Test(arguments: Engine.allCases)
    func aProviderIsOfferedAndAskedWithAChallengeThatOnlyThisBrowserCanMeet(_ engine: Engine) async throws {
        try await Self.run(engine) { site in
            let browser = site.browser
            let page = try await browser.get("/sign-in")
            #expect(page.text.contains("Cổng đăng nhập chung"))
            let away = try await browser.get("/sign-in/with/sso")
            #expect(away.status == 303)
            let location = try #require(away.location)
            #expect(location.hasPrefix("https://id.example/auth?"))
            for part in ["code_challenge_method=S256", "code_challenge=", "state=", "nonce="] {
                #expect(location.contains(part))
            }
            let cookie = try #require(away.cookies.first)
            #expect(cookie.hasPrefix("chuan-provider="))
            #expect(cookie.contains("HttpOnly; SameSite=Lax; Max-Age=600"))
        }
    }

    @Test(arguments: Engine.allCases)
    func anAnswerThatThisBrowserNeverAskedForSignsNobodyIn(_ engine: Engine) async throws {
        try await Self.run(engine) { site in
            let browser = site.browser
            _ = try await browser.get("/sign-in/with/sso")
            let back = try await browser.get("/sign-in/from/sso?state=other&code=x")
            #expect(back.status == 422)
            #expect(browser.cookies["chuan"] == nil)
            #expect(browser.cookies["chuan-provider"] == nil)
            #expect(try await site.browser.get("/sign-in/with/none").status == 404)
        }
    }
}
