import Assessment
import Criteria
import Elements
import Records
import Territory

/// Writes the figures of dossiers back after a step that is done already: a failure is told and undoes nothing.
struct WriteBack: Sendable {
    private let catalogue: ElementCatalogue
    private let territory: Territory
    private let language: Language

    init(_ language: Language) throws {
        catalogue = try DataLibrary.elements(language)
        territory = try UnitsOptions.load(language)
        self.language = language
    }

    func record(
        _ stage: ValueStage,
        of campaign: Identifier<Campaign>,
        _ dossiers: Set<Identifier<Dossier>>?,
        in room: AssessmentRoom
    ) async {
        do {
            let service = RecordingService(room, catalogue, territory)
            let summary = try await service.record(stage, of: campaign, dossiers)
            for omission in summary.omissions { Console.error(OfferWords.omitted(omission)(language)) }
        } catch {
            if let explained = error as? any ExplainedError { Console.error(explained.text(language)) }
            Console.error(OfferWords.notRecorded(language))
        }
    }
}
