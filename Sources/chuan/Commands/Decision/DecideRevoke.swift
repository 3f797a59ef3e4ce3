import ArgumentParser
import Assessment

/// `chuan decide revoke`: takes the last decision back.
struct DecideRevoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Hủy bỏ quyết định bằng một quyết định riêng, có lý do. (Revoke.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var act: ActOptions

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws { try await Deciding(dossier, act, acting, room).revoke() }
}
