import Assessment
import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import TestDatabases
import Testing
import Web
import WebClient

struct StudioTests {
    @Test(arguments: Engine.allCases)
    func aProvinceDerivesASetSeesWhoChangesAndPublishesIt(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            try await studio.year.handIn("00001", services: "12")
            try await studio.year.handIn("00002", services: "30")
            try await studio.year.handIn("00004", services: "12")
            let browser = try await site.signedIn("pho")
            let begin = try await browser.get("/studio/new")
            #expect(begin.text.contains("<option value=\"01\">"))
            #expect(!begin.text.contains("<option value=\"02\">"))
            #expect(!begin.text.contains("<option value=\"all\">"))
            let draft = try await studio.begin(browser)
            #expect(try await browser.get(draft).text.contains("Chưa thay đổi gì."))

            let changed = try await studio.change(browser, draft, services: "20")
            #expect(changed.location == draft)
            let page = try await browser.get(draft)
            #expect(page.text.contains("Tỉnh đặt mục tiêu cao hơn"))
            #expect(page.text.contains("Không dễ hơn bộ gốc: đã chứng minh."))

            // Xã Hai stays where it is, Xã Bốn is another province's.
            let simulation = draft + "/simulation?campaign=\(studio.year.campaign)"
            let tried = try await browser.get(simulation)
            #expect(tried.text.contains("2 hồ sơ đã nộp"))
            #expect(tried.text.contains("Xã Một"))
            #expect(!tried.text.contains("Xã Bốn"))
            let table = try await browser.get(
                draft + "/simulation.csv?campaign=\(studio.year.campaign)"
            )
            #expect(table.text.contains("00001,worse,,,2,1,"))
            #expect(table.text.contains("00002,unchanged,,,2,2,"))
            #expect(!table.text.contains("00004"))

            let form = try await browser.get(draft + "/publication")
            let published = try await browser.submit(form, to: draft + "/publication")
            #expect(published.location == "/sets/muc-xa-01/2027")
            site.time.advance(seconds: 5)
            try await Task.sleep(for: .milliseconds(1_100))
            let shown = try await site.browser.get("/sets/muc-xa-01/2027")
            #expect(shown.status == 200)
            #expect(shown.text.contains("Tỉnh đặt mục tiêu cao hơn"))
            #expect(try await site.browser.get("/sets").text.contains("/sets/muc-xa-01/2027"))
            #expect(try await site.browser.get("/sets/muc-xa-01/2027/B").text.contains("Đạt 20 dịch vụ"))
        }
    }

    @Test(arguments: Engine.allCases)
    func whatTwoPeopleWriteAtOnceIsShownToTheSecondAndNotOverwritten(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            let (first, second) = (try await site.signedIn("pho"), try await site.signedIn("cosmo"))
            let draft = try await studio.begin(first)
            let (mine, theirs) = (try await first.get(draft), try await second.get(draft))
            let text =
                "format: 1\noverlay_of: muc-xa@2026\nid: muc-xa-01\nedition: \"2027\"\ntitle: Của tôi\n"
            let saved = try await first.submit(mine, to: draft, [("text", text)])
            #expect(saved.location == draft)
            let refused = try await second.submit(
                theirs,
                to: draft,
                [("text", text.replacing("Của tôi", with: "Của Bộ"))]
            )
            #expect(refused.status == 409)
            #expect(refused.text.contains("title: Của Bộ"))
            #expect(refused.text.contains("title: Của tôi"))
            #expect(refused.text.contains("đã có người lưu bản 2"))
            // Knowing the other version, the second saves over it; nothing is lost.
            let again = try await second.submit(
                refused,
                to: draft,
                [("text", text.replacing("Của tôi", with: "Của Bộ"))]
            )
            #expect(again.location == draft)
            let versions = try await second.get(draft + "/versions")
            #expect(versions.text.contains(draft + "/versions/3"))
            #expect(try await second.get(draft + "/versions/2").text == text)
        }
    }

    @Test(arguments: Engine.allCases)
    func theCheckAnswersWhileTypingAndSavesNothing(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            let browser = try await site.signedIn("pho")
            let draft = try await studio.begin(browser)
            let page = try await browser.get(draft)
            let heading = "format: 1\noverlay_of: muc-xa@2026\nid: muc-xa-01\nedition: \"2027\"\ntitle: T\n"
            let lax =
                heading + "guarantee: not_laxer_than_base\nchanges:\n"
                + "  - {criterion: B, set: {ladder: [\"-\", \"5\"]}}\n"
            let check = try await browser.post(draft + "/check", page.hidden(of: draft) + [("text", lax)])
            #expect(check.status == 200)
            #expect(!check.text.contains("<html"))
            #expect(check.text.contains("SAI"))
            #expect(check.text.contains("B.a"))
            let wrong = try await browser.post(
                draft + "/check",
                page.hidden(of: draft) + [("text", heading + "changes:\n  - {criterion: Z, remove: yes}\n")]
            )
            #expect(wrong.text.contains("Dòng 7"))
            // A path is no name of a set: nothing is told of the files of this machine.
            let path = heading.replacing("muc-xa@2026", with: "/etc/passwd")
            let file = try await browser.post(draft + "/check", page.hidden(of: draft) + [("text", path)])
            #expect(file.text.contains("không có bộ tiêu chí"))
            // Without a script the same button answers with the whole page.
            let whole = try await browser.submit(page, to: draft, [("text", lax), ("do", "check")])
            #expect(whole.status == 200)
            #expect(whole.text.contains("SAI"))
            #expect(whole.text.contains("[&quot;-&quot;, &quot;5&quot;]"))
            #expect(!(try await browser.get(draft + "/versions").text.contains(draft + "/versions/2")))
            let promise = try await browser.submit(page, to: draft, [("text", lax)])
            #expect(promise.location == draft)
            let form = try await browser.get(draft + "/publication")
            #expect(form.hidden(of: draft + "/publication").isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func aDraftOfAnotherProvinceIsAnsweredLikeOneThatDoesNotExist(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            let draft = try await studio.begin(try await site.signedIn("pho"))
            let other = try await site.signedIn("hai")
            let nothing = "/studio/00000000000000000000000000"
            for path in ["", "/criteria", "/simulation", "/publication", "/versions", "/versions/1"] {
                let seen = try await other.get(draft + path)
                #expect(seen.status == 404, "\(path)")
                #expect(try await other.get(nothing + path).status == 404)
            }
            let form = try await other.get("/studio/new")
            let fields = form.hidden(of: "/studio/new") + [("seen", "1"), ("text", "x"), ("place", "0")]
            for path in ["", "/check", "/criteria", "/removal", "/publication", "/closing"] {
                #expect(try await other.post(draft + path, fields).status == 404, "\(path)")
            }
            for login in ["lan", "vera", "adam"] {
                #expect(try await site.signedIn(login).get("/studio").status == 403)
                #expect(try await site.signedIn(login).get("/studio/new").status == 403)
            }
            #expect(try await site.browser.get("/studio").status == 303)
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsPublishedNeverChangesAndNamesOfOthersAreRefused(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            let browser = try await site.signedIn("pho")
            let own = try await studio.begin(browser)
            let form = try await browser.get(own + "/publication")
            #expect(try await browser.submit(form, to: own + "/publication").status == 303)
            let again = try await browser.get(own + "/publication")
            #expect(again.text.contains("Đã có bộ tiêu chí “muc-xa-01@2027”"))
            let foreign = try await studio.begin(browser, id: "muc-xa")
            #expect(try await browser.get(foreign + "/publication").text.contains("do nơi khác ban hành"))
            let bundled = try await studio.begin(browser, id: "cds-xa")
            #expect(try await browser.get(bundled + "/publication").text.contains("do nơi khác ban hành"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aCampaignIsOpenedByThePublishedEditionAndOnlyWhereItIsFor(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let studio = try await TestStudio.open(on: site)
            let browser = try await site.signedIn("pho")
            let draft = try await studio.begin(browser)
            _ = try await studio.change(browser, draft, services: "20")
            let form = try await browser.get(draft + "/publication")
            _ = try await browser.submit(form, to: draft + "/publication")
            let shelf = site.site.editions
            let plan = try #require(
                try await site.room.database.read { try shelf.plan("muc-xa-01@2027", $0) }
            )
            #expect(plan.set.lineage?.base == "muc-xa@2026")
            #expect(plan.set.lineage?.changes.map(\.criterion) == ["B"])
            let edition = try await site.room.database.read { try EditionStore.all($0).last }
            func open(_ unit: String, _ parent: String) async throws -> Identifier<Campaign> {
                try await CampaignService(site.room).open(
                    CampaignPlan(
                        title: "Đợt của tỉnh",
                        plan: plan,
                        period: "2027",
                        asOf: TestLand.day("2026-06-30"),
                        procedure: Procedure(hasRegistration: false, hasCouncil: false),
                        cohort: .all,
                        offices: Offices(
                            verifier: try #require(studio.year.bodies["Sở Thí Dụ"]),
                            council: nil,
                            authority: try #require(studio.year.bodies["Ủy ban tỉnh"]),
                            ministry: nil
                        ),
                        schedule: Schedule([:]),
                        participants: [
                            Participant(
                                unit: unit,
                                title: unit,
                                kind: "xã",
                                parent: parent,
                                parentTitle: parent
                            )
                        ]
                    ),
                    by: try await studio.year.actor("cosmo")
                )
            }
            let id = try await open("00001", "01")
            let campaign = try await site.room.database.read { try CampaignStore.find(id, $0) }
            #expect(campaign?.set == edition?.set)
            await #expect(throws: CampaignRefusal.setOfOthers("muc-xa-01@2027", for: "01")) {
                _ = try await open("00004", "02")
            }
        }
    }
}
