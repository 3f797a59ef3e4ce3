import Assessment
import Criteria
import Quantities
import Records

/// The council: conflicts of interest, votes, opinions hidden until the close.
enum CouncilEndpoints {
    static let all: [Endpoint] = [votes, open, giveOpinion, close, declare, establish]

    private static let ballot = Ask<Ballot>.body(
        "ballot",
        .object(
            Ask<BallotWord>.body("is", .word()),
            Ask<Int?>.optional("level", .integer(1...20)),
            Ask<[String: String]?>.optional("points", .map(of: .text(1...20), most: 300))
        ) { word, level, points in
            switch word {
            case .recognise: .recognise(level: level)
            case .refuse: .refuse
            case .abstain: .abstain
            case .points: .points(points ?? [:])
            }
        }.named("Ballot")
    )
    private static let why = Ask<String?>.optional("reason", .text(0...4_000))
    private static let kind = Ask<Conflict.Kind>.body("kind", .word())
    private static let person = Ask<Identifier<Person>>.body("person", .identifier())
    private static let holds = Ask<Bool?>.optional("holds", .truth)

    private static let votes = Endpoint(
        .get,
        "/dossiers/{dossier}/votes",
        "listVotes",
        in: .council,
        Text(vi: "Các lần biểu quyết", en: "The votes on a dossier"),
        for: .token(.readObservations),
        asking: CommonAsks.dossier,
        answering: .json(
            CouncilForms.vote.list,
            Text(vi: "Ý kiến ẩn cho đến khi đóng phiếu.", en: "Opinions are hidden until the close.")
        )
    ) { call, id in
        _ = try await PrivateReading.dossier(call, id)
        return try await CouncilReading(call.services.room).votes(on: id, for: call.actor)
    }

    private static let open = Endpoint(
        .post,
        "/dossiers/{dossier}/votes",
        "openVote",
        in: .council,
        Text(vi: "Mở phiếu", en: "Open a vote"),
        for: .token(.openVote),
        asking: CommonAsks.dossier,
        answering: Done.reply
    ) { call, id in
        Done(entry: try await VotingService(call.services.room).open(on: id, by: call.actor, key: call.key))
    }

    private static let giveOpinion = Endpoint(
        .post,
        "/dossiers/{dossier}/opinions",
        "giveOpinion",
        in: .council,
        Text(vi: "Cho ý kiến", en: "Give an opinion"),
        for: .token(.giveOpinion),
        asking: CommonAsks.dossier,
        ballot,
        why,
        answering: Done.reply
    ) { call, id, ballot, reason in
        Done(
            entry: try await VotingService(call.services.room)
                .giveOpinion(ballot, reason: reason ?? "", on: id, by: call.actor, key: call.key)
        )
    }

    private static let close = Endpoint(
        .post,
        "/dossiers/{dossier}/votes/closing",
        "closeVote",
        in: .council,
        Text(vi: "Đóng phiếu", en: "Close the vote"),
        for: .token(.closeVote),
        asking: CommonAsks.dossier,
        answering: Done.reply
    ) { call, id in
        Done(entry: try await VotingService(call.services.room).close(on: id, by: call.actor, key: call.key))
    }

    private static let declare = Endpoint(
        .post,
        "/dossiers/{dossier}/conflicts/own",
        "declareConflict",
        in: .council,
        Text(vi: "Khai báo xung đột lợi ích của mình", en: "Declare one's own conflict of interest"),
        for: .token(.declareConflict),
        asking: CommonAsks.dossier,
        kind,
        CommonAsks.reason,
        answering: Done.reply
    ) { call, id, kind, ground in
        Done(
            entry: try await CouncilService(call.services.room)
                .declareConflict(kind, ground: ground, in: id, by: call.actor, key: call.key)
        )
    }

    private static let establish = Endpoint(
        .post,
        "/dossiers/{dossier}/conflicts",
        "establishConflict",
        in: .council,
        Text(vi: "Xác định xung đột lợi ích của thành viên", en: "Establish a member's conflict of interest"),
        for: .token(.establishConflict),
        asking: CommonAsks.dossier,
        kind,
        person,
        holds,
        CommonAsks.reason,
        answering: Done.reply
    ) { call, id, kind, person, holds, ground in
        Done(
            entry: try await CouncilService(call.services.room).establishConflict(
                kind,
                of: person,
                holds: holds ?? true,
                ground: ground,
                in: id,
                by: call.actor,
                key: call.key
            )
        )
    }
}

/// What a ballot says, in a word.
enum BallotWord: String, CaseIterable, Sendable { case recognise, refuse, abstain, points }
