import Assessment
import Database
import Records
import TestDatabases
import Testing
import Web

struct EntryTests {
    @Test(arguments: Engine.allCases)
    func anOfficerEntersAFigureAndSeesWhatItIsWorth(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let path = "/dossiers/\(dossier.id)/criteria/C"
            let page = try await browser.get(path)
            #expect(page.status == 200)
            let looked = try await browser.submit(
                page,
                to: path,
                [("v.a", "40"), ("v.b", "100"), ("do", "look")]
            )
            #expect(looked.text.contains("40 / 100 = 40 %"))
            #expect(looked.text.contains("value=\"40\""))
            #expect(try await site.sheet(of: dossier).isEmpty)
            let saved = try await browser.submit(
                page,
                to: path,
                [("v.a", "1.041"), ("v.b", "2.000"), ("source", "sổ đào tạo"), ("do", "save")]
            )
            #expect(saved.location == path + "?done=saved")
            #expect(
                try await site.sheet(of: dossier) == [ValueKey("C", "a"): "1041", ValueKey("C", "b"): "2000"]
            )
            let again = try await browser.get(path)
            #expect(again.text.contains("sổ đào tạo"))
        }
    }

    @Test(arguments: Engine.allCases)
    func theSameFormSentTwiceEntersOnce(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let path = "/dossiers/\(dossier.id)/criteria/B"
            let page = try await browser.get(path)
            let fields = [("v.a", "7"), ("do", "save")]
            let first = try await browser.submit(page, to: path, fields)
            let second = try await browser.submit(page, to: path, fields)
            #expect(first.location == second.location)
            let entries = try await site.room.database.read {
                try $0.value(Int.self, "SELECT COUNT(*) FROM dossier_value WHERE dossier = \(dossier.id)")
            }
            #expect(entries == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func aDossierOfAnotherUnitIsAnsweredLikeOneThatDoesNotExist(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossiers = try await site.campaign().dossiers
            let browser = try await site.officer()
            let foreign = dossiers[1].id.text
            let nothing = "01jd5fz8000000000000000001"
            let own = try await browser.get("/dossiers/\(dossiers[0].id)")
            let token = own.hidden(of: "/sign-out")
            for rest in ["", "/criteria/A", "/check", "/history", "/what-if", "/paste", "/register"] {
                let other = try await browser.get("/dossiers/\(foreign)\(rest)")
                let none = try await browser.get("/dossiers/\(nothing)\(rest)")
                #expect(other.status == 404, "\(rest)")
                #expect(other.text.replacing(foreign, with: "") == none.text.replacing(nothing, with: ""))
            }
            for rest in [
                "/criteria/A", "/criteria/A/verdict", "/criteria/A/save", "/submit", "/register", "/withdraw",
                "/carry-over", "/paste", "/what-if", "/questions/1",
            ] {
                let fields = token + [("command-key", "abcdefgh"), ("v.a", "1")]
                #expect(
                    try await browser.post("/dossiers/\(foreign)\(rest)", fields).status == 404,
                    "\(rest)"
                )
            }
            #expect(try await site.sheet(of: dossiers[1]).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func twoWhoEnterTheSameFigureAreAsked(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let first = try await site.officer("lan")
            let second = try await site.officer("hoa")
            let path = "/dossiers/\(dossier.id)/criteria/B"
            let save = path + "/save"
            let one = try await first.get(path)
            let two = try await second.get(path)
            let form = two.hidden(of: path)
            _ = try await first.submit(one, to: path, [("v.a", "7"), ("do", "save")])
            // A blank field was seen, and now there is a value.
            let asked = try await second.post(save, form + [("v.a", "8")])
            #expect(asked.status == 409)
            #expect(asked.text.contains("\"now\":\"7\""))
            let page = try await second.submit(two, to: path, [("v.a", "8"), ("do", "save")])
            #expect(page.status == 409)
            #expect(page.text.contains("value=\"8\""))
            #expect(try await site.sheet(of: dossier) == [ValueKey("B", "a"): "7"])
            // Saved again after it was seen, the own one counts.
            let kept = try await second.submit(page, to: path, [("v.a", "8"), ("do", "save")])
            #expect(kept.status == 303)
            #expect(try await site.sheet(of: dossier) == [ValueKey("B", "a"): "8"])
        }
    }

    @Test(arguments: Engine.allCases)
    func aFigureThatCannotBeReadIsKeptAndTold(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let path = "/dossiers/\(dossier.id)/criteria/B"
            let page = try await browser.get(path)
            _ = try await browser.submit(page, to: path, [("v.a", "chừng <mười>"), ("do", "save")])
            let again = try await browser.get(path)
            #expect(again.text.contains("value=\"chừng &lt;mười&gt;\""))
            #expect(again.text.contains("class=\"fault\""))
            #expect(!again.text.contains("<mười>"))
        }
    }

    @Test(arguments: Engine.allCases)
    func theWholeWayFromTheWorklistToTheSubmission(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign(hasRegistration: true).dossiers[0]
            let browser = try await site.officer()
            let home = "/dossiers/\(dossier.id)"
            let work = try await browser.get("/work")
            #expect(work.text.contains("Đăng ký tham gia"))
            #expect(work.text.contains("href=\"\(home)\""))
            #expect(work.text.contains("20/07/2026"))

            let register = try await browser.get(home + "/register")
            let none = try await browser.submit(register, to: home + "/register")
            #expect(none.status == 422)
            #expect(none.text.contains("href=\"#level\""))
            let registered = try await browser.submit(register, to: home + "/register", [("level", "2")])
            #expect(registered.location == home + "?done=registered")

            let paste = try await browser.get(home + "/paste")
            let pasted = "Mục\tSố\nA.a\tcó\nB\t12\nC.a\t45\nC.b\t100"
            let preview = try await browser.submit(
                paste,
                to: home + "/paste",
                [("pasted", pasted), ("do", "look")]
            )
            #expect(preview.text.contains("C.a"))
            #expect(try await site.sheet(of: dossier).isEmpty)
            let entered = try await browser.submit(
                preview,
                to: home + "/paste",
                [("pasted", pasted), ("do", "save")]
            )
            #expect(entered.location == home + "?done=saved")

            let check = try await browser.get(home + "/check")
            #expect(check.text.contains("Mức 2: Kết nối"))
            let submitted = try await browser.submit(check, to: home + "/submit")
            #expect(submitted.location == home + "?done=submitted")
            #expect(try await site.state(of: dossier) == .submitted)
            let again = try await browser.submit(check, to: home + "/submit")
            #expect(again.location == home + "?done=submitted")
            let later = try await browser.get("/work")
            #expect(later.text.contains("Đang chờ người khác"))
            #expect(try await browser.get(home + "/history").text.contains("Người lan"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aFaultyDossierIsNotSubmittedAndTheSummaryLeadsToTheFault(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let home = "/dossiers/\(dossier.id)"
            let page = try await browser.get(home + "/criteria/C")
            _ = try await browser.submit(
                page,
                to: home + "/criteria/C",
                [("v.a", "9"), ("v.b", "5"), ("do", "save")]
            )
            let check = try await browser.get(home + "/check")
            #expect(check.text.contains("href=\"#c-C\""))
            let refused = try await browser.submit(check, to: home + "/submit")
            #expect(refused.status == 422)
            #expect(try await site.state(of: dossier) == .assessing)
        }
    }

    @Test(arguments: Engine.allCases)
    func tryingOutChangesNothingAndKnowsTheShortestWay(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let dossier = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let home = "/dossiers/\(dossier.id)"
            let paste = try await browser.get(home + "/paste")
            _ = try await browser.submit(
                paste,
                to: home + "/paste",
                [("pasted", "A.a\t1\nB\t6\nC.a\t30\nC.b\t100"), ("do", "save")]
            )
            let before = try await site.sheet(of: dossier)
            let page = try await browser.get(home + "/what-if")
            #expect(page.text.contains("take-B"))
            #expect(page.text.contains("take-C"))
            let taken = try await browser.submit(
                page,
                to: home + "/what-if",
                [("take", "B"), ("take", "C"), ("do", "take")]
            )
            #expect(taken.text.contains("Mức 2: Kết nối"))
            #expect(taken.text.contains("value=\"41\""))
            let typed = try await browser.submit(page, to: home + "/what-if", [("w.B.a", "20")])
            #expect(typed.text.contains("value=\"20\""))
            #expect(try await site.sheet(of: dossier) == before)
        }
    }

    @Test(arguments: Engine.allCases)
    func figuresOfTheLastTimeAreCarriedOver(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let old = try await site.campaign(period: "2025", asOf: "2025-12-31").dossiers[0]
            let new = try await site.campaign().dossiers[0]
            let browser = try await site.officer()
            let path = "/dossiers/\(old.id)/criteria/B"
            _ = try await browser.submit(
                try await browser.get(path),
                to: path,
                [("v.a", "7"), ("do", "save")]
            )
            let home = "/dossiers/\(new.id)"
            let page = try await browser.get(home)
            let done = try await browser.submit(page, to: home + "/carry-over")
            #expect(done.location == home + "?done=carried")
            #expect(try await site.sheet(of: new) == [ValueKey("B", "a"): "7"])
        }
    }
}
