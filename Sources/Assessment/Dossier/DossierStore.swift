package import Database
import Quantities
package import Records

/// Dossiers in the database.
package enum DossierStore {
    static func insert(
        _ participants: [Participant],
        of campaign: Campaign,
        ids: (Participant) -> Identifier<Dossier>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        let columns = [
            "id", "campaign", "unit", "title", "kind", "parent", "parent_title", "attributes", "state",
            "entry",
        ]
        try connection.insert(into: "dossier", columns: columns) { (batch) throws(DatabaseError) in
            for participant in participants {
                try batch.append(ids(participant))
                try batch.append(campaign.id)
                try batch.append(participant.unit)
                try batch.append(participant.title)
                try batch.append(participant.kind)
                try batch.append(participant.parent)
                try batch.append(participant.parentTitle)
                try batch.append(AttributeText.write(participant.attributes))
                try batch.append(campaign.procedure.initialState)
                try batch.append(entry)
                try batch.endRow()
            }
        }
    }

    /// Writes what a step changed, and the step itself, so that the dossier can be read as it was at any time.
    static func update(
        _ dossier: Dossier,
        by event: DossierEvent,
        _ change: Change
    ) throws(DatabaseError) {
        let connection = change.connection
        try connection.post(
            """
            INSERT INTO dossier_step (dossier, entry, event, state, level, due, last_step, person, body)
            VALUES (\(dossier.id), \(change.entry), \(event.rawValue), \(dossier.state), \(dossier.level),
                \(dossier.due), \(dossier.entry), \(change.actor.person), \(change.actor.body))
            """
        )
        try connection.post(
            """
            UPDATE dossier SET level = \(dossier.level), state = \(dossier.state), due = \(dossier.due),
                entry = \(dossier.entry)
            WHERE id = \(dossier.id)
            """
        )
    }

    /// A dossier as it was known up to an entry.
    package static func find(
        _ id: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> Dossier? {
        try connection.first(Dossier.self, "\(selection(asOf: entry)) WHERE d.id = \(id)")
    }

    package static func find(
        unit: String,
        in campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> Dossier? {
        try connection.first(
            Dossier.self,
            "SELECT \(Dossier.columns) FROM dossier WHERE campaign = \(campaign) AND unit = \(unit)"
        )
    }

    /// The last dossier of the same unit under the same set before a campaign; `nil` for the first.
    package static func earlier(
        than dossier: Dossier,
        in campaign: Campaign,
        _ connection: Connection
    ) throws(DatabaseError) -> Dossier? {
        try connection.first(
            Dossier.self,
            """
            SELECT d.id, d.campaign, d.unit, d.title, d.kind, d.parent, d.parent_title, d.attributes, d.level, d.state,
                d.due, d.entry
            FROM dossier d JOIN campaign c ON c.id = d.campaign JOIN criteria_text t ON t.digest = c.set_digest
            WHERE d.unit = \(dossier.participant.unit) AND t.id = \(campaign.set.id) AND c.as_of < \(campaign.asOf)
            ORDER BY c.as_of DESC, c.id DESC LIMIT 1
            """
        )
    }

    /// The dossiers of a campaign in the order of their units, as known up to an entry.
    package static func all(
        in campaign: Identifier<Campaign>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Dossier] {
        try connection.all(
            Dossier.self,
            "\(selection(asOf: entry)) WHERE d.campaign = \(campaign) ORDER BY d.unit"
        )
    }

    /// The parent that all units of a campaign take part with; `nil` where they belong to different ones or to none.
    static func commonParent(
        in campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> String? {
        let parents = try connection.values(
            String?.self,
            "SELECT DISTINCT parent FROM dossier WHERE campaign = \(campaign) LIMIT 2"
        )
        return parents.count == 1 ? parents[0] : nil
    }

    /// What is now stands in the dossiers themselves, what was is found by their steps.
    private static func selection(asOf entry: EntryNumber) -> SQL {
        if entry == .last { return "SELECT \(Dossier.columns) FROM dossier d" }
        return """
            SELECT d.id, d.campaign, d.unit, d.title, d.kind, d.parent, d.parent_title, d.attributes, s.level,
                COALESCE(s.state, CASE WHEN c.has_registration = 1 THEN \(DossierState.invited)
                    ELSE \(DossierState.registered) END) AS state,
                s.due, COALESCE(s.last_step, c.entry) AS entry
            FROM dossier d JOIN campaign c ON c.id = d.campaign
            LEFT JOIN dossier_step s ON s.dossier = d.id AND s.entry =
                (SELECT max(p.entry) FROM dossier_step p WHERE p.dossier = d.id AND p.entry <= \(entry))
            """
    }
}
