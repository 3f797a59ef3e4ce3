import Assessment
import Criteria
import Evaluation
import Quantities
import Records

/// Deciding, publishing, answering objections, reporting upward.
enum DecisionEndpoints {
    static let all: [Endpoint] = [
        draft, decide, correct, revoke, publish, publishAll, object, answerObjection, report, sendReport,
    ]

    // MARK: - What is asked

    private static let outcomeAsked = Kind<OutcomeAsked>.object(
        Ask<OutcomeKind>.body("is", .word()),
        Ask<Int?>.optional("level", .integer(1...20)),
        Ask<String?>.optional(
            "points",
            .text(1...80),
            Text(vi: "Phân số, như 49/3.", en: "A fraction such as 49/3.")
        )
    ) { OutcomeAsked(word: $0, level: $1, points: $2) }
    private static let outcome = Ask<DecisionOutcome>.body(
        "outcome",
        outcomeAsked.map(
            Text(
                vi: "mức với recognised, điểm với established",
                en: "a level with recognised, points with established"
            )
        ) { $0.outcome }.named("Outcome")
    )
    private static let act = Ask<DecisionAct>.body(
        "act",
        .object(
            Ask<String>.body("number", .text(1...100)),
            Ask<CivilDate>.body("day", .day),
            Ask<String>.body("signatory", .text(1...300)),
            Ask<[String]>.body("legalBasis", .list(of: .text(1...1_000), most: 50)),
            Ask<String?>.optional("reasons", .text(0...4_000)),
            Ask<CivilDate?>.optional("validFrom", .day),
            Ask<CivilDate?>.optional("validUntil", .day)
        ) { number, day, signatory, basis, reasons, from, until in
            DecisionAct(
                number: number,
                day: day,
                signatory: signatory,
                legalBasis: basis,
                reasons: reasons ?? "",
                validFrom: from,
                validUntil: until
            )
        }.named("DecisionAct"),
        Text(vi: "Văn bản quyết định.", en: "The paper by which it is decided.")
    )
    private static let publication = Ask<PublicationPlan?>.optional(
        "plan",
        .object(
            Ask<[PublicPart]?>.optional("parts", .list(of: .word(), most: 3)),
            Ask<CivilDate?>.optional("from", .day),
            Ask<CivilDate?>.optional("objectionsUntil", .day)
        ) { PublicationPlan(parts: Set($0 ?? PublicPart.allCases), from: $1, objectionsUntil: $2) }
        .named("PublicationPlan")
    )
    private static let statement = Ask<String?>.optional("statement", .text(0...4_000))
    private static let criterion = Ask<String?>.optional("criterion", .text(1...60))
    private static let matter = Ask<String>.body("matter", .text(1...4_000))
    private static let objection = Ask<Identifier<Objection>>.path(
        "objection",
        .identifier(),
        Text(vi: "Phản ánh.", en: "The objection.")
    )
    private static let verdict = Ask<Objection.Outcome>.body("outcome", .word())
    private static let answerText = Ask<String>.body("text", .text(1...4_000))
    private static let following = Ask<Identifier<Decision>?>.optional("decision", .identifier())

    // MARK: - Endpoints

    private static let draft = Endpoint(
        .get,
        "/dossiers/{dossier}/decision/draft",
        "draftDecision",
        in: .decisions,
        Text(vi: "Dự thảo theo kết quả", en: "What the results lead to"),
        for: .token(.decide),
        asking: CommonAsks.dossier,
        answering: .json(
            DecisionForms.draft,
            Text(vi: "Đề xuất và căn cứ.", en: "The proposal and its basis.")
        )
    ) { call, id in
        _ = try await PrivateReading.dossier(call, id)
        return DraftInWords(draft: try await service(call).draft(of: id), language: call.language)
    }

    private static let decide = Endpoint(
        .post,
        "/dossiers/{dossier}/decision",
        "decide",
        in: .decisions,
        Text(vi: "Quyết định", en: "Decide"),
        for: .token(.decide),
        asking: CommonAsks.dossier,
        outcome,
        act,
        CommonAsks.seen,
        answering: Done.reply
    ) { call, id, outcome, act, seen in
        Done(
            entry: try await service(call).decide(
                outcome,
                by: act,
                on: id,
                seen: seen,
                actor: call.actor,
                key: call.key
            )
        )
    }

    private static let correct = Endpoint(
        .post,
        "/dossiers/{dossier}/decision/correction",
        "correctDecision",
        in: .decisions,
        Text(vi: "Đính chính quyết định", en: "Correct the decision"),
        for: .token(.correctDecision),
        asking: CommonAsks.dossier,
        outcome,
        act,
        CommonAsks.seen,
        answering: Done.reply
    ) { call, id, outcome, act, seen in
        Done(
            entry: try await service(call).correct(
                outcome,
                by: act,
                on: id,
                seen: seen,
                actor: call.actor,
                key: call.key
            )
        )
    }

    private static let revoke = Endpoint(
        .post,
        "/dossiers/{dossier}/decision/revocation",
        "revokeDecision",
        in: .decisions,
        Text(vi: "Hủy bỏ quyết định", en: "Revoke the decision"),
        for: .token(.revokeDecision),
        asking: CommonAsks.dossier,
        act,
        CommonAsks.seen,
        answering: Done.reply
    ) { call, id, act, seen in
        Done(
            entry: try await service(call).revoke(
                by: act,
                on: id,
                seen: seen,
                actor: call.actor,
                key: call.key
            )
        )
    }

    private static let publish = Endpoint(
        .post,
        "/dossiers/{dossier}/publication",
        "publishDecision",
        in: .decisions,
        Text(vi: "Công bố một quyết định", en: "Publish one decision"),
        for: .token(.publish),
        asking: CommonAsks.dossier,
        publication,
        CommonAsks.seen,
        answering: Done.reply
    ) { call, id, plan, seen in
        Done(
            entry: try await PublicationService(call.services.room)
                .publish(id, plan ?? PublicationPlan(), seen: seen, by: call.actor, key: call.key)
        )
    }

    private static let publishAll = Endpoint(
        .post,
        "/campaigns/{campaign}/publication",
        "publishCampaign",
        in: .decisions,
        Text(vi: "Công bố cả đợt và xếp hạng", en: "Publish a whole campaign and its ranking"),
        for: .token(.publish),
        asking: CommonAsks.campaign,
        publication,
        statement,
        answering: Done.reply
    ) { call, id, plan, statement in
        Done(
            entry: try await PublicationService(call.services.room).publish(
                campaign: id,
                plan ?? PublicationPlan(),
                statement: statement ?? "",
                by: call.actor,
                key: call.key
            )
        )
    }

    private static let object = Endpoint(
        .post,
        "/publications/{dossier}/objections",
        "object",
        in: .decisions,
        Text(vi: "Gửi phản ánh", en: "Object"),
        for: .token(.object),
        asking: CommonAsks.dossier,
        criterion,
        matter,
        answering: Done.reply
    ) { call, id, criterion, matter in
        Done(
            entry: try await ObjectionService(call.services.room)
                .object(matter, criterion: criterion, from: nil, to: id, by: call.actor, key: call.key)
        )
    }

    private static let answerObjection = Endpoint(
        .post,
        "/dossiers/{dossier}/objections/{objection}/answer",
        "answerObjection",
        in: .decisions,
        Text(vi: "Trả lời phản ánh", en: "Answer an objection"),
        for: .token(.answerObjection),
        asking: CommonAsks.dossier,
        objection,
        verdict,
        answerText,
        following,
        answering: Done.reply
    ) { call, id, objection, verdict, text, decision in
        Done(
            entry: try await ObjectionService(call.services.room).answer(
                objection,
                verdict,
                text: text,
                decision: decision,
                in: id,
                by: call.actor,
                key: call.key
            )
        )
    }

    private static let report = Endpoint(
        .get,
        "/campaigns/{campaign}/report",
        "previewReport",
        in: .decisions,
        Text(vi: "Báo cáo theo những gì biết lúc này", en: "The report by what is known now"),
        for: .token(.report),
        asking: CommonAsks.campaign,
        answering: .json(
            DecisionForms.report,
            Text(vi: "Bản xem trước; chưa gửi.", en: "A preview; nothing is sent.")
        )
    ) { call, id in
        try await PrivateReading.demand(call, on: Matter(campaign: CampaignKey(id)))
        return try await ReportService(call.services.room, call.services.standings).preview(of: id)
    }

    private static let sendReport = Endpoint(
        .post,
        "/campaigns/{campaign}/report",
        "sendReport",
        in: .decisions,
        Text(vi: "Gửi báo cáo lên cấp trên", en: "Send the report upward"),
        for: .token(.report),
        asking: CommonAsks.campaign,
        statement,
        answering: Done.reply
    ) { call, id, statement in
        Done(
            entry: try await ReportService(call.services.room, call.services.standings)
                .send(id, statement: statement ?? "", by: call.actor, key: call.key)
        )
    }

    private static func service(_ call: APICall) -> DecisionService {
        DecisionService(call.services.room, call.services.standings)
    }
}

/// What a decision says, in a word.
enum OutcomeKind: String, CaseIterable, Sendable {
    case recognised, established, met
    case notMet = "not_met"
    case refused
}

/// What a decision is to say, as it was sent.
struct OutcomeAsked: Sendable {
    let word: OutcomeKind
    let level: Int?
    let points: String?

    /// `nil` where a level or points are lacking or too much.
    var outcome: DecisionOutcome? {
        switch (word, level, points) {
        case (.recognised, let level?, nil): .recognised(level: level)
        case (.established, nil, let points?): Exact(fractionText: points).map { .established(points: $0) }
        case (.met, nil, nil): .met
        case (.notMet, nil, nil): .notMet
        case (.refused, nil, nil): .refused
        default: nil
        }
    }
}
