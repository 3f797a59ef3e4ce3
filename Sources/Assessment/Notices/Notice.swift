package import Database
package import Quantities
package import Records

/// Something that somebody is to be told: of a step that was taken, of a day that comes near, or of one that has passed.
package struct Notice: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case step(DossierEvent)
        /// So many days are left.
        case reminder
        /// The last day has passed.
        case escalation
    }

    package let id: Identifier<Notice>
    package let kind: Kind
    package let audience: DossierEffect.Audience
    package let campaign: Identifier<Campaign>
    /// `nil` for what concerns a whole campaign.
    package let dossier: Identifier<Dossier>?
    package let step: CampaignStep?
    /// The last day of the step.
    package let day: CivilDate?
    package let entry: EntryNumber
}

extension Notice.Kind {
    /// A stable word: the event's, `reminder` or `escalation`.
    package var word: String { stored }

    var stored: String {
        switch self {
        case .step(let event): event.rawValue
        case .reminder: "reminder"
        case .escalation: "escalation"
        }
    }

    init?(stored: String) {
        switch stored {
        case "reminder": self = .reminder
        case "escalation": self = .escalation
        default:
            guard let event = DossierEvent(rawValue: stored) else { return nil }
            self = .step(event)
        }
    }
}

extension DossierEffect.Audience: SQLConvertible {}

extension Notice: RowDecodable {
    static let columns: SQL = "n.id, n.kind, n.audience, n.campaign, n.dossier, n.step, n.day, n.entry"

    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        let stored: String = try row["kind"]
        guard let kind = Kind(stored: stored) else {
            throw .wrongType(column: "kind", expected: "a kind of notice", found: stored)
        }
        self.kind = kind
        audience = try row["audience"]
        campaign = try row["campaign"]
        dossier = try row["dossier"]
        step = try row["step"]
        day = try row["day"]
        entry = try row["entry"]
    }
}
