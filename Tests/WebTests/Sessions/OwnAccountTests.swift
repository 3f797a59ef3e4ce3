import Database
import Records
import TestDatabases
import Testing
import Web
import WebClient

struct OwnAccountTests {
    @Test(arguments: Engine.allCases)
    func signingOutEndsTheSession(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let browser = try await site.signedIn("lan")
            let token = try #require(browser.cookies["chuan"])
            let page = try await browser.get("/account")
            let seen = try await browser.submit(page, to: "/sign-out")
            #expect(seen.status == 303)
            #expect(browser.cookies["chuan"] == nil)
            #expect(seen.response.header("clear-site-data")?.contains("storage") == true)
            browser.cookies["chuan"] = token
            #expect(try await browser.get("/account").status == 303)
        }
    }

    @Test(arguments: Engine.allCases)
    func aFormWithoutTheTokenOfTheSessionIsRefused(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let browser = try await site.signedIn("lan")
            #expect(try await browser.post("/sign-out", []).status == 403)
            #expect(try await browser.post("/sign-out", [("form-token", "x")]).status == 403)
            #expect(try await browser.get("/account").status == 200)
        }
    }

    @Test(arguments: Engine.allCases)
    func somebodyElsesSessionIsAnsweredLikeOneThatDoesNotExist(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let body = try await site.body("Sở Thí Dụ")
            try await site.person("lan", of: body)
            let other = try await site.person("hoa", of: body)
            _ = try await site.signedIn("hoa")
            let actor = Actor(.person(other), from: Origin(.page))
            let session = try #require(try await site.site.sessions.list(of: other, by: actor).first)
            let browser = try await site.signedIn("lan")
            let page = try await browser.get("/account")
            let token = page.hidden(of: "/sign-out")
            let foreign = try await browser.post("/account/sessions/\(session.id)/end", token)
            let missing = try await browser.post(
                "/account/sessions/01jd5fz8000000000000000001/end",
                token
            )
            #expect(foreign.status == 404)
            #expect(foreign.text == missing.text)
            #expect(try await site.site.sessions.list(of: other, by: actor).count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func oneOfOnesOwnSessionsIsEndedFromTheList(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let person = try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let elsewhere = try await site.signedIn("lan")
            site.time.advance(seconds: 2)
            let browser = try await site.signedIn("lan")
            let sessions = try await site.site.sessions.list(
                of: person,
                by: Actor(.person(person), from: Origin(.page))
            )
            let old = try #require(sessions.last)
            let page = try await browser.get("/account")
            let seen = try await browser.submit(page, to: "/account/sessions/\(old.id)/end")
            #expect(seen.location == "/account?done=session")
            #expect(try await elsewhere.get("/account").status == 303)
            #expect(try await browser.get("/account").status == 200)
        }
    }

    @Test(arguments: Engine.allCases)
    func changingThePasswordAsksForTheOldOneAndSignsOutEverywhere(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let browser = try await site.signedIn("lan")
            let page = try await browser.get("/account/password")
            let next = "sáu quả bưởi lăn xuống đồi"
            func change(_ old: String, _ one: String, _ two: String) async throws -> Seen {
                try await browser.submit(
                    page,
                    to: "/account/password",
                    [("password", old), ("new-password", one), ("repeated", two)]
                )
            }
            let wrong = try await change("không phải thế", next, next)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("href=\"#password\""))
            let short = try await change(TestSite.password, "ngắn", "ngắn")
            #expect(short.text.contains("href=\"#new-password\""))
            let different = try await change(TestSite.password, next, next + "x")
            #expect(different.text.contains("href=\"#repeated\""))
            #expect(!different.text.contains(next))
            let done = try await change(TestSite.password, next, next)
            #expect(done.location == "/sign-in?done=password")
            #expect(browser.cookies["chuan"] == nil)
            let entered = try await browser.post("/sign-in", [("login", "lan"), ("password", next)])
            #expect(entered.location == "/work")
        }
    }

    @Test(arguments: Engine.allCases)
    func aPasswordSetBySomebodyElseIsReplacedBeforeAnythingElseIsShown(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let lan = try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let (first, next) = ("chín con trâu qua cầu tre", "sáu quả bưởi lăn xuống đồi")
            _ = try await site.passwords.set(Password(first), of: lan, by: TestSite.shell)
            let browser = site.browser
            let entered = try await browser.post("/sign-in", [("login", "lan"), ("password", first)])
            #expect(entered.location == "/account/password")
            #expect(try await browser.get("/work").location == "/account/password")
            #expect(try await browser.get("/en/account").location == "/en/account/password")
            let page = try await browser.get("/account/password")
            #expect(page.status == 200)
            let done = try await browser.submit(
                page,
                to: "/account/password",
                [("password", first), ("new-password", next), ("repeated", next)]
            )
            #expect(done.location == "/sign-in?done=password")
            let again = try await browser.post("/sign-in", [("login", "lan"), ("password", next)])
            #expect(again.location == "/work")
            #expect(try await browser.get("/work").status == 200)
        }
    }

    @Test(arguments: Engine.allCases)
    func whoHasRolesAtSeveralBodiesChoosesOne(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let home = try await site.body("Sở Thí Dụ")
            let other = try await site.body("Hội đồng Thí Dụ")
            let foreign = try await site.body("Sở Khác")
            try await site.person(
                "lan",
                of: home,
                NewGrant(.councilMember, .everything, for: other)
            )
            let browser = site.browser
            let seen = try await browser.post(
                "/sign-in",
                [("login", "lan"), ("password", TestSite.password), ("next", "/account")]
            )
            let choosing = try #require(seen.location)
            #expect(choosing == "/account/body?next=%2Faccount")
            let page = try await browser.get(choosing)
            #expect(page.text.contains("Hội đồng Thí Dụ"))
            let old = try #require(browser.cookies["chuan"])
            let refused = try await browser.submit(page, to: "/account/body", [("body", foreign.text)])
            #expect(refused.status == 422)
            let chosen = try await browser.submit(page, to: "/account/body", [("body", other.text)])
            #expect(chosen.location == "/account")
            #expect(browser.cookies["chuan"] != old)
            let account = try await browser.get("/account")
            #expect(account.text.contains("Người lan</strong> · Hội đồng Thí Dụ"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aLinkForAPasswordWorksOnce(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let person = try await site.person("lan", of: try await site.body("Sở Thí Dụ"))
            let link = try await site.passwords.issueLink(for: person, by: TestSite.shell)
            let browser = site.browser
            let path = "/password/\(link.token.text)"
            #expect(try await browser.get(path).status == 200)
            let next = "sáu quả bưởi lăn xuống đồi"
            let fields = [("new-password", next), ("repeated", next)]
            #expect(try await browser.post(path, fields).location == "/sign-in?done=password")
            #expect(try await browser.post(path, fields).status == 422)
        }
    }
}
