import Database
import Quantities
import Records

/// A reminder or escalation that is due.
struct NoticeDraft {
    let due: ReminderRule.Due
    let awaiting: Awaiting
    let last: CivilDate
    let dossier: Identifier<Dossier>?

    /// The same for the same reminder, so that it is written once; an extension makes new ones.
    func occasion(in campaign: Identifier<Campaign>) -> String {
        let mark =
            switch due {
            case .reminder(let mark): "-\(mark)"
            case .escalation(let mark): "+\(mark)"
            }
        return "\(campaign) \(awaiting.step.rawValue) \(last) \(mark) \(dossier?.text ?? "all")"
    }

    func insert(_ campaign: Campaign, _ change: Change) throws(DatabaseError) {
        let id: Identifier<Notice> = change.newIdentifier()
        let (kind, audience): (Notice.Kind, DossierEffect.Audience) =
            switch due {
            case .reminder: (.reminder, awaiting.audience)
            case .escalation: (.escalation, awaiting.escalation)
            }
        try change.connection.execute(
            """
            INSERT INTO notice (id, occasion, kind, audience, campaign, dossier, step, day, entry, written)
            VALUES (\(id), \(occasion(in: campaign.id)), \(kind.stored), \(audience), \(campaign.id), \(dossier),
                \(awaiting.step), \(last), \(change.entry), \(change.now))
            """
        )
    }
}
