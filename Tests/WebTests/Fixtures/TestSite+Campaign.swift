import Assessment
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import TestDatabases
import Testing
import Web

extension TestSite {
    /// Two levels: the first with a portal, the second with ten services too; a share of trained people beside them.
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
          - {code: B, title: Dịch vụ, inputs: {a: {title: Số dịch vụ, kind: count, unit: dịch vụ}}, ladder: ["-", {is: "10"}]}
          - code: C
            title: Đào tạo
            inputs:
              a: {title: Số người được đào tạo, kind: count, part_of: b}
              b: {title: Tổng số người, kind: count}
            value: a / b
            ladder: ["-", {is: "> 40%", quote: Trên 40%}]
        """

    /// A campaign of three communes of province 01 and one of 02, with officers, verifiers and an authority who have signed up.
    ///
    /// - Returns: the campaign and its dossiers in the order of their units.
    func campaign(
        hasRegistration: Bool = false,
        period: String = "2026",
        asOf: String = "2026-06-30"
    ) async throws -> (id: Identifier<Campaign>, dossiers: [Dossier]) {
        func until(_ day: String) throws -> DayWindow { try #require(DayWindow(last: TestLand.day(day))) }
        let office = try await body("Sở Thí Dụ \(period)")
        let organiser = try await person(
            "to-chuc-\(period.lowercased())",
            of: office,
            NewGrant(.policyMaker, .everything)
        )
        let plan = CampaignPlan(
            title: "Đợt đánh giá năm \(period)",
            plan: Plan(try CriteriaLoader().read(text: TestSite.levels, file: "bo.yaml")),
            period: period,
            asOf: TestLand.day(asOf),
            procedure: Procedure(hasRegistration: hasRegistration, hasCouncil: false),
            cohort: .all,
            offices: Offices(verifier: office, council: nil, authority: office, ministry: nil),
            schedule: Schedule([
                .registration: try until("2026-07-20"), .selfAssessment: try until("2026-09-30"),
                .verification: try until("2026-10-31"), .decision: try until("2026-12-10"),
            ]),
            participants: ["00001", "00002", "00003", "00004"].map { code in
                Participant(
                    unit: code,
                    title: "Xã số \(code)",
                    kind: "xã",
                    parent: code == "00004" ? "02" : "01",
                    parentTitle: "Tỉnh"
                )
            }
        )
        let id = try await CampaignService(room).open(
            plan,
            by: Actor(.person(organiser), for: office, from: Origin(.page))
        )
        return (id, try await room.database.read { try DossierStore.all(in: id, $0) })
    }

    /// Somebody who enters for one commune, signed in.
    func officer(_ login: String = "lan", of unit: String = "00001") async throws -> Browser {
        let body = try await body("Ủy ban nhân dân \(login)", at: unit)
        try await person(login, of: body, NewGrant(.communeOfficer, Scope(.one(TestLand.dated(unit)))))
        return try await signedIn(login)
    }

    func sheet(of dossier: Dossier) async throws -> [ValueKey: String] {
        try await room.database.read { connection in
            try ValueStore.sheet(of: dossier.id, lastDay: nil, connection).claimed.mapValues(\.text)
        }
    }

    func state(of dossier: Dossier) async throws -> DossierState? {
        try await room.database.read { try DossierStore.find(dossier.id, $0)?.state }
    }
}
