import Assessment
import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Testing

/// The steps of a year up to a council, for tests of what comes after them.
extension TestRoom {
    var standings: StandingService { StandingService(room) }
    var councils: CouncilService { CouncilService(room) }
    var votes: VotingService { VotingService(room) }
    var reading: CouncilReading { CouncilReading(room) }
    var decisions: DecisionService { DecisionService(room, standings) }
    var publications: PublicationService { PublicationService(room) }
    var objections: ObjectionService { ObjectionService(room) }
    var reports: ReportService { ReportService(room, standings) }

    /// Who enters for units, verifies, organises, decides.
    var officer: Actor { person(1) }
    var verifier: Actor { person(2) }
    var organiser: Actor { person(9) }
    var authority: Actor { person(21) }

    /// A member of the council: 0 is the chair, 1 the secretary.
    func member(_ place: Int) -> Actor { person(11 + place) }

    func memberID(_ place: Int) throws -> Identifier<Person> { try #require(member(place).person) }

    func campaign(
        _ plan: Plan,
        council: Bool = true,
        units: [Participant],
        children: [String: [ChildUnit]] = [:],
        period: String = "2026",
        asOf: String = "2026-06-30",
        decision: String = "2026-12-10",
        ministry: Bool = true
    ) async throws -> Identifier<Campaign> {
        func until(_ day: String) throws -> DayWindow { try #require(DayWindow(last: CivilDate(day))) }
        return try await campaigns.open(
            CampaignPlan(
                title: "Đợt đánh giá năm 2026",
                plan: plan,
                period: period,
                asOf: Self.day(asOf),
                procedure: Procedure(hasRegistration: false, hasCouncil: council),
                cohort: .all,
                offices: Offices(
                    verifier: body(1),
                    council: council ? body(2) : nil,
                    authority: body(3),
                    ministry: ministry ? body(4) : nil
                ),
                schedule: Schedule([
                    .selfAssessment: try until("2026-09-30"), .decision: try until(decision),
                    .report: try until("2026-12-24"),
                ]),
                participants: units,
                children: children
            ),
            by: organiser
        )
    }

    func unit(_ code: String, parent: String = "25") -> Participant {
        Participant(
            unit: code,
            title: "Xã Thí Dụ \(code)",
            kind: "xã",
            parent: parent,
            parentTitle: "Tỉnh Thí Dụ \(parent)"
        )
    }

    func dossiers(_ campaign: Identifier<Campaign>) async throws -> [Dossier] {
        try await room.database.read { try DossierStore.all(in: campaign, $0) }
    }

    func dossier(_ id: Identifier<Dossier>) async throws -> Dossier {
        try #require(try await room.database.read { try DossierStore.find(id, $0) })
    }

    /// Enters figures by column, such as `A.a`, and hands the dossier in.
    func handIn(_ id: Identifier<Dossier>, _ values: [String: String]) async throws {
        _ = try await dossiers.save(Self.keys(values), source: "", in: id, by: officer)
        _ = try await dossiers.submit(id, by: officer)
    }

    static func keys(_ values: [String: String]) -> [ValueKey: String] {
        values.reduce(into: [:]) { keys, item in
            let dot = item.key.lastIndex(of: ".") ?? item.key.endIndex
            keys[ValueKey(String(item.key[..<dot]), String(item.key[dot...].dropFirst()))] = item.value
        }
    }

    /// Takes a dossier that was handed in through verification without any objection.
    func verify(_ id: Identifier<Dossier>) async throws {
        _ = try await room.step(.startVerification, .verifyCriterion, of: id, by: verifier) { _ in "" }
        _ = try await room.step(.finishVerification, .finishVerification, of: id, by: verifier) { _ in "" }
    }

    /// A council of so many members, the chair and the secretary among them.
    func council(
        _ count: Int,
        rules: CouncilRules? = nil,
        bodies: [Int: Identifier<Body>] = [:],
        units: [Int: String] = [:]
    ) throws -> CouncilPlan {
        let usual = CouncilRules(
            quorum: Quorum(part: try #require(Fraction(1, over: 2)), least: 2),
            voting: .majority(chairBreaksTies: true)
        )
        return CouncilPlan(
            rules: rules ?? usual,
            members: try (0..<count).map { place in
                CouncilMember(
                    person: try memberID(place),
                    title: "Thành viên \(place + 1)",
                    role: place == 0 ? .chair : place == 1 ? .secretary : .member,
                    body: bodies[place],
                    unit: units[place]
                )
            }
        )
    }

    func act(
        _ number: String = "12/QĐ-UBND",
        on day: String = "2026-07-05",
        reasons: String = "",
        from: String? = nil,
        until: String? = nil,
        signer: Identifier<Person>? = nil
    ) -> DecisionAct {
        DecisionAct(
            number: number,
            day: Self.day(day),
            signatory: "Chủ tịch Ủy ban nhân dân tỉnh",
            signer: signer,
            legalBasis: ["Quyết định số 2361/QĐ-BTTTT ngày 31/12/2024"],
            reasons: reasons,
            validFrom: from.map(Self.day),
            validUntil: until.map(Self.day)
        )
    }

    func decision(_ id: Identifier<Dossier>) async throws -> Decision {
        try #require(try await room.database.read { try DecisionStore.all(of: id, $0).last })
    }
}
