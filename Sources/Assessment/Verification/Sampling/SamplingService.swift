import Criteria
import Database
import Evaluation
package import Records

/// Plans and draws samples, and says how far looking at them has come.
///
/// A dossier is drawn from once. Whoever hands in after a draw is judged in full, or drawn from by a further one.
package struct SamplingService: Sendable {
    private let room: AssessmentRoom
    private let risks: RiskService

    package init(_ room: AssessmentRoom, _ risks: RiskService) {
        self.room = room
        self.risks = risks
    }

    /// What a draw from everything that waits for verification would ask for; nothing is kept.
    package func propose(
        _ subject: SampleSubject,
        _ demand: SamplingDemand,
        for campaign: Identifier<Campaign>
    ) async throws -> SamplingProposal {
        let items = try await items(subject, campaign).items
        return SamplingProposal(
            subject: subject,
            demand: demand,
            schemes: SamplingService.schemes(demand, items)
        )
    }

    /// Draws from everything that waits for verification and was not drawn from before.
    ///
    /// The strata come from the risk list, the lots from a seed that the program takes at random and keeps with the draw.
    ///
    /// - Throws: ``SamplingRefusal``, ``CampaignRefusal``.
    package func draw(
        _ subject: SampleSubject,
        _ demand: SamplingDemand,
        for id: Identifier<Campaign>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> Identifier<Sampling> {
        // What speaks against it is told within the command, so that a command that was done already answers as it did.
        let prepared: Result<(items: [SampleItem], dossiers: Set<Waiting>), any Error>
        do { prepared = .success(try await items(subject, id)) } catch { prepared = .failure(error) }
        return try await room.ledger.commitBulk(Command(.drawSample, by: actor, key: key)) { change in
            guard let campaign = try CampaignStore.find(id, change.connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            try room.demand(.drawSample, change, campaign: campaign)
            guard !campaign.isClosed else { throw CampaignRefusal.alreadyClosed }
            let (items, dossiers) = try prepared.get()
            let schemes = SamplingService.schemes(demand, items)
            guard try waiting(id, change.connection) == dossiers else { throw SamplingRefusal.movedOn }
            let seed = change.randomness.bytes(SampleDraw.seedLength)
            let draw = SampleDraw(items, seed: seed)
            let sampling = Sampling(
                id: change.newIdentifier(),
                campaign: id,
                subject: subject,
                demand: demand,
                schemes: schemes,
                seed: seed,
                items: draw.digest,
                entry: change.entry
            )
            try SamplingStore.insert(sampling, draw, change.connection)
            let sizes = SampleStratum.allCases.compactMap { stratum in
                schemes[stratum].map {
                    "\(stratum.rawValue)=\($0.sizes.map(String.init).joined(separator: "/"))of\($0.population)"
                }
            }
            try change.record(
                Subject("campaign", id),
                state: sampling.digest,
                details:
                    "sampling=\(sampling.id) subject=\(subject.rawValue) rate=\(demand.acceptedRate.text) "
                    + "confidence=\(demand.confidence.text) \(sizes.joined(separator: " ")) items=\(draw.digest)"
            )
            return sampling.id
        }
    }

    /// The samples of a campaign, the earliest first.
    package func samples(of id: Identifier<Campaign>) async throws -> [SamplingStatus] {
        try await room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            let criteria = try room.texts.plan(campaign.set.digest, connection).verifiedCriteria.count
            return try SamplingStore.all(in: id, connection).map {
                try SamplingStore.status(of: $0, criteria: criteria, connection)
            }
        }
    }

    // MARK: - What is drawn from

    /// A dossier that waits, with its last step: what may not change between preparing a draw and making it.
    private struct Waiting: Hashable, Sendable {
        let dossier: Identifier<Dossier>
        let entry: EntryNumber
    }

    private func waiting(
        _ campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> Set<Waiting> {
        let drawn = try SamplingStore.drawn(in: campaign, connection)
        let dossiers = try DossierStore.all(in: campaign, connection).filter {
            ($0.state == .submitted || $0.state == .verifying) && !drawn.contains($0.id)
        }
        return Set(dossiers.map { Waiting(dossier: $0.id, entry: $0.entry) })
    }

    private func items(
        _ subject: SampleSubject,
        _ campaign: Identifier<Campaign>
    ) async throws -> (items: [SampleItem], dossiers: Set<Waiting>) {
        try await room.database.read { connection in
            let waiting = try waiting(campaign, connection)
            guard !waiting.isEmpty else { throw SamplingRefusal.nothingToDraw }
            let chosen = Set(waiting.map(\.dossier))
            let risk = try risks.risk(
                of: campaign,
                options: RiskOptions(),
                since: .latest,
                connection
            )
            let submissions = try SubmissionStore.lastNumbers(in: campaign, connection)
            let strata = risk.strata
            let places = risk.plan.verifiedCriteria.compactMap { risk.plan.place(of: $0) }
            var items: [SampleItem] = []
            for (row, dossier) in risk.dossiers.enumerated() where chosen.contains(dossier.id) {
                let submission = submissions[dossier.id] ?? 1
                switch subject {
                case .dossier:
                    items.append(
                        SampleItem(
                            dossier: dossier.id,
                            criterion: nil,
                            stratum: strata.stratum(ofRow: row),
                            submission: submission
                        )
                    )
                case .criterion:
                    items += places.map { place in
                        SampleItem(
                            dossier: dossier.id,
                            criterion: risk.plan.nodes[place].node.code,
                            stratum: strata.stratum(ofRow: row, place: place),
                            submission: submission
                        )
                    }
                }
            }
            guard !items.isEmpty else { throw SamplingRefusal.nothingToDraw }
            guard items.count <= SamplingScheme.mostItems else { throw SamplingRefusal.tooMany(items.count) }
            return (items, waiting)
        }
    }

    private static func schemes(
        _ demand: SamplingDemand,
        _ items: [SampleItem]
    ) -> [SampleStratum: SamplingScheme] {
        Dictionary(grouping: items, by: \.stratum).reduce(into: [:]) { schemes, group in
            schemes[group.key] = Sampling.scheme(demand, group.key, population: group.value.count)
        }
    }
}
