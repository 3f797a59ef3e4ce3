import Database
import Quantities
package import Records

/// Writes reminders before last days and escalations after them; run daily or as often as one likes.
package struct ReminderService: Sendable {
    private let room: AssessmentRoom
    private let rule: ReminderRule

    package init(_ room: AssessmentRoom, _ rule: ReminderRule = ReminderRule()) {
        self.room = room
        self.rule = rule
    }

    /// Writes what is due today in every open campaign, each only once however often this runs.
    ///
    /// - Returns: how many notices were written.
    package func run(by actor: Actor) async throws -> Int {
        let campaigns = try await room.database.read { try CampaignStore.all($0).filter { !$0.isClosed } }
        var written = 0
        for campaign in campaigns { written += try await run(campaign, by: actor) }
        return written
    }

    private func run(_ campaign: Campaign, by actor: Actor) async throws -> Int {
        let today = room.today
        let isDue = try await room.database.read { try !self.drafts(campaign, on: today, $0).isEmpty }
        guard isDue else { return 0 }
        return try await room.ledger.commit(Command(.writeNotices, by: actor)) { change in
            try room.demand(.writeNotices, change, campaign: campaign)
            let drafts = try drafts(campaign, on: change.now.day, change.connection)
            for draft in drafts { try draft.insert(campaign, change) }
            try change.record(
                Subject("campaign", campaign.id),
                state: nil,
                details: "notices=\(drafts.count)"
            )
            return drafts.count
        }
    }

    /// What is due and not yet written.
    private func drafts(
        _ campaign: Campaign,
        on day: CivilDate,
        _ connection: Connection
    ) throws(DatabaseError) -> [NoticeDraft] {
        let dossiers = try DossierStore.all(in: campaign.id, connection)
        var drafts: [NoticeDraft] = []
        for awaiting in Awaiting.all(campaign.procedure) {
            let waiting = dossiers.filter { awaiting.states.contains($0.state) }
            if awaiting.isEach {
                for dossier in waiting {
                    let last = dossier.lastDay(in: campaign.schedule, awaiting.step)
                    drafts += draft(awaiting, last, on: day, dossier).map { [$0] } ?? []
                }
            } else if !waiting.isEmpty {
                let last = campaign.schedule[awaiting.step].last
                drafts += draft(awaiting, last, on: day, nil).map { [$0] } ?? []
            }
        }
        let known = Set(
            try connection.values(
                String.self,
                "SELECT occasion FROM notice WHERE campaign = \(campaign.id)"
            )
        )
        return drafts.filter { !known.contains($0.occasion(in: campaign.id)) }
    }

    private func draft(
        _ awaiting: Awaiting,
        _ last: CivilDate?,
        on day: CivilDate,
        _ dossier: Dossier?
    ) -> NoticeDraft? {
        guard let last, let due = rule.due(last: last, on: day) else { return nil }
        return NoticeDraft(due: due, awaiting: awaiting, last: last, dossier: dossier?.id)
    }
}

extension Dossier {
    /// The last day of a step for this dossier: a returned one may have more time.
    func lastDay(in schedule: Schedule, _ step: CampaignStep) -> CivilDate? {
        step == .selfAssessment ? lastDay(in: schedule) : schedule[step].last
    }
}
