import Criteria
import Database
package import Elements
import Evaluation
import Quantities
package import Records
package import Territory

/// Offers a dossier what is known already, so that nothing has to be reported twice. Nothing is filled in until somebody takes it.
package struct OfferService: Sendable {
    private let room: AssessmentRoom
    private let catalogue: ElementCatalogue
    private let territory: Territory

    package init(_ room: AssessmentRoom, _ catalogue: ElementCatalogue, _ territory: Territory) {
        self.room = room
        self.catalogue = catalogue
        self.territory = territory
    }

    /// What is known of a dossier's figures, in the order of the set.
    ///
    /// - Throws: ``Refusal``, ``OfferRefusal/noSubject(_:)``, ``StepRefusal``.
    package func offers(to id: Identifier<Dossier>, for reader: Actor) async throws -> [Offer] {
        let now = room.ledger.clock.now()
        return try await room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { throw StepRefusal.noSuchDossier(id.text) }
            let place = UnitCode(dossier.participant.unit).map { DatedUnit($0, on: campaign.asOf) }
            let refusal = try room.access.permissions?.refusal(
                of: .readObservations,
                by: reader,
                on: Matter(unit: place, campaign: CampaignKey(campaign.id)),
                at: now,
                connection
            )
            if let refusal { throw refusal }
            return try offers(to: dossier, campaign, connection)
        }
    }

    /// Enters offered figures, each with where it comes from.
    ///
    /// - Parameter choices: for each figure the observation to take; `nil` when there is but one thing to take.
    /// - Throws: ``OfferRefusal``, ``SaveRefusal``, ``DossierRefusal``, ``Refusal``.
    package func accept(
        _ choices: [ValueKey: ObservationNumber?],
        in id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard !choices.isEmpty else { throw OfferRefusal.nothing }
        return try await take(in: id, by: actor, key) { offers in
            let byKey = Dictionary(offers.map { ($0.key, $0) }) { first, _ in first }
            return try choices.map { key, number in
                guard let offer = byKey[key] else { throw OfferRefusal.noOffer(key) }
                return (key, try Self.candidate(of: offer, number))
            }
        }
    }

    /// Enters everything that is offered for figures that are still empty and that no sources contradict each other about.
    package func acceptAll(
        in id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await take(in: id, by: actor, key) { offers in
            let taken = offers.filter { $0.relation == .empty && !$0.isContradicted }
            guard !taken.isEmpty else { throw OfferRefusal.nothing }
            return taken.map { ($0.key, $0.candidates[0]) }
        }
    }

    // MARK: - Parts

    private func take(
        in id: Identifier<Dossier>,
        by actor: Actor,
        _ key: CommandKey?,
        _ choose: @escaping @Sendable ([Offer]) throws -> [(ValueKey, Offer.Candidate)]
    ) async throws -> EntryNumber {
        let dossiers = DossierService(room)
        return try await room.step(.save, .saveAssessment, of: id, by: actor, key: key) { step in
            try room.demand(
                .readObservations,
                step.change,
                unit: step.dossier.participant.unit,
                campaign: step.campaign
            )
            let taken = try choose(try offers(to: step.dossier, step.campaign, step.connection))
            let values = Dictionary(taken.map { ($0.0, $0.1.text) }) { first, _ in first }
            let sources = Dictionary(taken.map { ($0.0, $0.1.words) }) { first, _ in first }
            let numbers = taken.map { "\($0.1.number)" }.sorted().joined(separator: " ")
            let details = try dossiers.enter(values, source: { sources[$0] ?? "" }, seen: [:], &step)
            return String("\(details) from=\(numbers)".prefix(4_000))
        }
    }

    private static func candidate(
        of offer: Offer,
        _ number: ObservationNumber?
    ) throws(OfferRefusal) -> Offer.Candidate {
        guard let number else {
            guard !offer.isContradicted else {
                throw .contradicted(offer.key, offer.candidates.map(\.number))
            }
            return offer.candidates[0]
        }
        guard let candidate = offer.candidates.first(where: { $0.number == number }) else {
            throw .notStanding(offer.key, number)
        }
        return candidate
    }

    private func offers(
        to dossier: Dossier,
        _ campaign: Campaign,
        _ connection: Connection
    ) throws -> [Offer] {
        let plan = try room.texts.plan(campaign.set.digest, connection)
        let participant = dossier.participant
        guard let period = Period(campaign.period),
            let subject = ObservedSubject.participant(
                participant.unit,
                in: territory,
                on: campaign.asOf,
                subject: plan.set.subject
            )
        else { throw OfferRefusal.noSubject(participant.unit) }
        let finder = OfferFinder(
            inputs: ElementInputs(plan, catalogue, period: period),
            catalogue: catalogue,
            own: DossierSource.all(campaign)
        )
        let sheet = try ValueStore.sheet(of: dossier.id, lastDay: nil, connection)
        return try finder.offers(to: subject, sheet, connection)
    }
}

extension Offer.Candidate {
    /// Where it comes from, as it stands beside the value: `17.1, Báo cáo của xã, 2026-10-31, đã thẩm định`.
    package var words: String {
        let stage =
            switch stage {
            case .claimed: "tự khai"
            case .verified: "đã thẩm định"
            case .appraised: "hội đồng chấm"
            }
        return "\(number), \(source), \(period), \(stage)"
    }
}
