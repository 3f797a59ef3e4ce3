import Criteria
import Database
import Evaluation
import Quantities
package import Records

/// Makes decisions public, one by one or a campaign at once, and the ranking with them.
package struct PublicationService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Publishes the decision on one dossier.
    package func publish(
        _ id: Identifier<Dossier>,
        _ plan: PublicationPlan = PublicationPlan(),
        seen: EntryNumber? = nil,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.publish, .publish, of: id, by: actor, key: key, seen: seen) { step in
            guard let decision = try DecisionStore.all(of: id, step.connection).last else {
                throw DecisionRefusal.noDecision
            }
            let done = try Publishing(step.change, step.campaign, room.calendar).publish(decision, plan)
            return "decision=\(decision.id) \(done)"
        }
    }

    /// Publishes every decision of a campaign that is not public yet, and the ranking where the set has one.
    ///
    /// Asked again after a correction it publishes the ranking anew.
    ///
    /// - Parameter statement: what is missing, when not all are decided; public with the ranking.
    package func publish(
        campaign id: Identifier<Campaign>,
        _ plan: PublicationPlan = PublicationPlan(),
        statement: String = "",
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard statement.unicodeScalars.count <= 4_000 else { throw PublicationRefusal.tooLong }
        return try await room.ledger.commitBulk(Command(.publish, by: actor, key: key)) { change in
            let connection = change.connection
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            try room.demand(.publish, change, campaign: campaign)
            let dossiers = try DossierStore.all(in: id, connection)
            let undecided = dossiers.filter(\.state.awaitsDecision)
            guard undecided.isEmpty || statement.contains(where: { !$0.isWhitespace }) else {
                throw PublicationRefusal.undecided(
                    undecided.count,
                    first: undecided.prefix(5).map(\.participant.title)
                )
            }
            let decisions = try DecisionStore.last(in: id, connection)
            let publishing = Publishing(change, campaign, room.calendar)
            var count = 0
            for var dossier in dossiers where dossier.state == .decided {
                guard let decision = decisions[dossier.id] else { continue }
                var lifecycle = dossier.lifecycle(campaign.procedure)
                let effects = try lifecycle.apply(.publish)
                _ = try publishing.publish(decision, plan)
                dossier.state = lifecycle.state
                dossier.entry = change.entry
                try DossierStore.update(dossier, by: .publish, change)
                try NoticeStore.insert(for: effects, .publish, dossier, campaign, change)
                count += 1
            }
            let ranking = try rank(campaign, statement, undecided: undecided.count, change)
            guard count > 0 || ranking != nil else { throw PublicationRefusal.nothingToPublish }
            let place = ranking.map { " ranking=\($0.number) digest=\($0.digest)" } ?? ""
            try change.record(
                Subject("campaign", id),
                state: campaign.digest,
                details: "decisions=\(count) undecided=\(undecided.count)\(place)"
            )
            return change.entry
        }
    }

    private func rank(
        _ campaign: Campaign,
        _ statement: String,
        undecided: Int,
        _ change: Change
    ) throws -> PublishedRanking? {
        let plan = try room.texts.plan(campaign.set.digest, change.connection)
        guard plan.set.result.kind == .score, plan.set.result.rank != .none else { return nil }
        let table = try RankingTable(campaign.id, plan, asOf: change.entry, change.connection)
        let ranking = PublishedRanking(
            number: try PublicationStore.rankings(of: campaign.id, change.connection).count + 1,
            entry: change.entry,
            day: change.now.day,
            statement: statement,
            undecided: undecided,
            digest: table.digest
        )
        try PublicationStore.insert(ranking, of: campaign.id, change.connection)
        return ranking
    }
}
