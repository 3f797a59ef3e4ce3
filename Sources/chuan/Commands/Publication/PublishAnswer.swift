import ArgumentParser
import Assessment
import Database
import Records

extension Objection.Outcome: ExpressibleByArgument {}

/// `chuan publish answer`: answers an objection, once.
struct PublishAnswer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Trả lời một phản ánh; câu trả lời được công khai. (Answer an objection.)"
    )

    @Argument(help: ArgumentHelp("Mã phản ánh. (Objection.)", valueName: "phản ánh"))
    var objection: String

    @Option(
        help: ArgumentHelp("upheld, partly_upheld hoặc rejected. (Outcome.)", valueName: "kết luận")
    )
    var outcome: Objection.Outcome

    @Option(help: ArgumentHelp("Nội dung trả lời. (Answer.)", valueName: "nội dung"))
    var text: String

    @Option(
        help: ArgumentHelp(
            "Mã quyết định đính chính, hủy bỏ đã ban hành vì phản ánh này. (Decision that followed.)",
            valueName: "mã"
        )
    )
    var decision: String?

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (objection, outcome, text, decision) = (objection, outcome, text, decision)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            guard let id = Identifier<Objection>(objection),
                let found = try await room.database.read({ try ObjectionStore.find(id, $0) })
            else { throw PublicationRefusal.noSuchObjection(objection) }
            let followed = decision.flatMap { Identifier<Decision>($0) }
            if let decision, followed == nil { throw PublicationRefusal.noSuchDecision(decision) }
            return try await ObjectionService(room).answer(
                id,
                outcome,
                text: text,
                decision: followed,
                in: found.dossier,
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, PublicationWords.answered)
    }
}
