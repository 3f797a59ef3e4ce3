import Database
import Quantities
import Records
import Territory

/// The units below participants, as they were when the campaign was opened: later data of units change nothing in it.
enum ChildUnitStore {
    static func insert(
        _ children: [String: [ChildUnit]],
        of campaign: Campaign,
        _ connection: Connection
    ) throws(DatabaseError) {
        guard !children.isEmpty else { return }
        let dossiers = try DossierStore.all(in: campaign.id, connection)
        let columns = ["dossier", "unit", "valid_from", "valid_until"]
        try connection.insert(into: "dossier_child", columns: columns) { (batch) throws(DatabaseError) in
            for dossier in dossiers {
                for child in children[dossier.participant.unit] ?? [] {
                    try batch.append(dossier.id)
                    try batch.append(child.unit)
                    try batch.append(child.validity.from)
                    try batch.append(child.validity.until)
                    try batch.endRow()
                }
            }
        }
    }
}
