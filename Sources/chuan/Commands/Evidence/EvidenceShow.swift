import ArgumentParser
import Criteria
import Quantities
import Records

/// `chuan evidence show`: all that is known of one piece, and whether it counts on a day.
struct EvidenceShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Mọi điều về một minh chứng; có được tính vào một ngày không, vì sao. (Show one piece.)"
    )

    @OptionGroup var argument: EvidenceArgument

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp("Ngày cần tính; mặc định hôm nay. (Day.)", valueName: "ngày")
    )
    var day: CivilDate?

    @OptionGroup var options: EvidenceOptions

    func run() async throws {
        let id = try argument.id
        let day = day ?? Clock.system.now().day
        let card = try await options.read { reader, actor in try await reader.card(id, for: actor) }
        switch options.format {
        case .json: try Console.write(EvidenceJSON.card(card, on: day).rendered, to: "-", options.language)
        case .table:
            try Console.write(EvidenceText.text(card, on: day, options.language), to: "-", options.language)
        }
    }
}
