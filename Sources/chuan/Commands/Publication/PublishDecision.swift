import ArgumentParser
import Assessment
import Records

/// `chuan publish decision`: publishes the decision on one dossier.
struct PublishDecision: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision",
        abstract: "Công bố quyết định trên một hồ sơ. (Publish one decision.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var publication: PublicationOptions

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, plan) = (dossier, publication.plan)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await PublicationService(room).publish(
                try await dossier.find(room),
                plan,
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, PublicationWords.published)
    }
}
