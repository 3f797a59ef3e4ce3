import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import Territory

/// Opening, extending and closing campaigns.
enum CampaignStepEndpoints {
    static let all: [Endpoint] = [open, extend, close, freeze]

    // MARK: - What is asked

    private static let title = Ask<String>.body("title", .text(1...300))
    private static let set = Ask<String>.body("set", .text(1...100))
    private static let period = Ask<String>.body(
        "period",
        .text(4...7),
        Text(vi: "2026, 2026-Q1 hoặc 2026-03.", en: "2026, 2026-Q1 or 2026-03.")
    )
    private static let asOf = Ask<CivilDate>.body(
        "asOf",
        .day,
        Text(vi: "Đơn vị theo ngày này.", en: "Units as of this day.")
    )
    private static let participants = Ask<ParticipantRule>.body(
        "participants",
        .object(
            Ask<Int>.body("tier", .integer(1...3)),
            Ask<[UnitCode]?>.optional("under", .list(of: .unitCode, most: 100)),
            Ask<[UnitKind]?>.optional("kinds", .list(of: .word(), most: 10)),
            Ask<[String: String]?>.optional("facts", .map(of: .text(0...100), most: 20))
        ) { tier, under, kinds, facts in
            ParticipantRule(
                tier: Tier(rawValue: tier) ?? .commune,
                kinds: Set(kinds ?? []),
                under: under ?? [],
                facts: (facts ?? [:]).mapValues { [$0] }
            )
        }.named("ParticipantRule"),
        Text(vi: "Đơn vị nào tham gia.", en: "Which units take part.")
    )
    private static let offices = Ask<Offices>.body(
        "offices",
        .object(
            Ask<Identifier<Body>>.body("verifier", .identifier()),
            Ask<Identifier<Body>?>.optional("council", .identifier()),
            Ask<Identifier<Body>>.body("authority", .identifier()),
            Ask<Identifier<Body>?>.optional("ministry", .identifier())
        ) { Offices(verifier: $0, council: $1, authority: $2, ministry: $3) }.named("Offices")
    )
    private static let schedule = Ask<[WindowAsked]>.body(
        "schedule",
        .list(
            of: .object(
                Ask<CampaignStep>.body("step", .word()),
                Ask<CivilDate?>.optional("first", .day),
                Ask<CivilDate?>.optional("last", .day)
            ) { WindowAsked(step: $0, first: $1, last: $2) }.named("WindowAsked"),
            most: 7
        )
    )
    private static let rules = Ask<CampaignRulesAsked>.body(
        "rules",
        .object(
            Ask<Bool>.body("hasRegistration", .truth),
            Ask<Cohorts.Scope?>.optional("cohort", .word()),
            Ask<Int?>.optional("completionDays", .integer(0...60)),
            Ask<Int?>.optional("objectionDays", .integer(0...365))
        ) {
            CampaignRulesAsked(
                hasRegistration: $0,
                cohort: $1 ?? .all,
                completionDays: $2 ?? 5,
                objectionDays: $3 ?? 15
            )
        }.named("CampaignRules")
    )
    private static let step = Ask<CampaignStep>.body("step", .word())
    private static let day = Ask<CivilDate>.body(
        "to",
        .day,
        Text(vi: "Ngày cuối mới.", en: "The new last day.")
    )

    // MARK: - Endpoints

    private static let open = Endpoint(
        .post,
        "/campaigns",
        "openCampaign",
        in: .campaigns,
        Text(vi: "Mở đợt đánh giá", en: "Open a campaign"),
        for: .token(.openCampaign),
        asking: title,
        set,
        period,
        asOf,
        participants,
        offices,
        schedule,
        rules,
        answering: .json(CampaignForms.opened, status: 201, Text(vi: "Đã mở.", en: "Opened."))
    ) { call, title, set, period, asOf, rule, offices, windows, rules in
        let plan = try await SetEndpoints.plan(call, set)
        let tree = try UnitEndpoints.tree(call, asOf)
        let participants = rule.participants(
            in: tree,
            facts: call.services.facts,
            attributes: plan.set.attributes.map(\.name)
        )
        var times: [CampaignStep: DayWindow] = [:]
        for asked in windows { times[asked.step] = try asked.window() }
        let authority = try await call.services.room.database.read { try BodyDirectory.all($0) }
            .first { $0.id == offices.authority }
        return try await CampaignService(call.services.room).open(
            CampaignPlan(
                title: title,
                plan: plan,
                period: period,
                asOf: asOf,
                procedure: Procedure(
                    hasRegistration: rules.hasRegistration,
                    hasCouncil: offices.council != nil
                ),
                cohort: rules.cohort,
                offices: offices,
                schedule: Schedule(
                    times,
                    completionDays: rules.completionDays,
                    objectionDays: rules.objectionDays
                ),
                participants: participants,
                children: plan.countsChildren ? ParticipantRule.children(of: participants, in: tree) : [:],
                tiers: authority?.unit.map {
                    CampaignPlan.Tiers(subject: rule.tier, authority: $0.code.tier)
                },
                competence: call.services.site.competence
            ),
            by: call.actor,
            key: call.key
        )
    }

    private static let extend = Endpoint(
        .post,
        "/campaigns/{campaign}/extension",
        "extendCampaign",
        in: .campaigns,
        Text(vi: "Gia hạn một bước", en: "Give a step more time"),
        for: .token(.extendCampaign),
        asking: CommonAsks.campaign,
        step,
        day,
        CommonAsks.reason,
        answering: Done.reply
    ) { call, id, step, day, reason in
        Done(
            entry: try await CampaignService(call.services.room)
                .extend(step, of: id, to: day, reason: reason, by: call.actor, key: call.key)
        )
    }

    private static let close = Endpoint(
        .post,
        "/campaigns/{campaign}/closing",
        "closeCampaign",
        in: .campaigns,
        Text(vi: "Đóng đợt", en: "Close a campaign"),
        for: .token(.closeCampaign),
        asking: CommonAsks.campaign,
        answering: Done.reply
    ) { call, id in
        Done(entry: try await CampaignService(call.services.room).close(id, by: call.actor, key: call.key))
    }

    private static let freeze = Endpoint(
        .post,
        "/campaigns/{campaign}/bounds",
        "freezeBounds",
        in: .campaigns,
        Text(vi: "Chốt giá trị lớn nhất, nhỏ nhất", en: "Freeze the population that points compare with"),
        for: .token(.freezeBounds),
        asking: CommonAsks.campaign,
        CommonAsks.reason,
        answering: Done.reply
    ) { call, id, event in
        Done(
            entry: try await CampaignService(call.services.room)
                .freezeBounds(of: id, at: event, by: call.actor, key: call.key)
        )
    }
}

/// The time of a step as somebody asks for it.
struct WindowAsked: Sendable {
    let step: CampaignStep
    let first: CivilDate?
    let last: CivilDate?

    func window() throws(APIFault) -> DayWindow {
        guard let window = DayWindow(first: first, last: last) else {
            throw .malformed(
                .body,
                "schedule",
                expected: Text(vi: "ngày cuối không trước ngày đầu", en: "a last day not before the first"),
                found: step.rawValue
            )
        }
        return window
    }
}

/// What else a campaign goes by.
struct CampaignRulesAsked: Sendable {
    let hasRegistration: Bool
    let cohort: Cohorts.Scope
    let completionDays: Int
    let objectionDays: Int
}
