package import Database
package import Elements

/// Finds the keys about which sources contradict each other and nobody has decided.
package struct Contradictions {
    private let connection: Connection
    private let reader: ObservationReader

    package init(_ connection: Connection, _ catalogue: ElementCatalogue) {
        self.connection = connection
        reader = ObservationReader(connection, catalogue)
    }

    /// - Parameter isWanted: which keys to look at.
    /// - Complexity: one pass over the index of all observations.
    package func all(
        knownAt: KnownAt = .now,
        where isWanted: (ObservationKey) -> Bool = { _ in true }
    ) throws -> [Contradiction] {
        let entry = try knownAt.entry(connection)
        // Only what several sources speak of; with the bound left out the index alone answers.
        let bound: SQL =
            knownAt == .now ? "" : "WHERE id <= \(ObservationNumber.last(of: entry))"
        var pairs: [(series: Int64, subject: Int64)] = []
        try connection.each(
            """
            SELECT series, subject FROM observation \(bound)
            GROUP BY series, subject HAVING min(source) <> max(source) ORDER BY series, subject
            """
        ) { (row) throws(DatabaseError) in pairs.append((try row[0], try row[1])) }
        var found: [Contradiction] = []
        for pair in pairs {
            guard let heads = try reader.heads(series: pair.series, subject: pair.subject, upTo: entry),
                case .contradiction = heads.outcome, let first = heads.rows.first
            else { continue }
            let key = try reader.key(of: first)
            guard isWanted(key) else { continue }
            found.append(
                Contradiction(
                    key: key,
                    claims: try heads.rows.filter(\.value.isClaim).map { try reader.observation($0) }
                )
            )
        }
        return found
    }
}
