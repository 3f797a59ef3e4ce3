import ArgumentParser
import Assessment

/// `chuan decide correct`: puts another decision in place of the last one.
struct DecideCorrect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Đính chính bằng một quyết định riêng, có lý do. (Correct by a decision of its own.)",
        discussion: """
            Số liệu đúng đi kèm bằng --value; kết quả được tính lại với các cận đã chốt. Quyết định đã công bố thì bản đính \
            chính cũng được công bố ngay. (Right figures come with --value; a published decision is replaced publicly.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        name: .customLong("value"),
        help: ArgumentHelp("Số liệu đúng; lặp lại được. (Right figures.)", valueName: "cột=giá trị")
    )
    var values: [ValueArgument] = []

    @Option(
        help: ArgumentHelp("Mức độ, khi thấp hơn kết quả. (Level, where lower.)", valueName: "mức")
    )
    var level: Int?

    @Flag(help: "Không công nhận. (Refuse.)")
    var refuse = false

    @OptionGroup var act: ActOptions

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if refuse, level != nil {
            throw ValidationError("--refuse không đi cùng --level. (--refuse or --level)")
        }
    }

    func run() async throws {
        let choice = refuse ? .refuse : level.map { OutcomeChoice.level($0) } ?? .asDrafted
        try await Deciding(dossier, act, acting, room).correct(choice, ValueArgument.table(values))
    }
}
