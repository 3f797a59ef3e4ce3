import Assessment
import Database
import Quantities
import Records
import TestDatabases
import Testing
import Web
import WebClient

struct NewCampaignTests {
    private static let choice = "/campaigns/new?set=muc-xa%402026&unit=01"

    private func answers(_ studio: TestStudio) throws -> [(String, String)] {
        let office = try #require(studio.year.bodies["Sở Thí Dụ"]).text
        let authority = try #require(studio.year.bodies["Ủy ban tỉnh"]).text
        return [
            ("title", "Đợt năm 2027"), ("period", "2027"), ("as-of", "30/06/2026"), ("kind", "xã"),
            ("verifier", office), ("authority", authority), ("council", ""), ("ministry", ""),
            ("first-selfAssessment", "01/09/2026"), ("last-selfAssessment", "30/09/2026"),
            ("last-decision", "10/12/2026"), ("completion", "5"), ("objection", "15"),
        ]
    }

    @Test(arguments: Engine.allCases)
    func aCampaignIsOpenedAfterEverythingWasShownOnceMore(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            let browser = try await site.signedIn("pho")
            let start = try await browser.get("/campaigns/new")
            #expect(start.text.contains("<option value=\"muc-xa@2026\""))
            #expect(!start.text.contains("<option value=\"02\""))
            let form = try await browser.get(Self.choice)
            let check = try await browser.submit(
                form,
                to: "/campaigns/new",
                try answers(studio) + [("do", "check")]
            )
            #expect(check.status == 200)
            // Xã Một and Xã Hai of province 01, not the ward.
            #expect(check.text.contains("<b>2</b> xã"))
            #expect(try await campaigns(site).count == 1)
            let changed = try await browser.submit(check, to: "/campaigns/new", [("do", "change")])
            #expect(changed.text.contains("value=\"Đợt năm 2027\""))
            let opened = try await browser.submit(check, to: "/campaigns/new", [("do", "open")])
            let location = try #require(opened.location, "\(opened.text)")
            let again = try await browser.submit(check, to: "/campaigns/new", [("do", "open")])
            #expect(again.location == location)
            let all = try await campaigns(site)
            #expect(all.count == 2)
            let campaign = try #require(all.first { location.hasSuffix($0.id.text) })
            #expect(campaign.title == "Đợt năm 2027")
            #expect(campaign.set.name == "muc-xa@2026")
            #expect(campaign.schedule[.selfAssessment].first == TestLand.day("2026-09-01"))
            let dossiers = try await site.room.database.read { try DossierStore.all(in: campaign.id, $0) }
            #expect(dossiers.map(\.participant.unit) == ["00001", "00002"])
            #expect(try await browser.get(location).text.contains("Đợt năm 2027"))
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            let browser = try await site.signedIn("pho")
            let form = try await browser.get(Self.choice)
            func wrong(_ field: String, _ value: String) async throws -> Seen {
                let fields = try answers(studio).filter { $0.0 != field } + [(field, value), ("do", "check")]
                return try await browser.submit(form, to: "/campaigns/new", fields)
            }
            for (field, value, place) in [
                ("title", "", "title"), ("period", "năm tới", "period"), ("as-of", "hôm qua", "as-of"),
                ("verifier", "", "verifier"), ("kind", "đặc khu", "kind"),
                ("last-selfAssessment", "31/08/2026", "last-selfAssessment"),
            ] {
                let seen = try await wrong(field, value)
                #expect(seen.status == 422, "\(field)")
                #expect(seen.text.contains("href=\"#\(place)\""), "\(field)")
                #expect(seen.text.contains("10/12/2026"), "\(field)")
            }
            #expect(try await campaigns(site).count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyOpensACampaignOutsideHisProvince(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            let browser = try await site.signedIn("hai")
            let form = try await browser.get("/campaigns/new?set=muc-xa%402026&unit=02")
            #expect(try await browser.get(Self.choice).status == 422)
            let fields = try answers(studio) + [("unit", "01"), ("do", "open")]
            #expect(try await browser.submit(form, to: "/campaigns/new", fields).status == 422)
            #expect(try await campaigns(site).count == 1)
            for login in ["lan", "vera", "adam"] {
                #expect(try await site.signedIn(login).get("/campaigns/new").status == 403)
            }
        }
    }

    private func campaigns(_ site: TestSite) async throws -> [Campaign] {
        try await site.room.database.read { try CampaignStore.all($0) }
    }
}
