import Criteria
package import Database
package import Elements
package import Evaluation
import Quantities
import Records
package import Territory

/// What observations say of figures that units claim: registers, reports, other sets' dossiers. A campaign's own dossiers are left out.
package struct RecordedFigures: OtherSources {
    private let catalogue: ElementCatalogue
    private let territory: Territory

    package init(_ catalogue: ElementCatalogue, _ territory: Territory) {
        self.catalogue = catalogue
        self.territory = territory
    }

    package func values(
        for campaign: Campaign,
        _ plan: Plan,
        units: [String],
        _ connection: Connection
    ) throws -> [OtherValue] {
        guard let period = Period(campaign.period) else { return [] }
        var subjects: [ObservedSubject: String] = [:]
        for unit in units {
            let subject = ObservedSubject.participant(
                unit,
                in: territory,
                on: campaign.asOf,
                subject: plan.set.subject
            )
            if let subject { subjects[subject] = unit }
        }
        let inputs = ElementInputs(plan, catalogue, period: period)
        let byElement = Dictionary(grouping: inputs.inputs, by: \.element.id)
        let own = DossierSource.all(campaign)
        let claims = try ObservationReader(connection, catalogue).claims(of: Array(subjects.keys)) {
            element,
            period in
            byElement[element]?.contains { $0.takes(period) } ?? false
        }
        var latest: [Place: StandingClaim] = [:]
        for claim in claims where !own.contains(claim.source) {
            guard let unit = subjects[claim.subject] else { continue }
            for input in byElement[claim.element] ?? [] where input.takes(claim.period) {
                let place = Place(unit: unit, key: input.key, source: claim.source)
                if let other = latest[place], !claim.isAhead(of: other) { continue }
                latest[place] = claim
            }
        }
        return latest.compactMap { place, claim in
            claim.value.value.map {
                OtherValue(
                    unit: place.unit,
                    key: place.key,
                    text: $0.description,
                    source: "\(claim.source), \(claim.period)"
                )
            }
        }.sorted { ($0.unit, $0.key, $0.source) < ($1.unit, $1.key, $1.source) }
    }

    private struct Place: Hashable {
        let unit: String
        let key: ValueKey
        let source: ObservationSource
    }
}

extension StandingClaim {
    /// Whether what a source says here counts rather than what it said there: further along, of states of a later day.
    fileprivate func isAhead(of other: StandingClaim) -> Bool {
        if stage != other.stage { return stage.rawValue > other.stage.rawValue }
        return period > other.period
    }
}
