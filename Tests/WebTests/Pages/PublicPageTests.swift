import Assessment
import Database
import Quantities
import Records
import Testing
import Web
import WebClient

@Suite(.timeLimit(.minutes(10)))
struct PublicPageTests {
    @Test
    func everyPublicPageExistsInBothLanguagesWhileNothingIsPublished() async throws {
        try await withSite { site in
            for path in [
                "/", "/map", "/map.csv", "/units", "/units?q=hoa", "/units/25", "/units/25001", "/sets",
                "/rankings",
                "/check", "/check?q=1", "/data", "/data/units.csv", "/sets/differences",
                "/units/25001/data.json",
            ] {
                for prefix in ["", "/en"] {
                    let answer = try await site.get(path == "/" && !prefix.isEmpty ? prefix : prefix + path)
                    #expect(answer.status == 200, "\(prefix)\(path)")
                    guard answer.header("content-type")?.hasPrefix("text/html") == true else { continue }
                    let text = String(decoding: answer.body, as: UTF8.self)
                    #expect(
                        text.contains("<html lang=\"\(prefix.isEmpty ? "vi" : "en")\">"),
                        "\(prefix)\(path)"
                    )
                    #expect(!text.contains("<script>") && !text.contains(" style="), "\(prefix)\(path)")
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aUnitSaysItsLevelFirstAndWhyWithTheWordsOfTheEvaluator(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await site.publishTwo()
            let best = try await site.text("/units/25001")
            #expect(best.contains("<h1>Xã Hòa An: mức 2, Kết nối</h1>"))
            #expect(best.contains("30 / 60") && best.contains("50 %"))
            #expect(best.contains("12/QĐ-UBND"))
            #expect(best.contains("Cổng &lt;dịch vụ&gt;") && !best.contains("<dịch vụ>"))
            let other = try await site.text("/units/25002")
            #expect(other.contains("<h1>Phường Đông Đô: mức 1, Khởi động</h1>"))
            #expect(other.contains("✕ Thiếu cho mức 2"))
            let english = try await site.text("/en/units/25002")
            #expect(english.contains("Lacks for level 2"))
        }
    }

    @Test
    func onlyThePartsThatWerePublishedAreShown() async throws {
        try await withSite { site in
            try await site.publishTwo(parts: [])
            let page = try await site.text("/units/25002")
            #expect(page.contains("mức 1") && !page.contains("29 / 60") && !page.contains("Thiếu cho mức 2"))
        }
        try await withSite { site in
            try await site.publishTwo(parts: [.criteria])
            let page = try await site.text("/units/25002")
            #expect(page.contains("Thiếu cho mức 2") && !page.contains("29 / 60"))
            let data = try await site.text("/units/25002/data.json")
            #expect(data.contains("\"result\"") && !data.contains("\"figures\""))
        }
    }

    @Test
    func thePublicSeesANewResultWithinTwoSeconds() async throws {
        try await withSite { site in
            let isOld = try await !site.text("/units/25001").contains("mức 2")
            #expect(isOld)
            try await site.publishTwo()
            try await Task.sleep(for: .milliseconds(1_200))
            let isNew = try await site.text("/units/25001").contains("mức 2")
            #expect(isNew)
        }
    }

    @Test
    func theMapNamesHoangSaAndItsTableCountsWhatItShows() async throws {
        try await withSite { site in
            try await site.publishTwo()
            let home = try await site.text("/")
            #expect(home.contains(">Đặc khu Hoàng Sa</text>"))
            #expect(home.contains("class=\"l2\"") && home.contains("class=\"l1\""))
            let criterion = try await site.text("/?criterion=B")
            #expect(criterion.contains("Đạt đến mức 2"))
            let csv = try await site.text("/map.csv")
            #expect(csv.contains("25001,Hòa An,xã,Tỉnh Thí Dụ,2 Kết nối,12/QĐ-UBND,2026-07-05"))
            let refusesCriterion = try await site.get("/?criterion=Z").status == 400
            #expect(refusesCriterion)
            let refusesProvince = try await site.get("/?province=99").status == 400
            #expect(refusesProvince)
        }
    }

    @Test
    func aRankingSharesPlacesAndUnitsStandSideBySide() async throws {
        try await withSite { site in
            let campaign = try await site.publishTwo()
            let ranking = try await site.text("/rankings/\(campaign)")
            let first = try #require(ranking.firstRange(of: "Xã Hòa An"))
            let second = try #require(ranking.firstRange(of: "Phường Đông Đô"))
            #expect(first.lowerBound < second.lowerBound)
            let compare = try await site.text("/compare?campaign=\(campaign)&unit=25001&unit=25002")
            #expect(compare.contains("✓ Đạt mức 2") && compare.contains("B Dịch vụ"))
            let refusesPage = try await site.get("/rankings/\(campaign)?page=9").status == 400
            #expect(refusesPage)
            let isNoCampaign = try await site.get("/rankings/nothing").status == 404
            #expect(isNoCampaign)
        }
    }

    @Test
    func theMapOfTheCountryLeadsToProvincesAndTheirsToUnits() async throws {
        try await withSite { site in
            let campaign = try await site.publishTwo()
            let country = try await site.text("/")
            let lead =
                "<a href=\"/?campaign=\(campaign)&amp;province=25\" tabindex=\"-1\" aria-label=\"Tỉnh Thí Dụ\">"
            #expect(country.contains(lead))
            #expect(
                !country.contains("href=\"/units/25003\""),
                "one link for each province, not for each dot"
            )
            let province = try await site.text("/en/?province=25")
            #expect(province.contains("<a href=\"/en/units/25003\""))
            #expect(province.contains("aria-label=\"Xã Hòa An: 2"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aRankingByPointsSaysBetweenWhichPlacesUnitsMoveAndIsFilteredByGroup(engine: Engine) async throws {
        try await withSite(engine) { site in
            let levels = try await site.publishTwo()
            let withoutPoints = try await site.text("/rankings/\(levels)")
            #expect(!withoutPoints.contains("Khoảng hạng"))
            let points = try await site.publishTwo(PublicSite.points)
            let ranking = try await site.text("/rankings/\(points)")
            #expect(ranking.contains("Khoảng hạng") && ranking.contains("Nhóm xã"))
            let csv = try await site.text("/rankings/\(points)/table.csv")
            // 90 · 30/60 + 10 and 90 · 29/60 + 10: no weight puts the second before the first.
            #expect(csv.contains("25001,Xã Hòa An,Tỉnh Thí Dụ,55,12/QĐ-UBND,1,1"), "\(csv)")
            let group = try await site.text("/rankings/\(points)?group=mi%E1%BB%81n%20n%C3%BAi")
            #expect(group.contains("Xã Hòa An") && !group.contains("Phường Đông Đô"))
            let refusesGroup = try await site.get("/rankings/\(points)?group=x").status == 400
            #expect(refusesGroup)
        }
    }

    @Test(arguments: Engine.allCases)
    func figuresBeingSavedMakeNoNewVersionOfWhatIsPublic(engine: Engine) async throws {
        try await withSite(engine) { site in
            let watch = VersionWatch(site.room.database, clock: site.room.ledger.clock, patience: .zero)
            let empty = try await watch.currentPublic()
            let campaign = try await site.publishTwo()
            let published = try await watch.currentPublic()
            let all = try await watch.current()
            #expect(published != empty)
            let closed = try await CampaignService(site.room).extend(
                .decision,
                of: campaign,
                to: TestTerritory.day("2026-12-20"),
                reason: "mưa lũ",
                by: Actor(.program, from: Origin(.job))
            )
            #expect(closed > all.entry)
            let after = try await watch.currentPublic()
            #expect(after == published)
            let allAfter = try await watch.current()
            #expect(allAfter != all)
        }
    }

    @Test
    func aRecognitionIsCheckedByNumberAndByDigest() async throws {
        try await withSite { site in
            try await site.publishTwo()
            let list = try await site.text("/check?q=12/Q%C4%90-UBND")
            #expect(list.contains("2 đơn vị theo quyết định này"))
            let digest = try #require(list.firstMatch(of: /check\?q=([0-9a-f]{64})/)?.output.1)
            let one = try await site.text("/check?q=\(digest)")
            #expect(one.contains("đang có hiệu lực"))
            let isUnknown = try await site.text("/check?q=99/Q%C4%90").contains(
                "Không có quyết định nào như vậy"
            )
            #expect(isUnknown)
        }
    }

    @Test
    func aUnitThatEndedSaysWhereItWent() async throws {
        try await withSite { site in
            let page = try await site.text("/units/25004?day=2025-06-30")
            #expect(page.contains("Xã Bình Minh") && page.contains("/units/25001"))
            let namesOrigin = try await site.text("/units/25001").contains("Xã Bình Minh (25004)")
            #expect(namesOrigin)
            let isNoUnit = try await site.get("/units/99999").status == 404
            #expect(isNoUnit)
            let isNoCode = try await site.get("/units/abc").status == 400
            #expect(isNoCode)
        }
    }

    @Test
    func madeUpFiguresAreSaidToBeSoOnEveryPage() async throws {
        try await withSite(isDemo: true) { site in
            for path in ["/", "/units", "/sets", "/no-such-page"] {
                let isSaid = try await site.text(path).contains("class=\"demo\"")
                #expect(isSaid, "\(path)")
            }
        }
        try await withSite { site in
            let isSilent = try await !site.text("/").contains("class=\"demo\"")
            #expect(isSilent)
        }
    }

    @Test
    func everyCriterionOfEveryBundledSetHasAPage() async throws {
        try await withSite { site in
            let sets = try await site.text("/sets")
            let links = sets.matches(of: /href="(\/sets\/[^"\/]+\/[^"\/]+)"/).map { String($0.output.1) }
            #expect(links.count == 8)
            for link in links {
                let page = try await site.text(link)
                let criteria = page.matches(of: /href="(\/sets\/[^"\/]+\/[^"\/]+\/[^"\/]+)"/).map {
                    String($0.output.1)
                }
                #expect(criteria.count > 1, "\(link)")
                for criterion in criteria.prefix(3) + criteria.suffix(2) {
                    let isThere = try await site.get(criterion).status == 200
                    #expect(isThere, "\(criterion)")
                }
            }
        }
    }
}
