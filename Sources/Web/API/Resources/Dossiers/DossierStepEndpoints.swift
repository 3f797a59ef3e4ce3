import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records

/// What a unit does with its dossier: registers, enters, attaches, hands in.
enum DossierStepEndpoints {
    static let all: [Endpoint] = [register, changeRegistration, withdraw, save, carryOver, attach, submit]

    private static let level = Ask<Int?>.optional(
        "level",
        .integer(0...20),
        Text(
            vi: "Mức đăng ký; bỏ trống khi bộ tiêu chí không có mức.",
            en: "The level; none where the set has no levels."
        )
    )
    private static let values = Ask<[String: String]>.body(
        "values",
        .map(of: .text(0...400), most: EvaluationEndpoints.mostValues),
        Text(vi: "Theo tên mục; chuỗi rỗng để xóa.", en: "By column; an empty text clears a value.")
    )
    private static let seenValues = Ask<[String: EntryNumber]?>.optional(
        "seen",
        .map(of: .entry, most: EvaluationEndpoints.mostValues),
        Text(
            vi:
                "Bút toán của từng giá trị đã thấy (0 khi trống); ai nhập khác trong lúc đó thì bị từ chối (409).",
            en:
                "The entry of each value that was seen, 0 for none; refused (409) when somebody entered another since."
        )
    )
    private static let source = Ask<String>.body(
        "source",
        .text(1...400),
        Text(vi: "Nguồn số liệu.", en: "Where they come from.")
    )
    private static let earlier = Ask<Identifier<Dossier>>.body("from", .identifier())
    private static let criterion = Ask<String>.body("criterion", .text(1...60))
    private static let evidence = Ask<Identifier<Evidence>>.body("evidence", .identifier())
    private static let isAttached = Ask<Bool?>.optional(
        "isAttached",
        .truth,
        Text(vi: "false để gỡ.", en: "false takes it off.")
    )

    private static let register = Endpoint(
        .post,
        "/dossiers/{dossier}/registration",
        "registerDossier",
        in: .dossiers,
        Text(vi: "Đăng ký", en: "Register"),
        for: .token(.registerUnit),
        asking: CommonAsks.dossier,
        level,
        answering: Done.reply
    ) { call, id, level in
        Done(entry: try await service(call).register(id, level: level, by: call.actor, key: call.key))
    }

    private static let changeRegistration = Endpoint(
        .put,
        "/dossiers/{dossier}/registration",
        "changeRegistration",
        in: .dossiers,
        Text(vi: "Thay đổi đăng ký", en: "Change the registration"),
        for: .token(.changeRegistration),
        asking: CommonAsks.dossier,
        level,
        answering: Done.reply
    ) { call, id, level in
        Done(
            entry: try await service(call).changeRegistration(id, level: level, by: call.actor, key: call.key)
        )
    }

    private static let withdraw = Endpoint(
        .post,
        "/dossiers/{dossier}/withdrawal",
        "withdrawDossier",
        in: .dossiers,
        Text(vi: "Rút đăng ký", en: "Withdraw"),
        for: .token(.withdrawRegistration),
        asking: CommonAsks.dossier,
        CommonAsks.reason,
        answering: Done.reply
    ) { call, id, reason in
        Done(entry: try await service(call).withdraw(id, reason: reason, by: call.actor, key: call.key))
    }

    private static let save = Endpoint(
        .put,
        "/dossiers/{dossier}/values",
        "saveValues",
        in: .dossiers,
        Text(vi: "Lưu số liệu tự đánh giá", en: "Save values"),
        for: .token(.saveAssessment),
        asking: CommonAsks.dossier,
        values,
        source,
        seenValues,
        answering: Done.reply
    ) { call, id, values, source, seen in
        let plan = try await plan(call, id)
        let entry = try await service(call).save(
            try ValueColumns.keys(values, plan),
            source: source,
            seen: try ValueColumns.keys(seen ?? [:], plan),
            in: id,
            by: call.actor,
            key: call.key
        )
        return Done(entry: entry)
    }

    private static let carryOver = Endpoint(
        .post,
        "/dossiers/{dossier}/carry-over",
        "carryOver",
        in: .dossiers,
        Text(vi: "Lấy lại số liệu kỳ trước", en: "Take over the values of an earlier dossier"),
        for: .token(.carryOver),
        asking: CommonAsks.dossier,
        earlier,
        answering: Done.reply
    ) { call, id, earlier in
        Done(entry: try await service(call).carryOver(from: earlier, to: id, by: call.actor, key: call.key))
    }

    private static let attach = Endpoint(
        .post,
        "/dossiers/{dossier}/evidence",
        "attachEvidence",
        in: .dossiers,
        Text(
            vi: "Gắn minh chứng vào tiêu chí, hoặc gỡ ra",
            en: "Put evidence under a criterion, or take it off"
        ),
        for: .token(.attachEvidence),
        asking: CommonAsks.dossier,
        criterion,
        evidence,
        isAttached,
        answering: Done.reply
    ) { call, id, criterion, evidence, isAttached in
        let item = AttachedEvidence(criterion: criterion, evidence: evidence.text)
        let entry = try await service(call)
            .attach(item, isAttached: isAttached ?? true, to: id, by: call.actor, key: call.key)
        return Done(entry: entry)
    }

    private static let submit = Endpoint(
        .post,
        "/dossiers/{dossier}/submission",
        "submitDossier",
        in: .dossiers,
        Text(vi: "Nộp hồ sơ", en: "Hand the dossier in"),
        for: .token(.submitDossier),
        asking: CommonAsks.dossier,
        CommonAsks.seen,
        answering: Done.reply
    ) { call, id, seen in
        Done(entry: try await service(call).submit(id, seen: seen, by: call.actor, key: call.key))
    }

    private static func service(_ call: APICall) -> DossierService { DossierService(call.services.room) }

    private static func plan(_ call: APICall, _ id: Identifier<Dossier>) async throws -> Plan {
        let room = call.services.room
        return try await room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { throw StepRefusal.noSuchDossier(id.text) }
            return try room.texts.plan(campaign.set.digest, connection)
        }
    }
}
