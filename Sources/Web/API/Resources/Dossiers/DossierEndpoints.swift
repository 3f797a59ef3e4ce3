import Assessment
import Criteria
import Database
import Evaluation
import Records

/// Reading dossiers, for those who may.
enum DossierEndpoints {
    static let all: [Endpoint] = [list, show, values, standing, tryOut, evidence]

    private static let state = Ask<DossierState?>.query(
        "state",
        .word(),
        Text(vi: "Chỉ ở trạng thái này.", en: "Only those in this state.")
    )
    private static let stage = Ask<ValueStage?>.query(
        "stage",
        .word(),
        Text(
            vi: "Theo số liệu tự đánh giá (claimed) hay sau thẩm định.",
            en: "By claimed or by verified values."
        )
    )
    private static let after = CommonAsks.after(
        Text(vi: "Mã đơn vị cuối của trang trước.", en: "The last unit's code of the page before.")
    )
    private static let changes = Ask<[String: String]>.body(
        "values",
        .map(of: .text(0...400), most: EvaluationEndpoints.mostValues),
        Text(vi: "Đặt lên trên số liệu của hồ sơ.", en: "Laid over the dossier's values.")
    )

    private static let list = Endpoint(
        .get,
        "/campaigns/{campaign}/dossiers",
        "listDossiers",
        in: .dossiers,
        Text(vi: "Các hồ sơ được xem", en: "The dossiers that one may read"),
        for: .token(.readObservations),
        asking: CommonAsks.campaign,
        state,
        after,
        CommonAsks.limit,
        answering: .json(DossierForms.page, Text(vi: "Theo mã đơn vị.", en: "By the unit's code."))
    ) { call, id, state, after, limit in
        let (actor, permissions) = (call.actor, call.services.permissions)
        let now = call.services.room.ledger.clock.now()
        let found = try await call.services.room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            let standing = try permissions.standing(of: actor, at: now, connection)
            return try DossierStore.all(in: id, connection).filter { dossier in
                state.map { $0 == dossier.state } ?? true
                    && standing.refusal(of: .readObservations, on: PrivateReading.matter(dossier, campaign))
                        == nil
            }
        }
        return APIPage(found, after: after, atMost: limit, by: \.participant.unit)
    }

    private static let show = Endpoint(
        .get,
        "/dossiers/{dossier}",
        "showDossier",
        in: .dossiers,
        Text(vi: "Một hồ sơ", en: "One dossier"),
        for: .token(.readObservations),
        asking: CommonAsks.dossier,
        answering: .json(DossierForms.dossier, Text(vi: "Hồ sơ.", en: "The dossier."))
    ) { call, id in try await PrivateReading.dossier(call, id).dossier }

    private static let values = Endpoint(
        .get,
        "/dossiers/{dossier}/values",
        "listValues",
        in: .dossiers,
        Text(vi: "Số liệu của hồ sơ", en: "The values of a dossier"),
        for: .token(.readObservations),
        asking: CommonAsks.dossier,
        answering: .json(
            DossierForms.sheet,
            Text(vi: "Tự đánh giá và thẩm định cạnh nhau.", en: "Claimed and verified side by side.")
        )
    ) { call, id in
        let (dossier, campaign) = try await PrivateReading.dossier(call, id)
        let sheet = try await call.services.room.database.read {
            try ValueStore.sheet(of: id, lastDay: dossier.lastDay(in: campaign.schedule), $0)
        }
        return SheetValue.all(sheet)
    }

    private static let standing = Endpoint(
        .get,
        "/dossiers/{dossier}/standing",
        "showStanding",
        in: .dossiers,
        Text(vi: "Hồ sơ đang ở đâu, vì sao", en: "Where a dossier stands, and why"),
        for: .token(.readObservations),
        asking: CommonAsks.dossier,
        stage,
        EvaluationInWords.explain,
        answering: .json(EvaluationForms.evaluation, Text(vi: "Kết quả chấm.", en: "The evaluation."))
    ) { call, id, stage, isExplained in
        _ = try await PrivateReading.dossier(call, id)
        let found = try await call.services.standings.standing(of: id, stage ?? .claimed)
        return words(found, isExplained, call)
    }

    private static let tryOut = Endpoint(
        .post,
        "/dossiers/{dossier}/what-if",
        "tryValues",
        in: .dossiers,
        Text(vi: "Nếu số liệu khác đi thì sao", en: "What other values would be worth"),
        for: .token(.readObservations),
        changes: false,
        asking: CommonAsks.dossier,
        changes,
        EvaluationInWords.explain,
        answering: .json(
            EvaluationForms.evaluation,
            Text(vi: "Kết quả; không lưu gì.", en: "The outcome; nothing is kept.")
        )
    ) { call, id, changes, isExplained in
        let (_, campaign) = try await PrivateReading.dossier(call, id)
        let plan = try await call.services.room.database.read {
            try call.services.room.texts.plan(campaign.set.digest, $0)
        }
        let keys = try ValueColumns.keys(changes, plan)
        return words(try await call.services.standings.standing(of: id, trying: keys), isExplained, call)
    }

    private static let evidence = Endpoint(
        .get,
        "/dossiers/{dossier}/evidence",
        "listAttachedEvidence",
        in: .dossiers,
        Text(vi: "Minh chứng trong hồ sơ", en: "Evidence in a dossier"),
        for: .token(.readObservations),
        asking: CommonAsks.dossier,
        answering: .json(DossierForms.attached.list, Text(vi: "Theo tiêu chí.", en: "By criterion."))
    ) { call, id in
        _ = try await PrivateReading.dossier(call, id)
        return try await call.services.room.database.read { try AttachmentStore.all(of: id, $0) }
    }

    private static func words(_ found: DossierStanding, _ isExplained: Bool, _ call: APICall)
        -> EvaluationInWords
    {
        EvaluationInWords(
            standing: found.standing,
            title: found.dossier.participant.title,
            isExplained: isExplained,
            language: call.language
        )
    }
}

/// Columns as they are sent, and the keys that they stand for.
enum ValueColumns {
    /// - Throws: ``SaveRefusal/unknown(_:)``
    static func keys<Value>(_ values: [String: Value], _ plan: Plan) throws -> [ValueKey: Value] {
        let known = Dictionary(
            plan.slots.map { ($0.column, ValueKey($0.code, $0.input.letter)) },
            uniquingKeysWith: { first, _ in first }
        )
        var keys: [ValueKey: Value] = [:]
        for (column, value) in values {
            guard let key = known[column] else {
                throw SaveRefusal.unknown(ValueKey(String(column.prefix(40)), ""))
            }
            keys[key] = value
        }
        return keys
    }
}
