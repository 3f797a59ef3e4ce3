import Database
import Records
import TestDatabases
import Testing
import Web
import WebClient

struct SignInTests {
    @Test(arguments: Engine.allCases)
    func aRightPasswordOpensASessionAndLeadsToTheWorkThatWaits(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let browser = site.browser
            let page = try await browser.get("/sign-in")
            #expect(page.status == 200)
            let seen = try await browser.submit(
                page,
                to: "/sign-in",
                [("login", "lan"), ("password", TestSite.password)]
            )
            #expect(seen.status == 303)
            #expect(seen.location == "/work")
            let cookie = try #require(seen.cookies.first { $0.hasPrefix("chuan=") })
            #expect(cookie.contains("; HttpOnly; SameSite=Lax"))
            let account = try await browser.get("/account")
            #expect(account.status == 200)
            #expect(account.text.contains("Người lan"))
            #expect(account.response.header("cache-control") == "private, no-store")
        }
    }

    @Test(arguments: Engine.allCases)
    func aWrongPasswordAndALoginThatNobodyHasAreAnsweredAlike(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let wrong = try await site.browser.post(
                "/sign-in",
                [("login", "lan"), ("password", "sai sai sai")]
            )
            let nobody = try await site.browser.post(
                "/sign-in",
                [("login", "hoa"), ("password", "sai sai sai")]
            )
            #expect(wrong.status == 422)
            #expect(nobody.status == 422)
            #expect(wrong.text.replacing("lan", with: "hoa") == nobody.text.replacing("lan", with: "hoa"))
            #expect(wrong.text.contains("href=\"#login\""))
            #expect(wrong.cookies.isEmpty)
            #expect(!wrong.text.contains("sai sai sai"))
        }
    }

    @Test(arguments: Engine.allCases)
    func guessingIsSlowedAndTheWaitIsSaidInLocalTime(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            var statuses: [Int] = []
            for _ in 0..<30 {
                let seen = try await site.browser.post(
                    "/sign-in",
                    [("login", "lan"), ("password", "sai sai sai")]
                )
                statuses.append(seen.status)
                if seen.status == 429 {
                    #expect(seen.text.contains("05/07/2026"))
                    break
                }
            }
            #expect(statuses.last == 429)
        }
    }

    @Test(arguments: Engine.allCases)
    func aTokenFromBeforeSigningInIsNeverTheSession(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let browser = site.browser
            let planted = Token<Session>(.system).text
            browser.cookies["chuan"] = planted
            _ = try await browser.post("/sign-in", [("login", "lan"), ("password", TestSite.password)])
            let first = try #require(browser.cookies["chuan"])
            #expect(first != planted)
            // Again: the session before is over, and the token is another.
            _ = try await browser.post("/sign-in", [("login", "lan"), ("password", TestSite.password)])
            #expect(browser.cookies["chuan"] != first)
            let old = site.browser
            old.cookies["chuan"] = first
            #expect(try await old.get("/account").status == 303)
        }
    }

    @Test(arguments: Engine.allCases)
    func aPageForPeopleSignedInSendsOthersToSignInAndBack(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let browser = site.browser
            let seen = try await browser.get("/en/account?done=session")
            #expect(seen.status == 303)
            let location = try #require(seen.location)
            #expect(location == "/en/sign-in?next=%2Fen%2Faccount%3Fdone%3Dsession")
            let page = try await browser.get(location)
            let back = try await browser.submit(
                page,
                to: "/en/sign-in",
                [("login", "lan"), ("password", TestSite.password)]
            )
            #expect(back.location == "/en/account?done=session")
        }
    }

    @Test(arguments: ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
    func nobodyIsSentToAnotherServerAfterSigningIn(_ next: String) async throws {
        try await TestSite.run(.sqlite) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let seen = try await site.browser.post(
                "/sign-in",
                [("login", "lan"), ("password", TestSite.password), ("next", next)]
            )
            #expect(seen.location == "/work")
        }
    }

    @Test(arguments: Engine.allCases)
    func theSecondStepAsksForTheCodeOfThePhone(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let browser = try await site.signedIn("lan")
            let factor = try await browser.get("/account/second-factor")
            let offer = try await browser.submit(factor, to: "/account/second-factor/offer")
            let start = try #require(offer.text.firstRange(of: "class=\"secret\"><code>"))
            let typed = offer.text[start.upperBound...].prefix { $0 != "<" }.filter { $0 != " " }
            let phone = TimedCode(secret: try #require(Base32.bytes(typed)))
            let enrolled = try await browser.submit(
                offer,
                to: "/account/second-factor/enrol",
                [("code", phone.code(of: TimedCode.step(at: site.time.now)))]
            )
            #expect(enrolled.status == 200)
            #expect(enrolled.text.split(separator: "<li><code>").count == 11)

            site.time.advance(seconds: 60)
            let again = site.browser
            let first = try await again.post("/sign-in", [("login", "lan"), ("password", TestSite.password)])
            #expect(first.location == "/sign-in/code")
            #expect(again.cookies["chuan"] == nil)
            let wrong = try await again.submit(
                try await again.get("/sign-in/code"),
                to: "/sign-in/code",
                [("code", "000000")]
            )
            #expect(wrong.status == 422)
            let right = try await again.post(
                "/sign-in/code",
                [("code", phone.code(of: TimedCode.step(at: site.time.now)))]
            )
            #expect(right.location == "/work")
            #expect(try await again.get("/account").status == 200)
        }
    }
}
