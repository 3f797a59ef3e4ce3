import ArgumentParser
import Assessment

/// `chuan decide draft`: what the results lead to, ready to be signed.
struct DecideDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Dự thảo quyết định: căn cứ, lý do, các điều, điều còn vướng. (Draft of a decision.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        name: .customLong("value"),
        help: ArgumentHelp(
            "Thử với số liệu đính chính; lặp lại được. (Try with corrected values.)",
            valueName: "cột=giá trị"
        )
    )
    var values: [ValueArgument] = []

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let dossier = dossier
        let values = ValueArgument.table(values)
        let draft = try await room.with { room in
            let id = try await dossier.find(room)
            return try await DecisionService(room, StandingService(room)).draft(
                of: id,
                correcting: try await ColumnNames(of: id, in: room).resolved(values)
            )
        }
        switch room.format {
        case .table: try Console.write(DecisionText.draft(draft, room.language), to: "-", room.language)
        case .json: try Console.write(DecisionJSON.draft(draft).rendered, to: "-", room.language)
        }
    }
}
