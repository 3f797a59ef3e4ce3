import Database
import Assessment
import Records
import TestDatabases
import Testing
import Web
import WebClient

struct CampaignPageTests {
    @Test(arguments: Engine.allCases)
    func picturesOfACampaignHaveTheirTablesAsFiles(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001")
            try await year.handIn("00002", services: "3")
            try await year.handIn("00004", portal: "0")
            let browser = try await site.signedIn("cosmo")
            let path = "/campaigns/\(year.campaign)"
            #expect(try await browser.get("/campaigns").text.contains(path))
            let page = try await browser.get(path)
            #expect(page.status == 200)
            for table in ["progress", "criteria", "results", "holding"] {
                #expect(page.text.contains("\(path)/\(table).csv"))
                let file = try await browser.get("\(path)/\(table).csv")
                #expect(file.response.header("content-type") == "text/csv; charset=utf-8")
            }
            let results = try await browser.get(path + "/results.csv")
            #expect(results.text.contains("Chưa đạt mức độ nào,1\r\n"))
            #expect(results.text.contains("Mức độ 1 · Khởi động,1\r\n"))
            #expect(results.text.contains("Mức độ 2 · Kết nối,1\r\n"))
            // Xã Hai lacks services, Xã Bốn the portal.
            let holding = try await browser.get(path + "/holding.csv")
            #expect(holding.text.contains("A,Cổng,1,0\r\n"))
            #expect(holding.text.contains("B,Dịch vụ,1,0\r\n"))
        }
    }

    @Test(arguments: Engine.allCases)
    func whoVerifiesOneProvinceSeesNothingOfAnother(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            let path = "/campaigns/\(year.campaign)"
            let seen = try await site.signedIn("otto").get(path)
            #expect(seen.status == 200)
            #expect(!seen.text.contains("Tỉnh Thí Dụ"))
            #expect(seen.text.contains("Tỉnh Khác"))
            #expect(!seen.text.contains("/steps/extend"))
            let table = try await site.signedIn("otto").get(path + "/progress.csv")
            #expect(!table.text.contains("Tỉnh Thí Dụ"))
            for login in ["lan", "adam"] {
                #expect(try await site.signedIn(login).get(path).status == 403)
                #expect(try await site.signedIn(login).get(path + "/progress.csv").status == 403)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aStepGetsMoreTimeWithAReasonOnly(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            let browser = try await site.signedIn("cosmo")
            let path = "/campaigns/\(year.campaign)"
            let form = try await browser.get(path)
            let silent = try await browser.submit(
                form,
                to: path + "/steps/extend",
                [("step", "selfAssessment"), ("to", "15/10/2026"), ("reason", "")]
            )
            #expect(silent.status == 422)
            #expect(silent.text.contains("href=\"#reason\""))
            #expect(silent.text.contains("15/10/2026"))
            let extended = try await browser.submit(
                form,
                to: path + "/steps/extend",
                [("step", "selfAssessment"), ("to", "15/10/2026"), ("reason", "Mưa bão")]
            )
            #expect(extended.location == path)
            #expect(try await browser.get(path).text.contains("15/10/2026"))
        }
    }
}
