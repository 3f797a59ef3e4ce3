import Criteria
import Database
import Evaluation
package import Records

extension DecisionService {
    /// What the results lead to at the moment.
    ///
    /// - Parameter values: figures that a correction would bring, laid over the verified ones; nothing is kept.
    package func draft(
        of id: Identifier<Dossier>,
        correcting values: [ValueKey: String] = [:]
    ) async throws -> DecisionDraft {
        try await room.database.read { connection in
            let standing = try standings.standing(of: id, .verified, trying: values, asOf: .last, connection)
            return DecisionDraft(
                standing.dossier,
                standing.campaign,
                standing.standing.plan,
                standing.standing.outcome,
                council: try CouncilReading.result(on: id, connection),
                obstacle: try obstacle(
                    standing.dossier,
                    try isFrozen(standing.campaign, connection),
                    standing.standing.plan,
                    connection
                )
            )
        }
    }

    /// Drafts for every dossier of a campaign that is ready to be decided on, in the order of units.
    ///
    /// - Complexity: evaluates the population once.
    package func drafts(in id: Identifier<Campaign>) async throws -> [DecisionDraft] {
        try await room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            let plan = try room.texts.plan(campaign.set.digest, connection)
            let isFrozen = try isFrozen(campaign, connection)
            let population = try standings.counted(campaign, plan, asOf: .last, connection)
            return try population.dossiers.compactMap { dossier in
                guard dossier.state.isReadyToDecide(campaign.procedure),
                    let outcome = population.outcome(of: dossier.id)
                else { return nil }
                return DecisionDraft(
                    dossier,
                    campaign,
                    plan,
                    outcome,
                    council: try CouncilReading.result(on: dossier.id, connection),
                    obstacle: try obstacle(dossier, isFrozen, plan, connection)
                )
            }
        }
    }

    private func isFrozen(_ campaign: Campaign, _ connection: Connection) throws -> Bool {
        try CampaignStore.freeze(of: campaign.id, connection) != nil
    }

    private func obstacle(
        _ dossier: Dossier,
        _ isFrozen: Bool,
        _ plan: Plan,
        _ connection: Connection
    ) throws -> DecisionRefusal? {
        if let debt = try SamplingStore.debt(of: dossier, plan, connection) { return .sampleEnlarged(debt) }
        return plan.dependsOnPopulation && !isFrozen ? .boundsNotFrozen : nil
    }
}

extension DossierState {
    /// Whether the next step is the decision.
    package func isReadyToDecide(_ procedure: Procedure) -> Bool {
        self == (procedure.hasCouncil ? .appraised : .verified)
    }
}
