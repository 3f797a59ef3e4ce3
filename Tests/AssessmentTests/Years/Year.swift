import Assessment
import Criteria
import Evaluation
import Quantities
import Records
import TestDatabases

/// One made-up year: who takes part, under which procedure, on which days. Sixteen days long, so that many fit into a calendar.
struct Year {
    static let days = 16

    /// What the set of a year gives.
    enum Kind: CaseIterable { case levels, places }

    let number: Int
    let first: CivilDate
    let kind: Kind
    let procedure: Procedure
    let units: [String]
    /// Whether samples are drawn, whose outcome depends on lots.
    let isSampled: Bool
    let quorum: Quorum

    init(_ number: Int, from start: CivilDate, _ random: inout SmallRandom) {
        self.number = number
        first = known(start.adding(days: number * Year.days))
        kind = Int.random(in: 0..<3, using: &random) == 0 ? .places : .levels
        procedure = Procedure(
            hasRegistration: Bool.random(using: &random),
            hasCouncil: Bool.random(using: &random)
        )
        units = Array(TestTown.units.prefix(Int.random(in: 1...3, using: &random)))
        isSampled = Int.random(in: 0..<5, using: &random) == 0
        quorum = Quorum(
            part: known(
                Fraction(Bool.random(using: &random) ? 1 : 2, over: Bool.random(using: &random) ? 2 : 3)
            ),
            least: Int.random(in: 1...3, using: &random)
        )
    }

    func day(_ offset: Int) -> CivilDate { known(first.adding(days: offset)) }

    /// The first day on which those who worked for a unit before have another role.
    var turn: CivilDate { day(7) }

    var plan: Plan {
        get throws { try SmallSets.plan(kind == .levels ? SmallSets.levels : SmallSets.places) }
    }

    /// The figures that the set asks for: first a yes or no, then a number.
    var check: ValueKey { kind == .levels ? ValueKey("A", "a") : ValueKey("D", "a") }
    var count: ValueKey { kind == .levels ? ValueKey("B", "a") : ValueKey("C", "a") }
    var criteria: [String] { [check.criterion, count.criterion].sorted() }

    /// The last day of each step that has one.
    var lastDays: [CampaignStep: CivilDate] {
        [.registration: day(4), .selfAssessment: day(6), .verification: day(9), .decision: day(14)]
    }

    func campaign(_ town: TestTown) throws -> CampaignPlan {
        var windows: [CampaignStep: DayWindow] = [:]
        for (step, last) in lastDays { windows[step] = DayWindow(last: last) }
        return CampaignPlan(
            title: "Năm thử \(number)",
            plan: try plan,
            period: "2026",
            asOf: first,
            procedure: procedure,
            cohort: .all,
            offices: Offices(
                verifier: town.body(.verifier),
                council: procedure.hasCouncil ? town.body(.council) : nil,
                authority: town.body(.authority),
                ministry: town.body(.ministry)
            ),
            schedule: Schedule(windows),
            participants: units.map(TestTown.participant)
        )
    }

    /// Somebody who works for the first unit until the turn and has another role from then on: nobody may profit from that.
    func turncoats() -> [TestTown.Employee] {
        let roles: [(String, Role)] = [
            ("turn-v", .provinceVerifier), ("turn-m", .councilMember), ("turn-a", .decidingAuthority),
        ]
        return roles.map { name, role in
            let before = TestTown.unit(units[0], on: first)
            let after = TestTown.province(on: first)
            return TestTown.Employee(
                login(name),
                .commune,
                [
                    TestTown.Post(.communeOfficer, before, from: first, until: turn),
                    TestTown.Post(role, after, from: turn, until: day(Year.days)),
                ]
            )
        }
    }

    /// The login of a part in the year.
    func login(_ name: String) -> String { name.hasPrefix("turn-") ? "\(name)-\(number)" : name }

    static let seats: [(name: String, role: CouncilRole)] = [
        ("chair", .chair), ("secretary", .secretary), ("member-1", .member), ("member-2", .member),
        ("member-3", .member), ("turn-m", .member),
    ]

    func council(_ town: TestTown) -> CouncilPlan {
        CouncilPlan(
            rules: CouncilRules(quorum: quorum, voting: .majority(chairBreaksTies: true)),
            members: Self.seats.map { seat in
                CouncilMember(person: town.id(login(seat.name)), title: "Ghế \(seat.name)", role: seat.role)
            }
        )
    }
}
