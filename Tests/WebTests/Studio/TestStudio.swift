import Assessment
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Testing
import Web

/// A year on a site whose set was published, and people who write sets: `cosmo` for the country, `pho` for province 01, `hai` for 02.
struct TestStudio: Sendable {
    let year: TestYear

    var site: TestSite { year.site }

    static func open(on site: TestSite) async throws -> TestStudio {
        let year = try await TestYear.open(on: site)
        for (login, unit) in [("pho", "01"), ("hai", "02")] {
            let body = try await site.body("Ủy ban nhân dân tỉnh \(unit)", at: unit)
            try await site.person(
                login,
                of: body,
                NewGrant(.policyMaker, Scope(.under(TestLand.dated(unit))))
            )
        }
        _ = try await EditionService(site.room, site.site.editions).publish(
            EditionService.Manuscript(text: TestYear.levels, unit: nil),
            by: try await year.actor("cosmo")
        )
        return TestStudio(year: year)
    }

    /// Begins a draft of province 01 derived from the published set.
    ///
    /// - Returns: its address.
    func begin(_ browser: Browser, id: String = "muc-xa-01") async throws -> String {
        let form = try await browser.get("/studio/new")
        let begun = try await browser.submit(
            form,
            to: "/studio/new",
            [
                ("base", "muc-xa@2026"), ("unit", "01"), ("title", "Mức độ của xã tỉnh Thí Dụ"), ("id", id),
                ("edition", "2027"), ("issuer", "Ủy ban nhân dân tỉnh"), ("guarantee", "1"),
            ]
        )
        return try #require(begun.location, "\(begun.text)")
    }

    /// Changes what level 2 asks of criterion B.
    func change(_ browser: Browser, _ draft: String, services: String) async throws -> Seen {
        let form = try await browser.get(draft + "/criteria?code=B")
        return try await browser.submit(
            form,
            to: draft + "/criteria",
            [
                ("is-1-0", ""), ("is-2-0", services), ("quote-2-0", "Đạt \(services) dịch vụ"),
                ("because", "Tỉnh đặt mục tiêu cao hơn"), ("at", "Điều 2"),
            ]
        )
    }
}
