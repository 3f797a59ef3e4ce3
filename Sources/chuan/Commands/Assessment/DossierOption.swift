import ArgumentParser
import Assessment
import Criteria
import Database
import Records

/// Which dossier a command is about: by its id, or by campaign and unit.
struct DossierOption: ParsableArguments {
    @Option(help: ArgumentHelp("Mã hồ sơ. (Dossier.)", valueName: "mã"))
    var dossier: String?

    @Option(help: ArgumentHelp("Mã đợt đánh giá, cùng với --unit. (Campaign, with --unit.)", valueName: "mã"))
    var campaign: String?

    @Option(help: ArgumentHelp("Mã đơn vị. (Unit.)", valueName: "mã"))
    var unit: String?

    func validate() throws {
        let isById = dossier != nil && campaign == nil && unit == nil
        let isByUnit = dossier == nil && campaign != nil && unit != nil
        guard isById || isByUnit else {
            throw ValidationError(
                "Cần --dossier, hoặc --campaign với --unit. (give --dossier, or --campaign with --unit)"
            )
        }
    }

    /// - Throws: ``StepRefusal/noSuchDossier(_:)``
    func find(_ room: AssessmentRoom) async throws -> Identifier<Dossier> {
        if let dossier {
            guard let id = Identifier<Dossier>(dossier) else { throw StepRefusal.noSuchDossier(dossier) }
            return id
        }
        let (campaign, unit) = (campaign ?? "", unit ?? "")
        guard let id = Identifier<Campaign>(campaign) else { throw CampaignRefusal.notFound(campaign) }
        let found = try await room.database.read { try DossierStore.find(unit: unit, in: id, $0) }
        guard let found else { throw StepRefusal.noSuchDossier("\(campaign) \(unit)") }
        return found.id
    }
}
