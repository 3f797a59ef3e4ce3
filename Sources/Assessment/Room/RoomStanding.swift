package import Database
package import Records
import Territory

/// What somebody may in the room, asked as often as a page has buttons. The services ask again when something is done.
package struct RoomStanding: Sendable {
    /// `nil` for an open door.
    private let standing: Records.Standing?

    init(_ standing: Records.Standing?) {
        self.standing = standing
    }

    /// Why not; `nil` when he may.
    ///
    /// - Parameter unit: whom it is about; `nil` for the campaign as a whole.
    package func refusal(of action: Action, unit: String?, in campaign: Campaign) -> Refusal? {
        let place = unit.flatMap { UnitCode($0) }.map { DatedUnit($0, on: campaign.asOf) }
        return standing?.refusal(of: action, on: Matter(unit: place, campaign: CampaignKey(campaign.id)))
    }

    /// As ``refusal(of:unit:in:)`` for what belongs to no campaign.
    ///
    /// - Parameter unit: `nil` for the whole country.
    package func refusal(of action: Action, for unit: DatedUnit?) -> Refusal? {
        standing?.refusal(of: action, on: Matter(unit: unit))
    }

    /// Why he may do none of these; `nil` when he may do one.
    package func refusal(ofEach actions: [Action], unit: String?, in campaign: Campaign) -> Refusal? {
        var first: Refusal?
        for action in actions {
            guard let refusal = refusal(of: action, unit: unit, in: campaign) else { return nil }
            first = first ?? refusal
        }
        return first
    }
}

extension AssessmentRoom {
    package func standing(
        of actor: Actor,
        _ connection: Connection
    ) throws(DatabaseError) -> RoomStanding {
        RoomStanding(try access.permissions?.standing(of: actor, at: ledger.clock.now(), connection))
    }
}
