import Assessment
import Database
import Records
import TestDatabases
import Testing
import Web

struct VerificationPageTests {
    @Test(arguments: Engine.allCases)
    func aVerifierCorrectsACriterionAndGoesOnToTheNext(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001")
            let (id, browser) = (try year.dossier("00001"), try await site.signedIn("vera"))
            let campaigns = try await browser.get("/verification")
            #expect(campaigns.text.contains("/verification/\(year.campaign)"))
            let campaign = try await browser.get("/verification/\(year.campaign)")
            #expect(campaign.text.contains("Xã Một"))
            #expect(!campaign.text.contains("Xã Bốn"))
            let page = "/dossiers/\(id)/verification"
            let begun = try await browser.submit(try await browser.get(page), to: page + "/steps/start")
            #expect(begun.location == page)
            let criterion = try await browser.get(page + "/criteria/A")
            let judged = try await browser.submit(
                criterion,
                to: page + "/criteria/A",
                [("finding", "corrected"), ("value-a", "0"), ("reason", "Cổng không mở được")]
            )
            #expect(judged.status == 303)
            #expect(judged.location == page + "/criteria/B")
            let seen = try await browser.get(page)
            #expect(seen.text.contains("Đã sửa"))
            #expect(seen.text.contains("giảm 2 mức độ"))
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsAgreedToAtOnceLeavesWhatWasJudgedBefore(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001")
            let (id, browser) = (try year.dossier("00001"), try await site.signedIn("vera"))
            let page = "/dossiers/\(id)/verification"
            _ = try await browser.submit(try await browser.get(page), to: page + "/steps/start")
            _ = try await browser.submit(
                try await browser.get(page + "/criteria/A"),
                to: page + "/criteria/A",
                [("finding", "corrected"), ("value-a", "0"), ("reason", "Cổng không mở được")]
            )
            let agreed = try await browser.submit(try await browser.get(page), to: page + "/steps/agree")
            #expect(agreed.location == page)
            let judgements = try await site.room.database.read { try JudgementStore.all(of: id, $0) }
            #expect(Set(judgements.map(\.criterion)) == ["A", "B"])
            #expect(judgements.first { $0.criterion == "A" }?.finding == .corrected)
            let after = try await browser.get(page)
            #expect(!after.text.contains("/steps/agree"))
            let finished = try await browser.submit(after, to: page + "/steps/finish")
            #expect(finished.location == page)
            #expect(try await year.state("00001") == .verified)
        }
    }

    @Test(arguments: Engine.allCases)
    func aRefusedJudgementKeepsWhatWasTyped(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001")
            let (id, browser) = (try year.dossier("00001"), try await site.signedIn("vera"))
            let page = "/dossiers/\(id)/verification"
            _ = try await browser.submit(try await browser.get(page), to: page + "/steps/start")
            let refused = try await browser.submit(
                try await browser.get(page + "/criteria/B"),
                to: page + "/criteria/B",
                [("finding", "corrected"), ("value-a", "7"), ("reason", " ")]
            )
            #expect(refused.status == 422)
            #expect(refused.text.contains("href=\"#reason\""))
            #expect(refused.text.contains("value=\"7\""))
            let judgements = try await site.room.database.read { try JudgementStore.all(of: id, $0) }
            #expect(judgements.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func aJudgementSentTwiceIsMadeOnce(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001")
            let (id, browser) = (try year.dossier("00001"), try await site.signedIn("vera"))
            let page = "/dossiers/\(id)/verification"
            _ = try await browser.submit(try await browser.get(page), to: page + "/steps/start")
            let criterion = try await browser.get(page + "/criteria/A")
            for _ in 1...2 {
                let seen = try await browser.submit(
                    criterion,
                    to: page + "/criteria/A",
                    [("finding", "agreed")]
                )
                #expect(seen.status == 303)
            }
            let judgements = try await site.room.database.read { try JudgementStore.all(of: id, $0) }
            #expect(judgements.count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func whoeverVerifiesElsewhereNeitherSeesNorJudges(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001", services: "4711")
            let page = "/dossiers/\(try year.dossier("00001"))/verification"
            for login in ["otto", "lan", "adam"] {
                let browser = try await site.signedIn(login)
                for path in [page, page + "/criteria/B", page + "/return"] {
                    let seen = try await browser.get(path)
                    #expect(seen.status == 403, "\(login) \(path)")
                    #expect(!seen.text.contains("4.711"))
                }
            }
            let otto = try await site.signedIn("otto")
            let own = try await otto.get("/verification/\(year.campaign)/sampling")
            let token = own.hidden(of: "/sign-out").filter { $0.0 == "form-token" }
            #expect(token.count == 1)
            let sent = try await otto.post(
                page + "/steps/start",
                token + [("command-key", "0123456789abcdef")]
            )
            #expect(sent.status == 403)
            #expect(try await year.state("00001") == .submitted)
            let unknown = page.replacing(try year.dossier("00001").text, with: year.campaign.text)
            #expect(try await otto.get(unknown).status == 404)
            #expect(try await site.browser.get(page).location?.hasPrefix("/sign-in") == true)
        }
    }

    @Test(arguments: Engine.allCases)
    func aDossierGoesBackWithItsReasonsAndIsNotFinishedBeforeAllIsJudged(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            try await year.handIn("00001")
            let (id, browser) = (try year.dossier("00001"), try await site.signedIn("vera"))
            let page = "/dossiers/\(id)/verification"
            _ = try await browser.submit(try await browser.get(page), to: page + "/steps/start")
            let early = try await browser.submit(try await browser.get(page), to: page + "/steps/finish")
            #expect(early.status == 422)
            #expect(early.text.contains("role=\"alert\""))
            let form = try await browser.get(page + "/return")
            let nothing = try await browser.submit(form, to: page + "/return", [("due", "31/09/2026")])
            #expect(nothing.status == 422)
            #expect(nothing.text.contains("31/09/2026"))
            let given = try await browser.submit(
                form,
                to: page + "/return",
                [("due", "15/07/2026"), ("reason-B", "Thiếu danh sách dịch vụ")]
            )
            #expect(given.location == page)
            #expect(try await year.state("00001") == .returned)
            #expect(try await browser.get(page).text.contains("Thiếu danh sách dịch vụ"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aQuestionReachesTheUnitAndASampleIsPlannedAndDrawn(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site)
            for code in ["00001", "00002", "00003"] { try await year.handIn(code) }
            let (id, browser) = (try year.dossier("00001"), try await site.signedIn("vera"))
            let page = "/dossiers/\(id)/verification"
            _ = try await browser.submit(try await browser.get(page), to: page + "/steps/start")
            let asked = try await browser.submit(
                try await browser.get(page + "/criteria/A"),
                to: page + "/criteria/A/questions",
                [("question", "Cổng mở từ ngày nào?")]
            )
            #expect(asked.status == 303)
            #expect(try await browser.get(page + "/criteria/A").text.contains("Cổng mở từ ngày nào?"))
            let sampling = "/verification/\(year.campaign)/sampling"
            let planned = try await browser.get(
                sampling + "?subject=dossier&rate=20&confidence=80&enlargements=1"
            )
            #expect(planned.status == 200)
            let wrong = try await browser.get(sampling + "?subject=dossier&rate=x&confidence=80")
            #expect(wrong.text.contains("href=\"#rate\""))
        }
    }
}
