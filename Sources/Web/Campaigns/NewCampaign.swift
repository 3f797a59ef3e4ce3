import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import Territory

/// A campaign as the form of this room asks for it.
struct NewCampaign: Sendable {
    let plan: CampaignPlan
    /// What the check of the answers tells beside what was typed.
    let authority: BodyRecord
    let bodies: [Identifier<Body>: String]

    /// The names of the fields.
    static func first(_ step: CampaignStep) -> String { "first-" + step.rawValue }
    static func last(_ step: CampaignStep) -> String { "last-" + step.rawValue }
    static func fact(_ attribute: String) -> String { "fact-" + attribute }

    /// Which field a refusal of the service stands beside.
    static let fields = [
        "campaign.no-title": "title", "campaign.no-period": "period", "campaign.no-participants": "kind",
        "campaign.council-mismatch": "council", "campaign.wrong-authority": "authority",
        "campaign.out-of-order": last(.registration),
    ]

    /// The tier that a set is about; `nil` for sets about something else than administrative units.
    static func tier(of set: CriteriaSet) -> Tier? {
        switch set.subject {
        case "commune": .commune
        case "district": .district
        case "province": .province
        default: nil
        }
    }

    /// - Throws: ``DeskFault``, ``NewCampaignFault``
    init(
        _ form: Fields,
        _ plan: Plan,
        under unit: DatedUnit?,
        bodies: [BodyRecord],
        _ site: Site
    ) throws {
        guard let tier = NewCampaign.tier(of: plan.set) else { throw NewCampaignFault.noSet }
        func body(_ field: String) throws(DeskFault) -> BodyRecord {
            guard let id = form.trimmed(field), let body = bodies.first(where: { $0.id.text == id }) else {
                throw .notChosen(field: field)
            }
            return body
        }
        func bodyIfAny(_ field: String) throws(DeskFault) -> Identifier<Body>? {
            form.trimmed(field) == nil ? nil : try body(field).id
        }
        guard let day = try form.day("as-of") else { throw DeskFault.notADay(field: "as-of", value: "") }
        let tree: TerritoryTree
        do throws(UnitRefusal) { tree = try site.territory.tree(on: day) } catch {
            throw NewCampaignFault.noDay
        }
        let rule = ParticipantRule(
            tier: tier,
            kinds: Set(form.values("kind").compactMap { UnitKind(rawValue: $0) }),
            under: unit.map { [$0.code] } ?? [],
            facts: plan.set.attributes.reduce(into: [:]) { facts, attribute in
                let chosen = form.values(NewCampaign.fact(attribute.name)).filter { !$0.isEmpty }
                if !chosen.isEmpty { facts[attribute.name] = Set(chosen) }
            }
        )
        let participants = rule.participants(
            in: tree,
            facts: site.facts,
            attributes: plan.set.attributes.map(\.name)
        )
        let authority = try body("authority")
        let council = try bodyIfAny("council")
        self.plan = CampaignPlan(
            title: form.trimmed("title") ?? "",
            plan: plan,
            period: form.trimmed("period") ?? "",
            asOf: day,
            procedure: Procedure(
                hasRegistration: form["registration"] != nil,
                hasCouncil: council != nil
            ),
            cohort: form["cohort"] == Cohorts.Scope.parent.rawValue ? .parent : .all,
            offices: Offices(
                verifier: try body("verifier").id,
                council: council,
                authority: authority.id,
                ministry: try bodyIfAny("ministry")
            ),
            schedule: Schedule(
                try NewCampaign.windows(form),
                completionDays: min(365, try form.whole("completion") ?? 5),
                objectionDays: min(365, try form.whole("objection") ?? 15)
            ),
            participants: participants,
            children: plan.countsChildren ? ParticipantRule.children(of: participants, in: tree) : [:],
            tiers: authority.unit.map { CampaignPlan.Tiers(subject: tier, authority: $0.code.tier) },
            competence: site.competence
        )
        self.authority = authority
        self.bodies = Dictionary(bodies.map { ($0.id, $0.name) }) { first, _ in first }
    }

    private static func windows(_ form: Fields) throws -> [CampaignStep: DayWindow] {
        var windows: [CampaignStep: DayWindow] = [:]
        for step in CampaignStep.allCases {
            let (first, last) = (try form.day(first(step)), try form.day(last(step)))
            guard first != nil || last != nil else { continue }
            guard let window = DayWindow(first: first, last: last) else {
                throw NewCampaignFault.endsBeforeItBegins(step)
            }
            windows[step] = window
        }
        return windows
    }
}
