import Database
import Assessment
import Records
import TestDatabases
import Testing
import Web

struct AdministrationPageTests {
    @Test(arguments: Engine.allCases)
    func anAdministratorMakesAnAccountGrantsARoleAndRevokesIt(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            let browser = try await site.signedIn("adam")
            let new = "/administration/accounts/new"
            let form = try await browser.get(new)
            let body = try #require(year.bodies["Sở Thí Dụ"]).text
            let taken = try await browser.submit(
                form,
                to: new,
                [("login", "vera"), ("name", "Người khác"), ("email", ""), ("body", body)]
            )
            #expect(taken.status == 422)
            #expect(taken.text.contains("href=\"#login\""))
            let made = try await browser.submit(
                form,
                to: new,
                [("login", "moi"), ("name", "Người Mới"), ("email", ""), ("body", body)]
            )
            let account = try #require(made.location)
            let grant = try await browser.submit(
                try await browser.get(account),
                to: account + "/steps/grant",
                [
                    ("role", "province-verifier"), ("reach", "under"), ("unit", "01"), ("body", body),
                    ("from", ""), ("until", ""), ("remark", ""),
                ]
            )
            #expect(grant.status == 303, "\(grant.text)")
            let conflicting = try await browser.submit(
                try await browser.get(account),
                to: account + "/steps/grant",
                [("role", "commune-officer"), ("reach", "all"), ("unit", ""), ("body", body)]
            )
            #expect(conflicting.status == 422)
            #expect(conflicting.text.contains("href=\"#role\""))
            let shown = try await browser.get(account)
            #expect(shown.text.contains("cán bộ thẩm định cấp tỉnh"))
            let revoked = try await browser.submit(shown, to: account + "/steps/revoke")
            #expect(revoked.location == account)
            #expect(try await browser.get(account).text.contains("đã thu hồi"))
        }
    }

    @Test(arguments: Engine.allCases)
    func accountsOfOthersAreAnsweredLikeThoseThatDoNotExist(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            let adam = try #require(year.people["adam"])
            let browser = try await site.signedIn("vera")
            #expect(try await browser.get("/administration/accounts/\(adam)").status == 404)
            #expect(try await browser.get("/administration/accounts/\(year.campaign)").status == 404)
            #expect(try await browser.get("/administration").status == 403)
            #expect(try await browser.get("/administration/journal").status == 403)
            #expect(try await browser.get("/administration/journal/check").status == 403)
        }
    }

    @Test(arguments: Engine.allCases)
    func anAuditorReadsTheJournalAndVerifiesItsChain(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            _ = year
            try await site.person(
                "kiem",
                of: try await site.body("Kiểm toán"),
                NewGrant(.auditor, .everything)
            )
            let browser = try await site.signedIn("kiem")
            let journal = try await browser.get("/administration/journal?action=campaign.open")
            #expect(journal.text.contains("mở đợt đánh giá"))
            #expect(journal.text.contains("Người cosmo"))
            let wrong = try await browser.get("/administration/journal?from=32/01/2026")
            #expect(wrong.text.contains("href=\"#from\""))
            let path = "/administration/journal/check"
            let checked = try await browser.submit(try await browser.get(path), to: path)
            #expect(checked.status == 200)
            #expect(checked.text.contains("Nguyên vẹn"))
        }
    }
}
