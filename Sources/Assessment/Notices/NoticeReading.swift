import Database
import Quantities
package import Records

/// Which letters wait, went, or failed; and trying again what failed.
package struct NoticeReading: Sendable {
    private let room: AssessmentRoom

    /// Lines of one listing.
    package static let longest = 10_000

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Notices that go by mail, the latest first, a line for each recipient.
    ///
    /// - Parameters:
    ///   - campaign: only of this one.
    ///   - state: only in this state.
    ///   - limit: at most ``longest``.
    package func lines(
        of campaign: Identifier<Campaign>? = nil,
        _ state: NoticeLine.State? = nil,
        atMost limit: Int = longest
    ) async throws -> [NoticeLine] {
        let ofCampaign: SQL = campaign.map { id -> SQL in "n.campaign = \(id)" } ?? "1 = 1"
        return try await room.database.read { connection in
            try connection.all(
                NoticeLine.self,
                """
                SELECT \(Notice.columns), n.written, c.title AS campaign_title, d.title AS unit_title, x.recipient,
                    COALESCE(x.attempts, 0) AS attempts, x.next_attempt, x.sent_at, x.failure
                FROM notice n JOIN campaign c ON c.id = n.campaign LEFT JOIN dossier d ON d.id = n.dossier
                LEFT JOIN notice_delivery x ON x.notice = n.id
                WHERE n.audience <> 'everyone' AND \(ofCampaign)
                    AND \(Self.condition(state))
                ORDER BY n.entry DESC, n.id, x.recipient NULLS FIRST LIMIT \(max(0, min(limit, Self.longest)))
                """
            )
        }
    }

    /// Puts letters that failed back among those to be sent, such as after an address was entered or a role granted.
    ///
    /// - Returns: how many.
    package func retry(
        of campaign: Identifier<Campaign>? = nil,
        by actor: Actor
    ) async throws -> Int {
        let ofCampaign: SQL =
            campaign.map { id -> SQL in
                "notice IN (SELECT n.id FROM notice n WHERE n.campaign = \(id))"
            } ?? "1 = 1"
        return try await room.ledger.commit(Command(.writeNotices, by: actor)) { change in
            try room.access.demand(.writeNotices, change, on: .everything, hands: [])
            // Those for nobody, or for somebody without an address, look for recipients anew.
            let anew = try change.connection.execute(
                """
                DELETE FROM notice_delivery WHERE sent_at IS NULL AND next_attempt IS NULL AND attempts = 0
                    AND \(ofCampaign)
                    AND NOT EXISTS (SELECT 1 FROM notice_delivery o WHERE o.notice = notice_delivery.notice
                        AND (o.attempts > 0 OR o.next_attempt IS NOT NULL OR o.sent_at IS NOT NULL))
                """
            )
            let again = try change.connection.execute(
                """
                UPDATE notice_delivery SET next_attempt = \(change.now), attempts = 0, failure = NULL
                WHERE sent_at IS NULL AND next_attempt IS NULL AND recipient <> '' AND \(ofCampaign)
                """
            )
            try change.record(Subject("notices", "all"), state: nil, details: "retry=\(anew + again)")
            return anew + again
        }
    }

    private static func condition(_ state: NoticeLine.State?) -> SQL {
        switch state {
        case nil: "1 = 1"
        case .sent: "x.sent_at IS NOT NULL"
        case .failed: "x.sent_at IS NULL AND x.next_attempt IS NULL AND x.failure IS NOT NULL"
        case .waiting: "x.sent_at IS NULL AND (x.next_attempt IS NOT NULL OR x.failure IS NULL)"
        }
    }
}
