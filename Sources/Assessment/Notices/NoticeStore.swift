import Database
import Quantities
import Records

/// Notices in the database.
enum NoticeStore {
    /// Writes who is to be told of a step; everyone is told by publication, not by a notice.
    static func insert(
        for effects: [DossierEffect],
        _ event: DossierEvent,
        _ dossier: Dossier,
        _ campaign: Campaign,
        _ change: Change
    ) throws(DatabaseError) {
        for effect in effects {
            guard case .tell(let audience) = effect else { continue }
            let id: Identifier<Notice> = change.newIdentifier()
            let occasion = "\(dossier.id) \(change.entry) \(event.rawValue) \(audience.rawValue)"
            try change.connection.post(
                """
                INSERT INTO notice (id, occasion, kind, audience, campaign, dossier, step, day, entry, written)
                VALUES (\(id), \(occasion), \(event.rawValue), \(audience.rawValue), \(campaign.id), \(dossier.id),
                    \(event.step?.rawValue), \(event.step.flatMap { campaign.schedule[$0].last }), \(change.entry),
                    \(change.now))
                """
            )
        }
    }
}
