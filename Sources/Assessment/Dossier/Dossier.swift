package import Database
package import Quantities
package import Records

/// One participant's part in a campaign.
package struct Dossier: Hashable, Sendable {
    package let id: Identifier<Dossier>
    package let campaign: Identifier<Campaign>
    package let participant: Participant
    /// The level that the unit registered for; `nil` before, and where the set has no levels.
    package internal(set) var level: Int?
    package internal(set) var state: DossierState
    /// Until when a returned dossier is to come back, if that is later than the campaign's last day.
    package internal(set) var due: CivilDate?
    /// The entry of the last step, which a further step must know.
    package internal(set) var entry: EntryNumber

    package func lifecycle(_ procedure: Procedure) -> DossierLifecycle {
        DossierLifecycle(procedure, in: state)
    }

    /// The last day on which entered values count and the dossier can be handed in.
    ///
    /// `nil` when there is none, and for a dossier that was handed in: whatever was in it then counts.
    package func lastDay(in schedule: Schedule) -> CivilDate? {
        switch state {
        case .invited, .registered, .assessing: schedule[.selfAssessment].last
        case .returned: schedule[.selfAssessment].last.map { max($0, due ?? $0) }
        case .submitted, .verifying, .verified, .appraising, .appraised, .decided, .published, .revoked,
            .withdrawn,
            .lapsed:
            nil
        }
    }
}

extension Dossier {
    /// The digest of the row, which the journal keeps with every step.
    var digest: Digest {
        var fields = CanonicalFields("chuan dossier 1")
        fields.add("id", id.text)
        fields.add("campaign", campaign.text)
        fields.add("unit", participant.unit)
        fields.add("attributes", AttributeText.write(participant.attributes))
        fields.add("level", level.map(Int64.init))
        fields.add("state", state.rawValue)
        fields.add("due", due?.description)
        fields.add("entry", entry.rawValue)
        return fields.digest
    }
}

extension Dossier: RowDecodable {
    static let columns: SQL =
        "id, campaign, unit, title, kind, parent, parent_title, attributes, level, state, due, entry"

    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        campaign = try row["campaign"]
        let attributes: String = try row["attributes"]
        participant = Participant(
            unit: try row["unit"],
            title: try row["title"],
            kind: try row["kind"],
            parent: try row["parent"],
            parentTitle: try row["parent_title"],
            attributes: AttributeText.read(attributes)
        )
        level = try row["level"]
        state = try row["state"]
        due = try row["due"]
        entry = try row["entry"]
    }
}
