package import Database
package import Records

/// The one way in which opinions are read: while a vote is open everybody sees their own alone.
///
/// Opinions of a vote without a quorum stay hidden until a later vote has its result, so that they do not sway it. Those of a settled
/// vote stay open when verification was resumed and a new vote follows.
package struct CouncilReading: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// The votes on a dossier, from the first to the last.
    package func votes(
        on id: Identifier<Dossier>,
        for reader: Actor
    ) async throws -> [VoteView] {
        try await room.database.read { try Self.votes(on: id, for: reader, $0) }
    }

    static func votes(
        on id: Identifier<Dossier>,
        for reader: Actor,
        _ connection: Connection
    ) throws -> [VoteView] {
        guard let dossier = try DossierStore.find(id, connection) else {
            throw StepRefusal.noSuchDossier(id.text)
        }
        let votes = try VoteStore.all(of: id, connection)
        let results = try votes.map { try VoteStore.result(of: $0, connection) }
        let lastSettled = results.lastIndex { $0.map { $0.outcome != .noQuorum } ?? false }
        return try zip(votes, results).enumerated().map { place, pair in
            let (vote, result) = pair
            let isSettled = lastSettled.map { place <= $0 } ?? false
            let sitting = try CouncilSitting(
                of: vote,
                on: dossier,
                asOf: result?.entry ?? .last,
                connection
            )
            let opinions = try VoteStore.opinions(in: vote, connection)
            return VoteView(
                vote: vote,
                rules: sitting.council.rules,
                roll: sitting.roll,
                conflicts: sitting.conflicts,
                given: Set(opinions.map(\.person)).count,
                own: opinions.filter { $0.person == reader.person },
                opinions: isSettled ? opinions : nil,
                result: result
            )
        }
    }

    /// The result that counts: of the last vote that had a quorum, as known up to an entry.
    package static func result(
        on id: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws -> VoteResult? {
        try VoteStore.all(of: id, asOf: entry, connection)
            .compactMap { try VoteStore.result(of: $0, asOf: entry, connection) }
            .last { $0.outcome != .noQuorum }
    }
}
