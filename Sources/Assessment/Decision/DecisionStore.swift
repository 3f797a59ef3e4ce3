package import Database
import Evaluation
import Quantities
package import Records

/// Decisions in the database.
package enum DecisionStore {
    static func insert(_ decision: Decision, _ connection: Connection) throws(DatabaseError) {
        let (act, basis) = (decision.act, decision.basis)
        try connection.execute(
            """
            INSERT INTO decision (id, dossier, entry, kind, previous, outcome, level, level_title, points, number, day,
                signatory, signer, legal_basis, reasons, valid_from, valid_until, set_digest, unit_digest, values_digest,
                evidence_digest, children_digest, population, outcome_digest, digest)
            VALUES (\(decision.id), \(decision.dossier), \(decision.entry), \(decision.kind), \(decision.previous),
                \(decision.outcome.stored), \(decision.outcome.level), \(decision.levelTitle), \(decision.outcome.points?.fractionText),
                \(act.number), \(act.day), \(act.signatory), \(act.signer), \(act.legalBasis.joined(separator: "\n")),
                \(act.reasons), \(decision.from), \(act.validUntil), \(basis?.set), \(basis?.unit), \(basis?.values),
                \(basis?.evidence), \(basis?.children), \(basis?.population), \(basis?.outcome), \(decision.digest))
            """
        )
    }

    package static func find(
        _ id: Identifier<Decision>,
        _ connection: Connection
    ) throws(DatabaseError) -> Decision? {
        try connection.first(Decision.self, "\(selection) WHERE id = \(id)")
    }

    /// The decisions on a dossier as known up to an entry, from the first to the last.
    package static func all(
        of dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Decision] {
        try connection.all(
            Decision.self,
            "\(selection) WHERE dossier = \(dossier) AND entry <= \(entry) ORDER BY entry"
        )
    }

    /// The decisions on all dossiers of units, as known up to an entry, in the order in which they were recorded.
    package static func all(
        ofUnits units: [String],
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Decision] {
        try connection.all(
            Decision.self,
            """
            \(selection) WHERE entry <= \(entry)
                AND dossier IN (SELECT d.id FROM dossier d WHERE d.unit IN \(list: units)) ORDER BY entry
            """
        )
    }

    /// The last decision on each dossier of a campaign as known up to an entry; a revocation is one too.
    package static func last(
        in campaign: Identifier<Campaign>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Identifier<Dossier>: Decision] {
        var last: [Identifier<Dossier>: Decision] = [:]
        try connection.each(
            """
            \(selection) WHERE entry <= \(entry)
                AND dossier IN (SELECT d.id FROM dossier d WHERE d.campaign = \(campaign)) ORDER BY entry
            """
        ) { (row) throws(DatabaseError) in
            let decision = try Decision(row: row)
            last[decision.dossier] = decision
        }
        return last
    }

    /// Every decision on the dossiers of a campaign.
    static func byIdentifier(
        in campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> [Identifier<Decision>: Decision] {
        let all = try connection.all(
            Decision.self,
            "\(selection) WHERE dossier IN (SELECT d.id FROM dossier d WHERE d.campaign = \(campaign))"
        )
        return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    }

    private static let selection: SQL = """
        SELECT id, dossier, entry, kind, previous, outcome, level, level_title, points, number, day, signatory, signer,
            legal_basis, reasons, valid_from, valid_until, set_digest, unit_digest, values_digest, evidence_digest, children_digest,
            population, outcome_digest, digest FROM decision
        """
}

extension Decision: RowDecodable {
    /// Reads a decision whether it is whole or not: ``isWhole`` tells.
    package init(row: Row) throws(DatabaseError) {
        let (word, level, points): (String, Int?, String?) = (
            try row["outcome"], try row["level"], try row["points"]
        )
        guard
            let outcome = DecisionOutcome(
                stored: word,
                level: level,
                points: points.flatMap { Exact(fractionText: $0) }
            )
        else { throw .wrongType(column: "outcome", expected: "an outcome", found: word) }
        let basis: String = try row["legal_basis"]
        self.init(
            id: try row["id"],
            dossier: try row["dossier"],
            kind: try row["kind"],
            previous: try row["previous"],
            outcome: outcome,
            levelTitle: try row["level_title"],
            act: DecisionAct(
                number: try row["number"],
                day: try row["day"],
                signatory: try row["signatory"],
                signer: try row["signer"],
                legalBasis: basis.split(separator: "\n").map(String.init),
                reasons: try row["reasons"],
                validFrom: try row["valid_from"],
                validUntil: try row["valid_until"]
            ),
            basis: try DecisionBasis(row),
            entry: try row["entry"]
        )
        let kept: Digest = try row["digest"]
        isWhole = kept == digest
    }
}

extension DecisionBasis {
    fileprivate init?(_ row: Row) throws(DatabaseError) {
        guard let outcome: Digest = try row["outcome_digest"] else { return nil }
        self.init(
            set: try row["set_digest"],
            unit: try row["unit_digest"],
            values: try row["values_digest"],
            evidence: try row["evidence_digest"],
            children: try row["children_digest"],
            population: try row["population"],
            outcome: outcome
        )
    }
}
