import Assessment
import Criteria
import HTML
import Records

extension DossierRoom {
    /// What is known already, with where it comes from.
    func offersPage(_ visit: Visit, fault: Text? = nil, status: Int = 200) async throws -> Answer {
        let own = try await self.own(visit)
        let page = OffersPage(
            own: own,
            offers: try await offers(own, visit),
            key: freshKey(),
            faults: fault.map { [FieldFault("offers", $0)] } ?? []
        )
        return site.personalPage(page, for: visit, status: status)
    }

    /// Enters the offered figures that were chosen.
    func takeOffers(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form()
        let own = try await self.own(visit)
        guard let service = site.offers else { throw RequestFault.notFound }
        let wanted = Set(fields.values("take"))
        var choices: [ValueKey: ObservationNumber?] = [:]
        for offer in try await offers(own, visit) {
            for candidate in offer.candidates where wanted.contains(OffersPage.name(offer, candidate)) {
                choices[offer.key] = candidate.number
            }
        }
        do {
            _ = try await service.accept(
                choices,
                in: own.dossier.id,
                by: try visit.signedIn().actor,
                key: try fields.commandKey()
            )
        } catch {
            return try await offersPage(visit, fault: try sentence(error), status: 422)
        }
        return see(own, visit, done: "saved")
    }

    /// Nothing where the site knows no data elements, or the dossier is about no unit.
    private func offers(_ own: OwnDossier, _ visit: Visit) async throws -> [Offer] {
        guard let service = site.offers else { return [] }
        do {
            return try await service.offers(to: own.dossier.id, for: try visit.signedIn().actor)
        } catch is OfferRefusal {
            return []
        }
    }
}
