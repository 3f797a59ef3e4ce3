import Database
package import Elements
import Records
package import Territory

/// Writes the figures of dossiers back as observations after the step that made them count, wherever that step was asked for: a page,
/// a command or the interface. A failure is told and undoes nothing; ``RecordingService/record(_:of:_:)`` makes up for it at any time.
package struct WriteBack: Sendable {
    private let catalogue: @Sendable () throws -> ElementCatalogue
    private let territory: Territory
    private let told: @Sendable (Result<RecordingSummary, any Error>) -> Void

    /// - Parameters:
    ///   - catalogue: asked for when there is something to write, so that what only reads need not load it.
    ///   - told: what went over, with the figures that did not; or why nothing did.
    package init(
        _ catalogue: @escaping @Sendable () throws -> ElementCatalogue,
        _ territory: Territory,
        told: @escaping @Sendable (Result<RecordingSummary, any Error>) -> Void
    ) {
        self.catalogue = catalogue
        self.territory = territory
        self.told = told
    }

    func record(
        _ stage: ValueStage,
        of dossiers: Set<Identifier<Dossier>>,
        in room: AssessmentRoom
    ) async {
        do {
            // Steps of many dossiers are steps within one campaign.
            guard let first = dossiers.first,
                let campaign = try await room.database.read({ try DossierStore.find(first, $0)?.campaign })
            else { return }
            let service = RecordingService(room, try catalogue(), territory)
            told(.success(try await service.record(stage, of: campaign, dossiers)))
        } catch {
            told(.failure(error))
        }
    }
}
