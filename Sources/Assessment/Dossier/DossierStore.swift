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

    /// Writes what a step changed.
    static func update(_ dossier: Dossier, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE dossier SET level = \(dossier.level), state = \(dossier.state), due = \(dossier.due),
                entry = \(dossier.entry)
            WHERE id = \(dossier.id)
            """
        )
    }

    package static func find(
        _ id: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) -> Dossier? {
        try connection.first(Dossier.self, "SELECT \(Dossier.columns) FROM dossier WHERE id = \(id)")
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

    /// The dossiers of a campaign in the order of their units.
    package static func all(
        in campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> [Dossier] {
        try connection.all(
            Dossier.self,
            "SELECT \(Dossier.columns) FROM dossier WHERE campaign = \(campaign) ORDER BY unit"
        )
    }
}
