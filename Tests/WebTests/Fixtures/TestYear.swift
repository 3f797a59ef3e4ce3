import Assessment
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Testing
import Web

/// A small campaign on a site with people in every office, by the services: two levels, the first with a portal (`A.a`), the second
/// with ten services too (`B.a`).
struct TestYear: Sendable {
    static let levels = """
        format: 1
        id: muc-xa
        edition: "2026"
        title: Mức độ của xã
        source: {id: "001", title: Khung}
        subject: commune
        levels: [{id: 1, title: Khởi động}, {id: 2, title: Kết nối}]
        policies: {missing: undetermined, no_base: not_met, not_applicable: excluded}
        result: {kind: levels}
        criteria:
          - {code: A, title: Cổng, inputs: {a: {title: Có cổng, kind: yes_no}}, require: yes}
          - {code: B, title: Dịch vụ, inputs: {a: {title: Số dịch vụ, kind: count}}, ladder: ["-", {is: "10"}]}
        """

    let site: TestSite
    let campaign: Identifier<Campaign>
    /// Of Xã Một, Xã Hai, Phường Ba (province 01) and Xã Bốn (province 02), by code.
    let dossiers: [String: Identifier<Dossier>]
    let bodies: [String: Identifier<Body>]
    /// By login.
    let people: [String: Identifier<Person>]

    /// Makes the people and opens the campaign, as of 30 June 2026, today being the day of the site.
    ///
    /// Who there is: `cosmo` (policy), `lan` (officer of Xã Một), `nhap` (officer everywhere), `vera` (verifier of province 01), `otto`
    /// (verifier of province 02), `chi` (chair), `thu` (secretary), `mai` (member), `minh` (authority), `adam` (administrator).
    static func open(on site: TestSite, council: Bool = true) async throws -> TestYear {
        var bodies: [String: Identifier<Body>] = [:]
        for (name, unit) in [
            ("Ủy ban Một", "00001"), ("Sở Thí Dụ", "01"), ("Sở Khác", "02"), ("Ủy ban tỉnh", "01"),
            ("Bộ", nil),
        ] { bodies[name] = try await site.body(name, at: unit) }
        func body(_ name: String) throws -> Identifier<Body> { try #require(bodies[name]) }
        let here = Scope(.under(TestLand.dated("01")))
        var people: [String: Identifier<Person>] = [:]
        people["cosmo"] = try await site.person("cosmo", of: body("Bộ"), NewGrant(.policyMaker, .everything))
        people["lan"] = try await site.person(
            "lan",
            of: body("Ủy ban Một"),
            NewGrant(.communeOfficer, Scope(.one(TestLand.dated("00001"))))
        )
        people["nhap"] = try await site.person("nhap", of: body("Bộ"), NewGrant(.communeOfficer, .everything))
        people["vera"] = try await site.person(
            "vera",
            of: body("Sở Thí Dụ"),
            NewGrant(.provinceVerifier, here)
        )
        people["otto"] = try await site.person(
            "otto",
            of: body("Sở Khác"),
            NewGrant(.provinceVerifier, Scope(.under(TestLand.dated("02"))))
        )
        people["chi"] = try await site.person(
            "chi",
            of: body("Ủy ban tỉnh"),
            NewGrant(.councilSecretary, .everything),
            NewGrant(.councilMember, .everything)
        )
        people["thu"] = try await site.person(
            "thu",
            of: body("Ủy ban tỉnh"),
            NewGrant(.councilSecretary, .everything),
            NewGrant(.councilMember, .everything)
        )
        people["mai"] = try await site.person(
            "mai",
            of: body("Ủy ban tỉnh"),
            NewGrant(.councilMember, .everything)
        )
        people["minh"] = try await site.person(
            "minh",
            of: body("Ủy ban tỉnh"),
            NewGrant(.decidingAuthority, .everything)
        )
        people["adam"] = try await site.person("adam", of: body("Bộ"), NewGrant(.administrator, .everything))
        let plan = Plan(try CriteriaLoader().read(text: levels, file: "bo.yaml"))
        let campaign = try await CampaignService(site.room).open(
            CampaignPlan(
                title: "Đợt năm 2026",
                plan: plan,
                period: "2026",
                asOf: TestLand.day("2026-06-30"),
                procedure: Procedure(hasRegistration: false, hasCouncil: council),
                cohort: .all,
                offices: Offices(
                    verifier: try body("Sở Thí Dụ"),
                    council: council ? try body("Ủy ban tỉnh") : nil,
                    authority: try body("Ủy ban tỉnh"),
                    ministry: try body("Bộ")
                ),
                schedule: Schedule([
                    .selfAssessment: try #require(DayWindow(last: TestLand.day("2026-09-30")))
                ]),
                participants: [
                    participant("00001", "Xã Một", "xã", "01"), participant("00002", "Xã Hai", "xã", "01"),
                    participant("00003", "Phường Ba", "phường", "01"),
                    participant("00004", "Xã Bốn", "xã", "02"),
                ]
            ),
            by: Actor(
                .person(try #require(people["cosmo"])),
                for: try body("Bộ"),
                from: Origin(.page)
            )
        )
        let dossiers = try await site.room.database.read { try DossierStore.all(in: campaign, $0) }
        return TestYear(
            site: site,
            campaign: campaign,
            dossiers: Dictionary(dossiers.map { ($0.participant.unit, $0.id) }) { first, _ in first },
            bodies: bodies,
            people: people
        )
    }

    private static func participant(_ code: String, _ title: String, _ kind: String, _ parent: String)
        -> Participant
    {
        Participant(
            unit: code,
            title: title,
            kind: kind,
            parent: parent,
            parentTitle: parent == "01" ? "Tỉnh Thí Dụ" : "Tỉnh Khác"
        )
    }

    func dossier(_ code: String) throws -> Identifier<Dossier> { try #require(dossiers[code]) }

    func actor(_ login: String) async throws -> Actor {
        let person = try #require(people[login])
        let page = try await site.accounts.show(person, by: TestSite.shell)
        return Actor(.person(person), for: page.line.account.body, from: Origin(.page))
    }

    func state(_ code: String) async throws -> DossierState {
        let id = try dossier(code)
        return try #require(try await site.room.database.read { try DossierStore.find(id, $0) }).state
    }

    // MARK: - Steps

    /// A portal, so many services, handed in.
    func handIn(_ code: String, portal: String = "1", services: String = "12") async throws {
        let (id, officer) = (try dossier(code), try await actor("nhap"))
        let service = DossierService(site.room)
        _ = try await service.save(
            [ValueKey("A", "a"): portal, ValueKey("B", "a"): services],
            source: "",
            in: id,
            by: officer
        )
        _ = try await service.submit(id, by: officer)
    }

    /// Verified without any objection.
    func verify(_ code: String, by login: String = "vera") async throws {
        let (id, verifier) = (try dossier(code), try await actor(login))
        let service = VerificationService(site.room)
        _ = try await service.start(id, by: verifier)
        let verification = try await service.verification(of: id, site.site.standings)
        _ = try await service.judge(
            verification.criteria.map { JudgementDraft($0.code, .agreed, seen: $0.claim.entry) },
            of: id,
            by: verifier
        )
        _ = try await service.finish(id, by: verifier)
    }

    func appoint() async throws {
        func member(_ login: String, _ role: CouncilRole) throws -> CouncilMember {
            CouncilMember(person: try #require(people[login]), title: "Người \(login)", role: role)
        }
        _ = try await CouncilService(site.room).appoint(
            CouncilPlan(
                rules: CouncilRules(
                    quorum: Quorum(part: try #require(Fraction(1, over: 2)), least: 2),
                    voting: .majority(chairBreaksTies: true)
                ),
                members: [
                    try member("chi", .chair), try member("thu", .secretary), try member("mai", .member),
                ]
            ),
            for: campaign,
            by: try await actor("minh")
        )
    }
}
