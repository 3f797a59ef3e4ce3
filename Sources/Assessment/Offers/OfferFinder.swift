import Database
import Elements
import Quantities
import Records

/// Finds what is known of a dossier's figures among the observations of its unit.
struct OfferFinder {
    let inputs: ElementInputs
    let catalogue: ElementCatalogue
    /// Sources that the dossier need not be told: its own.
    let own: Set<ObservationSource>

    func offers(
        to subject: ObservedSubject,
        _ sheet: DossierSheet,
        _ connection: Connection
    ) throws -> [Offer] {
        let reader = ObservationReader(connection, catalogue)
        var known: [ElementID: [Observation]] = [:]
        for period in inputs.periods {
            for observation in try reader.standing(of: subject, period: period)
            where !own.contains(observation.source) {
                known[observation.key.element, default: []].append(observation)
            }
        }
        return try inputs.inputs.compactMap { input in
            let claims = latest((known[input.element.id] ?? []).filter { input.takes($0.key.period) })
            guard let first = claims.first else { return nil }
            var candidates = claims.compactMap { Offer.Candidate($0) }
            let differ = candidates.dropFirst().contains { !Offer.isSame($0.text, candidates[0].text) }
            if differ, let holds = try reader.value(first.key),
                let settled = candidates.first(where: { $0.number == holds.number })
            {
                candidates = [settled]
            }
            guard !candidates.isEmpty else { return nil }
            return Offer(
                key: input.key,
                element: input.element.id,
                candidates: candidates,
                current: sheet.claimed[input.key]?.text ?? ""
            )
        }
    }

    /// What is said at the furthest stage and, of states, of the latest day; each observation once.
    private func latest(_ observations: [Observation]) -> [Observation] {
        let claims = observations.filter { Offer.Candidate($0) != nil }
        guard let stage = claims.map(\.key.stage.rawValue).max() else { return [] }
        let atStage = claims.filter { $0.key.stage.rawValue == stage }
        guard let period = atStage.map(\.key.period).max() else { return [] }
        var seen: Set<ObservationNumber> = []
        return atStage.filter { $0.key.period == period && seen.insert($0.number).inserted }
            .sorted { $0.number < $1.number }
    }
}

extension Offer.Candidate {
    /// `nil` for what says nothing: missing, rejected.
    init?(_ observation: Observation) {
        switch observation.value {
        case .known(let value): text = value.description
        case .notApplicable: text = "KAD"
        case .missing, .rejected: return nil
        }
        number = observation.number
        source = observation.source
        stage = observation.key.stage
        period = observation.key.period
    }
}
