import Database
import Assessment
import Records
import TestDatabases
import Testing
import Web

struct DecisionPageTests {
    /// The fields of a document.
    private static func act(_ number: String, reasons: String = "") -> [(String, String)] {
        [
            ("number", number), ("day", "05/07/2026"), ("signatory", "Chủ tịch Ủy ban nhân dân tỉnh"),
            ("legal-basis", "Quyết định số 1"), ("reasons", reasons), ("valid-from", ""), ("valid-until", ""),
        ]
    }

    @Test(arguments: Engine.allCases)
    func aDossierIsDecidedPublishedObjectedToAndAnswered(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site, council: false)
            try await year.handIn("00001")
            try await year.verify("00001")
            let id = try year.dossier("00001")
            let (page, open) = ("/dossiers/\(id)/decision", "/objections/\(id)")
            #expect(try await site.browser.get(open).status == 404)
            let browser = try await site.signedIn("minh")
            let form = try await browser.get(page)
            let none = try await browser.submit(form, to: page + "/steps/decide", [("outcome", "level-2")])
            #expect(none.status == 422)
            #expect(none.text.contains("href=\"#number\""))
            let decided = try await browser.submit(
                form,
                to: page + "/steps/decide",
                [("outcome", "level-2")] + Self.act("12/QĐ-UBND")
            )
            #expect(decided.location == page, "\(decided.text)")
            #expect(try await year.state("00001") == .decided)
            #expect(try await site.browser.get(open).status == 404)
            let published = try await browser.submit(
                try await browser.get(page),
                to: page + "/steps/publish",
                [("part", "criteria"), ("objections-until", "20/07/2026")]
            )
            #expect(published.location == page, "\(published.text)")
            let citizen = site.browser
            let taken = try await citizen.submit(
                try await citizen.get(open),
                to: open,
                [("matter", "Cổng này không mở được"), ("name", "Bà Năm"), ("contact", "0900000000")]
            )
            #expect(taken.location == open + "?taken=1", "\(taken.text)")
            let waiting = try await browser.get(page)
            #expect(waiting.text.contains("Cổng này không mở được"))
            let answered = try await browser.submit(
                waiting,
                to: page + "/steps/answer",
                [("finding", "rejected"), ("answer", "Cổng mở từ ngày 1 tháng 7")]
            )
            #expect(answered.status == 303, "\(answered.text)")
            let seen = try await citizen.get(open)
            #expect(seen.text.contains("Cổng mở từ ngày 1 tháng 7"))
            #expect(!seen.text.contains("Bà Năm"))
        }
    }

    @Test(arguments: Engine.allCases)
    func objectionsFromOneLineAreBraked(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site, council: false)
            try await year.handIn("00001")
            try await year.verify("00001")
            let id = try year.dossier("00001")
            let service = DecisionService(site.room, site.site.standings)
            let authority = try await year.actor("minh")
            _ = try await service.decide(
                .recognised(level: 2),
                by: DecisionAct(
                    number: "1/QĐ",
                    day: TestLand.day("2026-07-05"),
                    signatory: "Chủ tịch",
                    legalBasis: ["Quyết định số 1"]
                ),
                on: id,
                actor: authority
            )
            _ = try await PublicationService(site.room).publish(
                id,
                PublicationPlan(objectionsUntil: TestLand.day("2026-07-20")),
                by: authority
            )
            let (citizen, path) = (site.browser, "/objections/\(id)")
            var statuses: [Int] = []
            for number in 1...6 {
                let form = try await citizen.get(path)
                let seen = try await citizen.submit(form, to: path, [("matter", "Điều thứ \(number)")])
                statuses.append(seen.status)
            }
            #expect(statuses == [303, 303, 303, 303, 303, 429])
        }
    }

    @Test(arguments: Engine.allCases)
    func oneDocumentDecidesOnManyDossiers(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site, council: false)
            for code in ["00001", "00002"] {
                try await year.handIn(code)
                try await year.verify(code)
            }
            let browser = try await site.signedIn("minh")
            let path = "/decisions/\(year.campaign)"
            let form = try await browser.get(path + "?province=01")
            #expect(form.text.contains("Xã Hai"))
            let chosen = try ["00001", "00002"].map { ("dossier", try year.dossier($0).text) }
            let none = try await browser.submit(form, to: path, Self.act("12/QĐ-UBND"))
            #expect(none.status == 422)
            let decided = try await browser.submit(form, to: path, chosen + Self.act("12/QĐ-UBND"))
            #expect(decided.location == path + "?province=01", "\(decided.text)")
            #expect(try await year.state("00001") == .decided)
            #expect(try await year.state("00002") == .decided)
        }
    }

    @Test(arguments: Engine.allCases)
    func onlyTheAuthorityDecidesAndOthersOfTheProvinceLookOn(_ engine: Engine) async throws {
        try await TestSite.run(engine) { site in
            let year = try await TestYear.open(on: site, council: false)
            try await year.handIn("00001")
            try await year.verify("00001")
            let page = "/dossiers/\(try year.dossier("00001"))/decision"
            for login in ["vera", "otto", "lan", "adam"] {
                #expect(try await site.signedIn(login).get(page).status == 403, "\(login)")
            }
            let member = try await site.signedIn("mai")
            let looked = try await member.get(page)
            #expect(looked.status == 200)
            #expect(!looked.text.contains("/steps/decide"))
            let token = looked.hidden(of: "/sign-out").filter { $0.0 == "form-token" }
            let sent = try await member.post(
                page + "/steps/decide",
                token + [("command-key", "0123456789abcdef"), ("outcome", "level-2")] + Self.act("1/QĐ")
            )
            #expect(sent.status == 403)
            #expect(try await year.state("00001") == .verified)
        }
    }
}
