import Assessment
import Criteria
import Quantities
import Records

/// Verifying: criterion by criterion, with questions, giving back, finishing.
enum VerificationEndpoints {
    static let all: [Endpoint] = [start, judge, carry, ask, answer, giveBack, finish, resume, show]

    private static let judgements = Ask<[JudgementDraft]>.body(
        "judgements",
        .list(
            of: .object(
                Ask<String>.body("criterion", .text(1...60)),
                Ask<[String: String]?>.optional(
                    "corrected",
                    .map(of: .text(0...400), most: 50),
                    Text(
                        vi: "Số liệu khác, theo chữ của mục; không có là đồng ý.",
                        en: "Other values by letter; none to agree."
                    )
                ),
                Ask<String?>.optional("reason", .text(0...4_000)),
                Ask<[String]?>.optional("support", .list(of: .text(1...26), most: 100)),
                Ask<[String: String]?>.optional("rejected", .map(of: .text(1...4_000), most: 100)),
                Ask<EntryNumber>.body(
                    "seen",
                    .entry,
                    Text(vi: "Bút toán của điều đã thấy.", en: "The entry of what was seen.")
                )
            ) { criterion, corrected, reason, support, rejected, seen in
                JudgementDraft(
                    criterion,
                    corrected.map { .corrected($0) } ?? .agreed,
                    reason: reason ?? "",
                    support: support ?? [],
                    rejected: rejected ?? [:],
                    seen: seen
                )
            }.named("Judgement"),
            most: 300
        )
    )
    private static let criterion = Ask<String>.body("criterion", .text(1...60))
    private static let words = Ask<String>.body("text", .text(1...4_000))
    private static let question = Ask<EntryNumber>.path(
        "question",
        Kind<String>.text(1...16).map(
            Text(vi: "dòng nhật ký của câu hỏi", en: "the question's entry"),
            schema: .text(most: nil, pattern: "^[0-9]{1,15}$")
        ) { text in
            text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                ? Int64(text).map { EntryNumber(rawValue: $0) } : nil
        },
        Text(vi: "Câu hỏi.", en: "The question.")
    )
    private static let reasons = Ask<[String: String]>.body(
        "reasons",
        .map(of: .text(1...4_000), most: 300),
        Text(vi: "Theo mã tiêu chí.", en: "By criterion.")
    )
    private static let due = Ask<CivilDate?>.optional("due", .day)

    private static let start = step(
        "start",
        "startVerification",
        .startVerification,
        Text(vi: "Bắt đầu thẩm định", en: "Begin the verification")
    ) {
        call,
        id,
        seen in
        try await service(call).start(id, seen: seen, by: call.actor, key: call.key)
    }

    private static let finish = step(
        "finish",
        "finishVerification",
        .finishVerification,
        Text(vi: "Kết thúc thẩm định", en: "End the verification")
    ) {
        call,
        id,
        seen in
        try await service(call).finish(id, seen: seen, by: call.actor, key: call.key)
    }

    private static let judge = Endpoint(
        .post,
        "/dossiers/{dossier}/judgements",
        "judge",
        in: .verification,
        Text(vi: "Thẩm định các tiêu chí", en: "Judge criteria"),
        for: .token(.verifyCriterion),
        asking: CommonAsks.dossier,
        judgements,
        answering: Done.reply
    ) { call, id, drafts in
        Done(entry: try await service(call).judge(drafts, of: id, by: call.actor, key: call.key))
    }

    private static let carry = Endpoint(
        .post,
        "/dossiers/{dossier}/judgements/carried",
        "carryJudgements",
        in: .verification,
        Text(vi: "Giữ kết luận cũ ở tiêu chí không đổi", en: "Judge alike what did not change"),
        for: .token(.verifyCriterion),
        asking: CommonAsks.dossier,
        answering: Done.reply
    ) { call, id in
        Done(entry: try await service(call).carryJudgements(of: id, by: call.actor, key: call.key))
    }

    private static let ask = Endpoint(
        .post,
        "/dossiers/{dossier}/questions",
        "askUnit",
        in: .verification,
        Text(vi: "Hỏi đơn vị", en: "Ask the unit"),
        for: .token(.askUnit),
        asking: CommonAsks.dossier,
        criterion,
        words,
        answering: Done.reply
    ) { call, id, criterion, text in
        Done(
            entry: try await service(call).ask(text, about: criterion, of: id, by: call.actor, key: call.key)
        )
    }

    private static let answer = Endpoint(
        .post,
        "/dossiers/{dossier}/questions/{question}/answers",
        "answerVerifiers",
        in: .verification,
        Text(vi: "Trả lời bên thẩm định", en: "Answer the verifiers"),
        for: .token(.answerVerifiers),
        asking: CommonAsks.dossier,
        question,
        words,
        answering: Done.reply
    ) { call, id, question, text in
        Done(entry: try await service(call).answer(question, text, of: id, by: call.actor, key: call.key))
    }

    private static let giveBack = Endpoint(
        .post,
        "/dossiers/{dossier}/return",
        "returnDossier",
        in: .verification,
        Text(vi: "Trả hồ sơ để bổ sung", en: "Give the dossier back"),
        for: .token(.returnDossier),
        asking: CommonAsks.dossier,
        reasons,
        due,
        answering: Done.reply
    ) { call, id, reasons, due in
        Done(
            entry: try await DossierService(call.services.room)
                .giveBack(id, reasons: reasons, due: due, by: call.actor, key: call.key)
        )
    }

    private static let resume = Endpoint(
        .post,
        "/dossiers/{dossier}/verification/resumption",
        "resumeVerification",
        in: .verification,
        Text(vi: "Thẩm định tiếp", en: "Take the verification up again"),
        for: .token(.resumeVerification),
        asking: CommonAsks.dossier,
        CommonAsks.reason,
        CommonAsks.seen,
        answering: Done.reply
    ) { call, id, reason, seen in
        Done(
            entry: try await service(call).resume(
                id,
                reason: reason,
                seen: seen,
                by: call.actor,
                key: call.key
            )
        )
    }

    private static let show = Endpoint(
        .get,
        "/dossiers/{dossier}/verification",
        "showVerification",
        in: .verification,
        Text(
            vi: "Tự đánh giá và thẩm định, từng tiêu chí",
            en: "Claimed and verified, criterion by criterion"
        ),
        for: .token(.readObservations),
        asking: CommonAsks.dossier,
        answering: .json(
            VerificationForms.criterion.list,
            Text(vi: "Theo bộ tiêu chí.", en: "In the order of the set.")
        )
    ) { call, id in
        _ = try await PrivateReading.dossier(call, id)
        return try await service(call).verification(of: id, call.services.standings).criteria
    }

    // MARK: - Parts

    private static func service(_ call: APICall) -> VerificationService {
        VerificationService(call.services.room)
    }

    private static func step(
        _ word: String,
        _ name: String,
        _ action: Action,
        _ title: Text,
        _ work: @escaping @Sendable (APICall, Identifier<Dossier>, EntryNumber?) async throws -> EntryNumber
    ) -> Endpoint {
        Endpoint(
            .post,
            "/dossiers/{dossier}/verification/\(word)",
            name,
            in: .verification,
            title,
            for: .token(action),
            asking: CommonAsks.dossier,
            CommonAsks.seen,
            answering: Done.reply
        ) { call, id, seen in Done(entry: try await work(call, id, seen)) }
    }
}
