package import Database
package import Quantities
import Records

/// A notice with what it is about, and how far it got with each person.
package struct NoticeLine: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// Nobody was found yet, or a letter is to be sent or sent again.
        case waiting
        case sent
        /// Somebody has to look.
        case failed
    }

    package let notice: Notice
    package let written: Instant
    package let campaignTitle: String
    /// Of the unit; `nil` for what concerns a whole campaign.
    package let unitTitle: String?
    /// The person, as accounts name them; `nil` before they are found, and when there is nobody.
    package let person: String?
    package let attempts: Int
    package let nextAttempt: Instant?
    package let sentAt: Instant?
    /// The code of what went wrong last.
    package let failure: String?

    package var state: State {
        if sentAt != nil { return .sent }
        return nextAttempt != nil || failure == nil ? .waiting : .failed
    }
}

extension NoticeLine: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        notice = try Notice(row: row)
        written = try row["written"]
        campaignTitle = try row["campaign_title"]
        unitTitle = try row["unit_title"]
        let recipient: String? = try row["recipient"]
        person = recipient.flatMap { $0.isEmpty ? nil : $0 }
        attempts = try row["attempts"]
        nextAttempt = try row["next_attempt"]
        sentAt = try row["sent_at"]
        failure = try row["failure"]
    }
}
