import Assessment
import Database
import Records
import TestDatabases
import Testing
import Web

struct WorklistTests {
    @Test(arguments: Engine.allCases)
    func aVerifierSeesTheDossiersOfHisProvinceOnly(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let (campaign, dossiers) = try await site.campaign()
            let body = try await site.body("Sở Thẩm Định", at: "01")
            try await site.person(
                "hung",
                of: body,
                NewGrant(.provinceVerifier, Scope(.under(TestLand.dated("01"))))
            )
            for (unit, dossier) in zip(["00001", "00004"], [dossiers[0], dossiers[3]]) {
                let browser = try await site.officer("can-bo-\(unit)", of: unit)
                let path = "/dossiers/\(dossier.id)/criteria/A"
                _ = try await browser.submit(
                    try await browser.get(path),
                    to: path,
                    [("v.a", "1"), ("do", "save")]
                )
                let check = try await browser.get("/dossiers/\(dossier.id)/check")
                _ = try await browser.submit(check, to: "/dossiers/\(dossier.id)/submit")
            }
            let page = try await site.signedIn("hung").get("/work")
            #expect(page.text.contains("href=\"/verification/\(campaign)\""))
            #expect(page.text.contains("1 hồ sơ · Đợt đánh giá năm 2026"))
            #expect(page.text.contains("2 hồ sơ · Đợt đánh giá năm 2026"))
            #expect(!page.text.contains("4 hồ sơ"))
        }
    }

    @Test(arguments: Engine.allCases)
    func whoEntersForAProvinceFindsEveryDossierOfIt(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let (campaign, dossiers) = try await site.campaign()
            let body = try await site.body("Sở Số Liệu", at: "01")
            try await site.person(
                "mai",
                of: body,
                NewGrant(.communeOfficer, Scope(.under(TestLand.dated("01"))))
            )
            let browser = try await site.signedIn("mai")
            let work = try await browser.get("/work")
            #expect(work.text.contains("href=\"/work/\(campaign)\""))
            let list = try await browser.get("/work/\(campaign)")
            #expect(list.text.contains(dossiers[2].id.text))
            #expect(!list.text.contains(dossiers[3].id.text))
        }
    }

    @Test(arguments: Engine.allCases)
    func whoHasNoRoleHasNothingToDo(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let campaign = try await site.campaign().id
            try await site.person("binh", of: try await site.body("Sở Khác"))
            let browser = try await site.signedIn("binh")
            let page = try await browser.get("/work")
            #expect(page.status == 200)
            #expect(!page.text.contains("hồ sơ ·"))
            #expect(try await browser.get("/work/\(campaign)").status == 404)
            #expect(try await site.browser.get("/work").location == "/sign-in?next=%2Fwork")
        }
    }
}
