import Database
import Assessment
import Records
import TestDatabases
import Testing
import Web

struct CouncilPageTests {
    @Test(arguments: Engine.allCases)
    func opinionsStayHiddenUntilTheVoteIsClosed(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001")
            try await year.verify("00001")
            try await year.appoint()
            let page = "/dossiers/\(try year.dossier("00001"))/council"
            let chair = try await site.signedIn("chi")
            let opened = try await chair.submit(try await chair.get(page), to: page + "/steps/open")
            #expect(opened.location == page)
            let member = try await site.signedIn("mai")
            let given = try await member.submit(
                try await member.get(page),
                to: page + "/steps/opinion",
                [("ballot", "refuse"), ("reason", "Cổng chưa hoạt động")]
            )
            #expect(given.status == 303, "\(given.text)")
            #expect(try await member.get(page).text.contains("Cổng chưa hoạt động"))
            #expect(try await !chair.get(page).text.contains("Cổng chưa hoạt động"))
            let secretary = try await site.signedIn("thu")
            let silent = try await secretary.submit(
                try await secretary.get(page),
                to: page + "/steps/opinion",
                [("ballot", "abstain"), ("reason", "")]
            )
            #expect(silent.status == 422)
            #expect(silent.text.contains("href=\"#reason\""))
            let closed = try await chair.submit(try await chair.get(page), to: page + "/steps/close")
            #expect(closed.status == 303)
        }
    }

    @Test(arguments: Engine.allCases)
    func aClosedVoteHasMinutesAndShowsWhoSaidWhat(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001")
            try await year.verify("00001")
            try await year.appoint()
            let page = "/dossiers/\(try year.dossier("00001"))/council"
            let chair = try await site.signedIn("chi")
            _ = try await chair.submit(try await chair.get(page), to: page + "/steps/open")
            for login in ["mai", "thu"] {
                let browser = try await site.signedIn(login)
                let given = try await browser.submit(
                    try await browser.get(page),
                    to: page + "/steps/opinion",
                    [("ballot", "level-2"), ("reason", "Đồng ý như thẩm định của \(login)")]
                )
                #expect(given.status == 303)
            }
            _ = try await chair.submit(try await chair.get(page), to: page + "/steps/close")
            let seen = try await chair.get(page)
            #expect(seen.text.contains("Đồng ý như thẩm định của mai"))
            let minutes = try await chair.get(page + "/minutes/1")
            #expect(minutes.status == 200)
            #expect(minutes.text.contains("Người mai"))
            #expect(try await chair.get(page + "/minutes/2").status == 404)
            #expect(try await site.signedIn("lan").get(page).status == 403)
            #expect(try await site.signedIn("otto").get(page + "/minutes/1").status == 403)
        }
    }

    @Test(arguments: Engine.allCases)
    func theAuthorityAppointsTheCouncilFromThoseWithItsRoles(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            let path = "/council/\(year.campaign)/appointment"
            let browser = try await site.signedIn("minh")
            let form = try await browser.get(path)
            #expect(form.text.contains("Người mai"))
            #expect(!form.text.contains("Người vera"))
            let fields: [(String, String)] = try ["chi", "thu", "mai"].flatMap { login in
                let id = try #require(year.people[login]).text
                return [
                    ("member", id), ("title-\(id)", "Người \(login)"), ("unit-\(id)", ""),
                    ("role-\(id)", login == "chi" ? "chair" : "member"),
                ]
            }
            let rules = [("quorum", "2/3"), ("least", "2"), ("voting", "majority")]
            let none = try await browser.submit(form, to: path, rules)
            #expect(none.status == 422)
            let taken = try await browser.submit(form, to: path, fields + rules)
            #expect(taken.location == "/council/\(year.campaign)", "\(taken.text)")
            #expect(try await browser.get("/council/\(year.campaign)").text.contains("Người chi"))
            #expect(try await site.signedIn("vera").get(path).status == 403)
        }
    }
}
