import Database
import Records

/// A drawn item as the database gives it.
struct SampledItem: RowDecodable {
    struct Key: Hashable {
        let dossier: Identifier<Dossier>
        /// Empty where whole dossiers are drawn.
        let criterion: String

        init(_ dossier: Identifier<Dossier>, _ criterion: String) {
            self.dossier = dossier
            self.criterion = criterion
        }
    }

    let key: Key
    let dossierState: DossierState
    let place: Int

    init(row: Row) throws(DatabaseError) {
        key = Key(try row[0], try row[1])
        dossierState = try row[2]
        place = try row[3]
    }
}
