import Assessment
import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import TestDatabases
import Web

extension PublicSite {
    /// Two levels: the first with a portal, the second with half of the services too.
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
          - {code: A, title: Cổng <dịch vụ>, inputs: {a: {title: Có cổng, kind: yes_no}}, require: yes}
          - code: B
            title: Dịch vụ
            inputs: {a: {title: Trực tuyến, kind: count, part_of: b}, b: {title: Tất cả, kind: count}}
            value: a / b
            ladder: ["-", {is: a / b >= 50%}]
        """

    /// Ten points for a portal, ninety for the share of services.
    static let points = """
        format: 1
        id: diem-xa
        edition: "2026"
        title: Điểm của xã
        source: {id: "002", title: Bộ chỉ số}
        subject: commune
        attributes: {group: {title: Nhóm xã, values: ["miền núi", "đồng bằng"], default: "đồng bằng"}}
        policies: {missing: undetermined, no_base: zero, not_applicable: excluded}
        result: {kind: score, combine: sum, maximum: 100, rank: descending}
        criteria:
          - {code: A, title: Cổng, maximum: 10, inputs: {a: {title: Có cổng, kind: yes_no}}, score: {mechanism: check}}
          - code: B
            title: Dịch vụ
            maximum: 90
            inputs: {a: {title: Trực tuyến, kind: count, part_of: b}, b: {title: Tất cả, kind: count}}
            value: a / b
            score: {mechanism: ratio}
        """

    /// Two communes decided and public: 25001 at level 2, 25002 at level 1, or under another set with `A.a`, `B.a` and `B.b`.
    ///
    /// - Returns: the campaign.
    @discardableResult
    func publishTwo(
        _ set: String = levels,
        parts: Set<PublicPart> = Set(PublicPart.allCases)
    ) async throws -> Identifier<Campaign> {
        let plan = Plan(try CriteriaLoader().read(text: set, file: "bo.yaml"))
        let window = known(DayWindow(last: TestTerritory.day("2026-12-10")))
        let units = ["25001": "Xã Hòa An", "25002": "Phường Đông Đô"]
        let campaign = try await CampaignService(room).open(
            CampaignPlan(
                title: "Đợt đánh giá năm 2026",
                plan: plan,
                period: "2026",
                asOf: TestTerritory.day("2026-06-30"),
                procedure: Procedure(hasRegistration: false, hasCouncil: false),
                cohort: .all,
                offices: Offices(verifier: body(1), council: nil, authority: body(3), ministry: body(4)),
                schedule: Schedule([.selfAssessment: window, .decision: window]),
                participants: units.sorted(by: <).map { code, title in
                    Participant(
                        unit: code,
                        title: title,
                        kind: "xã",
                        parent: "25",
                        parentTitle: "Tỉnh Thí Dụ",
                        attributes: plan.set.attributes.isEmpty
                            ? [:] : ["group": code == "25001" ? "miền núi" : "đồng bằng"]
                    )
                }
            ),
            by: person(9)
        )
        let dossiers = try await room.database.read { try DossierStore.all(in: campaign, $0) }
        let values = ["25001": ["30", "60"], "25002": ["29", "60"]]
        for dossier in dossiers {
            let (a, b) = (
                known(values[dossier.participant.unit]?[0]), known(values[dossier.participant.unit]?[1])
            )
            try await decide(dossier.id, ["A.a": "1", "B.a": a, "B.b": b])
            _ = try await PublicationService(room).publish(
                dossier.id,
                PublicationPlan(parts: parts),
                by: person(9)
            )
        }
        return campaign
    }

    private func decide(_ id: Identifier<Dossier>, _ values: [String: String]) async throws {
        var keys: [ValueKey: String] = [:]
        for (column, value) in values {
            let parts = column.split(separator: ".").map(String.init)
            keys[ValueKey(parts[0], parts[1])] = value
        }
        _ = try await DossierService(room).save(keys, source: "", in: id, by: person(1))
        _ = try await DossierService(room).submit(id, by: person(1))
        _ = try await room.step(.startVerification, .verifyCriterion, of: id, by: person(2)) { _ in "" }
        _ = try await room.step(.finishVerification, .finishVerification, of: id, by: person(2)) { _ in "" }
        let decisions = DecisionService(room, site.standings)
        let draft = try await decisions.draft(of: id)
        let act = DecisionAct(
            number: "12/QĐ-UBND",
            day: TestTerritory.today,
            signatory: "Chủ tịch Ủy ban nhân dân tỉnh",
            legalBasis: ["Khung"]
        )
        _ = try await decisions.decide(draft.proposal, by: act, on: id, actor: person(21))
    }

    private func person(_ number: Int) -> Actor {
        let digits = String(number)
        let text = "01jd5fz8" + String(repeating: "0", count: 18 - digits.count) + digits
        return Actor(.person(known(Identifier<Person>(text))), from: Origin(.page))
    }

    private func body(_ number: Int) -> Identifier<Body> {
        known(Identifier<Body>("01jd5fzb00000000000000000\(number)"))
    }
}
