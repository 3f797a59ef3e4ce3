import Database
import Records

/// How many dossiers of a campaign under one place are in one state.
struct PlaceCount: RowDecodable {
    /// The code of what the units belong to; of the unit itself where it belongs to nothing.
    let place: String
    let state: DossierState
    let count: Int

    init(row: Row) throws(DatabaseError) {
        place = try row[0]
        state = try row[1]
        count = try row[2]
    }

    static func all(in campaign: Identifier<Campaign>, _ connection: Connection) throws(DatabaseError)
        -> [PlaceCount]
    {
        try connection.all(
            PlaceCount.self,
            """
            SELECT COALESCE(parent, unit), state, COUNT(*) FROM dossier WHERE campaign = \(campaign)
            GROUP BY COALESCE(parent, unit), state
            """
        )
    }
}
