import ArgumentParser
import Assessment
import Database
import Records

/// `chuan assess submit-all`: hands in every dossier of a campaign in which something was entered.
struct AssessSubmitAll: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit-all",
        abstract: "Nộp mọi hồ sơ của đợt đang nhập hoặc bị trả. (Submit every dossier under way.)",
        discussion: """
            Hồ sơ chưa nhập gì thì để yên; hồ sơ bị từ chối được kể tên và không cản hồ sơ khác (kết thúc bằng 2). \
            (Dossiers without figures are left alone; refused ones are named and hinder nobody; exit code 2.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (campaign, acting, key) = (campaign, acting, room.key)
        let text = try await room.with { room in
            let id = try await campaign.find(room).id
            let dossiers = try await room.database.read { try DossierStore.all(in: id, $0) }
            let open = dossiers.filter { $0.state == .assessing || $0.state == .returned }
            let outcome =
                open.isEmpty
                ? BulkOutcome.nothing
                : try await DossierService(room).submit(
                    open.map(\.id),
                    in: id,
                    by: try await acting.actor(room),
                    key: key
                )
            return BulkText(outcome, Dictionary(uniqueKeysWithValues: dossiers.map { ($0.id, $0) }))
        }
        try text.tell(AssessmentWords.submittedAll, room)
    }
}
