import Criteria
import Assessment
import Database
import Records

/// One dossier, one paper, one decision: what the commands that decide have in common.
struct Deciding {
    private let dossier: DossierOption
    private let act: ActOptions
    private let acting: ActingOptions
    private let room: RoomOptions

    init(_ dossier: DossierOption, _ act: ActOptions, _ acting: ActingOptions, _ room: RoomOptions) {
        self.dossier = dossier
        self.act = act
        self.acting = acting
        self.room = room
    }

    func decide(_ choice: OutcomeChoice) async throws {
        let (dossier, act, acting, key) = (dossier, act, acting, room.key)
        try tell(
            try await room.with { room in
                let service = DecisionService(room, StandingService(room))
                let draft = try await service.draft(of: try await dossier.find(room))
                let id = draft.dossier.id
                let entry = try await service.decide(
                    try choice.outcome(by: draft),
                    by: act.act(
                        signer: try await act.signer(room),
                        basis: draft.legalBasis,
                        today: room.today
                    ),
                    on: id,
                    // A command asked again with its key finds the dossier decided and gets its first answer.
                    seen: key == nil ? draft.dossier.entry : nil,
                    actor: try await acting.actor(room),
                    key: key
                )
                return try await Self.decision(on: id, entry, room)
            }
        )
    }

    func correct(_ choice: OutcomeChoice, _ values: [ValueKey: String]) async throws {
        let (dossier, act, acting, key) = (dossier, act, acting, room.key)
        try tell(
            try await room.with { room in
                let service = DecisionService(room, StandingService(room))
                let id = try await dossier.find(room)
                let values = try await ColumnNames(of: id, in: room).resolved(values)
                let draft = try await service.draft(of: id, correcting: values)
                let entry = try await service.correct(
                    try choice.outcome(by: draft),
                    by: act.act(
                        signer: try await act.signer(room),
                        basis: draft.legalBasis,
                        today: room.today
                    ),
                    values: values,
                    on: id,
                    seen: key == nil ? draft.dossier.entry : nil,
                    actor: try await acting.actor(room),
                    key: key
                )
                return try await Self.decision(on: id, entry, room)
            }
        )
    }

    func revoke() async throws {
        let (dossier, act, acting, key) = (dossier, act, acting, room.key)
        try tell(
            try await room.with { room in
                let service = DecisionService(room, StandingService(room))
                let draft = try await service.draft(of: try await dossier.find(room))
                let id = draft.dossier.id
                let entry = try await service.revoke(
                    by: act.act(
                        signer: try await act.signer(room),
                        basis: draft.legalBasis,
                        today: room.today
                    ),
                    on: id,
                    seen: key == nil ? draft.dossier.entry : nil,
                    actor: try await acting.actor(room),
                    key: key
                )
                return try await Self.decision(on: id, entry, room)
            }
        )
    }

    /// The decision that an entry recorded.
    private static func decision(
        on id: Identifier<Dossier>,
        _ entry: EntryNumber,
        _ room: AssessmentRoom
    ) async throws -> Decision {
        let found = try await room.database.read { connection in
            try DecisionStore.all(of: id, asOf: entry, connection).last
        }
        guard let found else { throw DecisionRefusal.noDecision }
        return found
    }

    private func tell(_ decision: Decision) throws {
        switch room.format {
        case .table: Console.print(DecisionWords.decided(decision)(room.language))
        case .json: try Console.write(DecisionJSON.decision(decision).rendered, to: "-", room.language)
        }
    }
}
