import Assessment
import Criteria
import HTML
import Records

/// A unit's own dossiers: registration, self-assessment, submission, trying out.
struct DossierRoom: Room {
    let site: Site

    var service: DossierService { DossierService(site.room) }

    func add(to routes: Routes) {
        routes.get("dossiers/:dossier") { visit in try await dossierPage(visit) }
        routes.get("dossiers/:dossier/register") { visit in try await registerPage(visit) }
        routes.post("dossiers/:dossier/register") { visit in try await register(visit) }
        routes.post("dossiers/:dossier/withdraw") { visit in try await withdraw(visit) }
        routes.post("dossiers/:dossier/carry-over") { visit in try await carryOver(visit) }
        routes.post("dossiers/:dossier/questions/:question") { visit in try await answer(visit) }
        routes.get("dossiers/:dossier/criteria/:criterion") { visit in try await criterionPage(visit) }
        routes.post("dossiers/:dossier/criteria/:criterion") { visit in try await enter(visit) }
        routes.post("dossiers/:dossier/criteria/:criterion/verdict") { visit in try await verdict(visit) }
        routes.post("dossiers/:dossier/criteria/:criterion/save") { visit in try await save(visit) }
        routes.post("dossiers/:dossier/criteria/:criterion/evidence") { [uploads = UploadGate()] visit in
            try await addEvidence(visit, uploads)
        }
        routes.post("dossiers/:dossier/criteria/:criterion/evidence/:evidence/detach") { visit in
            try await detachEvidence(visit)
        }
        routes.get("dossiers/:dossier/offers") { visit in try await offersPage(visit) }
        routes.post("dossiers/:dossier/offers") { visit in try await takeOffers(visit) }
        routes.get("dossiers/:dossier/paste") { visit in try await pastePage(visit) }
        routes.post("dossiers/:dossier/paste") { visit in try await paste(visit) }
        routes.get("dossiers/:dossier/check") { visit in try await checkPage(visit) }
        routes.post("dossiers/:dossier/submit") { visit in try await submit(visit) }
        routes.get("dossiers/:dossier/history") { visit in try await historyPage(visit) }
        routes.get("dossiers/:dossier/what-if") { visit in try await whatIfPage(visit) }
        routes.post("dossiers/:dossier/what-if") { visit in try await whatIfPage(visit) }
    }

    func own(_ visit: Visit, trying changes: [ValueKey: String] = [:]) async throws -> OwnDossier {
        let person = try visit.signedIn()
        return try await OwnDossier.load(
            try visit.part("dossier"),
            for: person.actor,
            site,
            trying: changes
        )
    }

    func node(_ visit: Visit, _ own: OwnDossier) throws -> Node {
        let code = try visit.part("criterion")
        guard let node = own.criteria.first(where: { $0.code == code }) else { throw RequestFault.notFound }
        return node
    }

    func freshKey() -> FormKey { FormKey(site.room.ledger.randomness) }

    /// The page of a dossier, with what was done in a word.
    func see(_ own: OwnDossier, _ visit: Visit, done: String) -> Answer {
        .see(own.link.below(visit.language.prefix).query("done", done))
    }

    /// A refusal that is told beside the form; whatever else was thrown goes on.
    func sentence(_ error: any Error) throws -> Text {
        guard let explained = error as? any ExplainedError, !(error is RequestFault),
            ProblemStatus.of(explained) < 500, ProblemStatus.of(explained) != 404
        else { throw error }
        return explained.text
    }

    func dossierPage(_ visit: Visit, fault: Text? = nil, status: Int = 200) async throws -> Answer {
        let page = DossierPage(
            own: try await self.own(visit),
            done: visit.query["done"],
            key: freshKey(),
            hasOffers: site.offers != nil,
            fault: fault
        )
        return site.personalPage(page, for: visit, status: status)
    }
}
