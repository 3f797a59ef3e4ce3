import Database
package import Records

/// The time machine: evaluates a decision again with set, unit, values, evidence and population as known at its entry, and compares digests.
///
/// Nothing that was entered, decided, corrected or issued later can change what comes out.
package struct RerunService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    package func rerun(_ id: Identifier<Decision>) async throws -> Rerun {
        // A room of its own, so that nothing kept in memory takes part.
        let fresh = AssessmentRoom(room.ledger, calendar: room.calendar, access: room.access)
        let standings = StandingService(fresh)
        return try await room.database.read { connection in
            guard let decision = try DecisionStore.find(id, connection) else {
                throw RerunRefusal.noSuchDecision(id.text)
            }
            guard let kept = decision.basis else {
                throw RerunRefusal.revocation(of: decision.previous?.text ?? "")
            }
            let standing = try standings.standing(
                of: decision.dossier,
                .verified,
                asOf: decision.entry,
                connection
            )
            return Rerun(
                decision: decision,
                kept: kept,
                found: try DecisionBasis(standing, asOf: decision.entry, connection),
                standing: standing
            )
        }
    }
}
