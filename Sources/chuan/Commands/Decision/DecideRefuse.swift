import ArgumentParser
import Assessment

/// `chuan decide refuse`: refuses recognition.
struct DecideRefuse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse",
        abstract: "Không công nhận; khi kết quả cao hơn thì phải nêu lý do. (Refuse.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var act: ActOptions

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await Deciding(dossier, act, acting, room).decide(.refuse)
    }
}
