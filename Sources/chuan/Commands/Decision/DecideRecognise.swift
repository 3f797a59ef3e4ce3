import ArgumentParser
import Assessment

/// `chuan decide recognise`: recognises what the results lead to, or less with reasons.
struct DecideRecognise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognise",
        abstract: "Công nhận theo kết quả, hoặc mức thấp hơn kèm lý do. (Recognise.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        help: ArgumentHelp(
            "Mức độ, khi thấp hơn kết quả. (Level, where lower than the result.)",
            valueName: "mức"
        )
    )
    var level: Int?

    @OptionGroup var act: ActOptions

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let choice = level.map { OutcomeChoice.level($0) } ?? .recognise
        try await Deciding(dossier, act, acting, room).decide(choice)
    }
}
