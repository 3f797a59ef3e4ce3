import Database

extension ObservationService {
    /// Decides which of several contradicting observations holds, until one of their sources says something new.
    ///
    /// - Parameters:
    ///   - number: the observation that holds.
    ///   - why: the grounds; kept with the decision, at most 2,000 characters and nothing personal.
    /// - Returns: the entry of the decision.
    /// - Throws: ``ObservationRefusal``, ``LedgerError``, ``DatabaseError``.
    package func resolve(
        holding number: ObservationNumber,
        why: String,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard (1...2_000).contains(why.unicodeScalars.count) else {
            throw ObservationRefusal.text(field: "why")
        }
        var fields = CanonicalFields("chuan resolution 1")
        fields.add("holds", number.rawValue)
        fields.add("why", why)
        let command = Command(.resolveContradiction, by: actor, key: key, request: fields.digest)
        return try await ledger.commit(command) { change in
            let reader = ObservationReader(change.connection, catalogue)
            guard let row = try ObservationStore(connection: change.connection).row(number) else {
                throw ObservationRefusal.noSuchObservation(number)
            }
            let key = try reader.key(of: row)
            let heads = try reader.heads(series: row.series, subject: row.subject, upTo: change.entry)
            let claims = (heads?.rows ?? []).filter(\.value.isClaim)
            try access.demand(change, about: key.subject, hands: try hands(claims, change.connection))
            guard case .contradiction = Claims.outcome(claims.map { SeriesHead($0) }[...], resolved: nil)
            else {
                throw ObservationRefusal.noContradiction(key)
            }
            guard claims.contains(where: { $0.number == number }) else {
                throw ObservationRefusal.notAmongThem(number, among: claims.map(\.number))
            }
            try ResolutionStore(connection: change.connection).insert(
                change.entry,
                series: row.series,
                subject: row.subject,
                holds: number,
                why: why
            )
            var digest = ObservationDigest()
            digest.add(series: row.series, subject: row.subject, holds: number, why: why)
            try change.record(
                Subject("observation", number.description),
                state: digest.finish(),
                details: "holds \(key) against "
                    + claims.map(\.number).filter { $0 != number }.map(\.description).joined(separator: " ")
            )
            return change.entry
        }
    }

    /// Who recorded these.
    private func hands(
        _ rows: [ObservationRow],
        _ connection: Connection
    ) throws(DatabaseError) -> Set<Identifier<Person>> {
        let store = ObservationStore(connection: connection)
        var hands: Set<Identifier<Person>> = []
        for entry in Set(rows.map(\.number.entry)) {
            if case .person(let person) = try store.journal(of: entry).actor { hands.insert(person) }
        }
        return hands
    }
}
